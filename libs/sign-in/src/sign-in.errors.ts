import type { ProblemRule } from '#libs/platform';

const SENTENCES: Readonly<Record<string, string>> = {
  SIGN_IN_FAILED: 'user name, password or code is wrong',
  SIGN_IN_LOCKED: 'too many attempts; wait and try again',
  INVITATION_INVALID: 'the link is wrong, was used, or is too old',
  SECOND_FACTOR_NOT_BEGUN: 'no other second factor waits to be proved in this session',
  CSRF_TOKEN_MISSING: 'the request does not bear the token of its session',
  ORIGIN_NOT_ALLOWED: 'the request comes from another site',
  SCOPE_MISSING: 'the token is not issued for this',
  SESSION_REQUIRED: 'this is done by people who are signed in, not by tokens',
  ADMINISTRATOR_REQUIRED: 'this is done by an administrator',
  ROLE_NOT_HELD: 'the role or unit is not among those held',
  NOT_OFFERED: 'this way to sign in is not offered here',
  NO_ROLE: 'the provider names no role that is known here',
  PROVIDER_UNAVAILABLE: 'the OpenID provider does not answer as it should',
};

/** A sign-in, session or token that does not do; says neither who nor what was given. */
export class SignInRefused extends Error {
  constructor(
    readonly status: 401 | 403 | 404 | 409 | 429 | 502,
    readonly code: string,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(SENTENCES[code] ?? code);
    this.name = 'SignInRefused';
  }
}

/** What it means over HTTP. */
export const signInProblem: ProblemRule = (error) =>
  error instanceof SignInRefused
    ? {
        status: error.status,
        code: error.code,
        detail: error.message,
        ...(error.retryAfterSeconds === null
          ? {}
          : { facts: { retryAfterSeconds: error.retryAfterSeconds } }),
      }
    : undefined;
