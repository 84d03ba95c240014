import { useSession } from '../sign-in/session';

/** Whether whoever sits here may say what a provider gives: a manager, or the coordinator of this provider. */
export function useMaySet(provider: string | null): boolean {
  const { role, unit } = useSession();
  return role === 'manager' || (role === 'provider-coordinator' && (provider === null || provider === unit));
}
