import type { LocalDate } from '#libs/kernel';
import type { Hours } from './capacity';
import { type Answer, ask } from './criterion';
import type { Facts } from './fact';
import type { Programme } from './programme';

/** What an agreement settles, in the words in which rules of eligibility ask for it. */
export const AGREED_FACTS = ['tasks', 'hoursADay', 'hoursAWeek'] as const;

/**
 * The rules that what was agreed breaks: every rule of eligibility that asks for nothing but agreed facts is
 * asked again, and a rule that cannot say is not broken. Refuses `FACT_OF_WRONG_KIND`.
 */
export function brokenByAgreement(programme: Programme, agreed: Facts, on: LocalDate): Answer[] {
  const known: readonly string[] = AGREED_FACTS;
  return programme.eligibility
    .filter(({ inputs }) => inputs.length > 0 && inputs.every(({ key }) => known.includes(key)))
    .map((rule) => ask(rule, programme.code, agreed, on))
    .filter((answer): answer is Answer => answer?.outcome === 'not-met');
}

/** When the service can be given on a day of the week (1 = Monday); null where the provider arranges it. */
export function hoursOn({ capacity, opening }: Programme, weekday: number): Hours | null {
  if (capacity.kind === 'slots') return capacity.week[weekday] ?? [];
  return opening ? (opening.week[weekday] ?? []) : null;
}
