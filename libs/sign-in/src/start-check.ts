import { type Configuration, InvalidInput, isLoopback } from '#libs/platform';

/**
 * Refuses to serve where sign-in would not protect: declared persons beyond this machine, or cookies without
 * HTTPS. Throws `InvalidInput` that names the variable. Answers warnings to print.
 */
export function checkSignIn({ signIn, host }: Configuration): readonly string[] {
  const refuse = (path: string, code: string, message: string): never => {
    throw new InvalidInput([{ path, code, message }]);
  };
  const loopback = isLoopback(host);
  if (signIn.declared && !loopback)
    refuse('SPIS_SIGN_IN', 'LOOPBACK_ONLY', `must be accounts or oidc where the server listens on ${host}`);
  if (!signIn.declared && !loopback && signIn.publicUrl === null)
    refuse('SPIS_PUBLIC_URL', 'REQUIRED', `is needed, with https://, where the server listens on ${host}`);
  if (signIn.oidc && signIn.publicUrl === null)
    refuse(
      'SPIS_PUBLIC_URL',
      'REQUIRED',
      'is needed where SPIS_SIGN_IN has oidc: the provider leads back there',
    );
  if (!signIn.declared) return [];
  return [
    'Nobody signs in (SPIS_SIGN_IN=declared): whoever reaches this machine’s server acts as they say they are.',
    'For trials only; SPIS_SIGN_IN=accounts or oidc lets in whom you know.',
  ];
}
