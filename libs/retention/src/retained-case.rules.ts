import type { HoldGround } from '#libs/erasure';
import type { CaseRetention } from './retention.rules';
import type { KnownCase } from './retention-case.rules';
import type { ListedState } from './retention.projection';

/** What is known of a case beside the case itself: the lists on which it stands, and the holds on it. */
export interface CaseMarks {
  readonly listed: readonly { readonly state: ListedState; readonly destructionId: string }[];
  readonly holds: readonly HoldGround[];
}

/** A case with how long it is kept and what keeps it from being destroyed. */
export interface RetainedCase extends CaseMarks {
  readonly known: KnownCase;
  readonly retention: CaseRetention;
  /** Codes; none where it may be destroyed, or handed over. */
  readonly keptBy: readonly string[];
}

/** True for a case of which nothing is left to destroy or hand over. */
export const isDisposedOf = ({ listed }: CaseMarks): boolean =>
  listed.some(({ state }) => state === 'destroyed' || state === 'archived');

/** True for a case that counts as done with: its content is gone, or its time is over. */
export const isDoneWith = (each: Pick<RetainedCase, 'listed' | 'retention'>): boolean =>
  each.listed.some(({ state }) => state === 'destroyed') ||
  (each.retention.over && each.retention.disposal === 'destroy');

/** What keeps a case from being destroyed: codes, in the order in which somebody would ask. */
export function keptBy(
  retention: CaseRetention,
  { listed, holds }: CaseMarks,
  personHeld: boolean,
): string[] {
  const codes: string[] = [];
  if (listed.some(({ state }) => state === 'destroyed')) codes.push('ALREADY_DESTROYED');
  if (listed.some(({ state }) => state === 'archived')) codes.push('ALREADY_ARCHIVED');
  if (listed.some(({ state }) => state === 'proposed' || state === 'approved'))
    codes.push('ALREADY_PROPOSED');
  if (retention.endedOn === null) codes.push(retention.inCourt ? 'COURT_ACTION' : 'CASE_OPEN');
  else if (retention.keepUntil === null) codes.push('SIGN_NOT_IN_PLAN');
  else if (!retention.over) codes.push('RETENTION_NOT_OVER');
  if (holds.length > 0) codes.push('CASE_LEGAL_HOLD');
  if (personHeld) codes.push('LEGAL_HOLD');
  return codes;
}
