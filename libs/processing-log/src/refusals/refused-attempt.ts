import type { Actor } from '#libs/kernel';
import { isRecorded } from '../recorded-actions.rules';

/** Why an attempt came to nothing: nobody proved who they are, too often, not allowed, or not there for whoever asked. */
export const REFUSAL_REASONS = ['not-signed-in', 'too-many', 'not-allowed', 'not-found'] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Attempts of one address at one action that were refused alike, counted together; ids and codes only. */
export interface RefusedAttempts {
  readonly reason: RefusalReason;
  /** `room.verb` of the access table, `sign-in.attempt` for an attempt to sign in. */
  readonly action: string;
  /** Who, where it was proved; nobody else is named. */
  readonly actor: Pick<Actor, 'id' | 'role' | 'unit'> | null;
  /** Address of the client, null where it is unknown. */
  readonly client: string | null;
}

/** What endpoints without an action are tried for. */
export const SIGN_IN_ATTEMPT = 'sign-in.attempt';

const REASONS: Readonly<Record<number, RefusalReason>> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  429: 'too-many',
};

/**
 * Why an answer's status is a refusal that no entry of the log holds; null for anything else. A page that asks whether
 * somebody is signed in is no attempt at anything.
 */
export function refusalOf(status: number, action: string | null): RefusalReason | null {
  const reason = REASONS[status] ?? null;
  const asksForNothing = status === 401 && action !== null && !isRecorded(action);
  return asksForNothing ? null : reason;
}
