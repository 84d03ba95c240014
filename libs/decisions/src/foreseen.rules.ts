import type { LocalDate } from '#libs/kernel';
import type { DecisionState } from './decision-state.rules';
import { type DecisionStatus, legalDates } from './legal-dates.rules';

const FIRST_OF_ALL = '0001-01-01' as LocalDate;
const LAST_OF_ALL = '9999-12-31' as LocalDate;

/** Where a decision stands before any day has passed, and the first days of what comes by itself as days pass. */
export interface Foreseen {
  readonly stage: DecisionStatus;
  /** From this day on every party counts as served. */
  readonly servedFrom: LocalDate | null;
  readonly finalFrom: LocalDate | null;
  readonly legalForceFrom: LocalDate | null;
}

/** What a decision becomes as days pass, if nothing else happens. */
export function foreseen(state: DecisionState): Foreseen {
  const { status: stage } = legalDates(state, FIRST_OF_ALL);
  const { parties, finalOn, legalForceOn } = legalDates(state, LAST_OF_ALL);
  const served = parties.flatMap(({ servedOn }) => servedOn ?? []).sort();
  const servedFrom = served.length === parties.length ? (served.at(-1) ?? null) : null;
  return { stage, servedFrom, finalFrom: finalOn, legalForceFrom: legalForceOn };
}
