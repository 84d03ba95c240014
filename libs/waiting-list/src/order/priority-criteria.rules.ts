import { addMonths, type LocalDate } from '#libs/kernel';
import type { PriorityCriterion, PriorityRuleAdopted } from '../list-rules.events';
import type { PriorityFacts } from '../order.events';
import { type ExtendedScope, FREQUENCIES, type Frequency } from '../waiting-list.events';

/** What is recorded of one who waits, as it is on a day. */
export interface OrderFacts {
  readonly entryId: string;
  readonly applicationReceivedOn: LocalDate;
  readonly listedOn: LocalDate;
  readonly registerNumber: string | null;
  readonly frequency: Frequency;
  readonly extendedScope: readonly ExtendedScope[];
  readonly relativesHelp: boolean;
  /** Null where nobody stated any. */
  readonly priority: PriorityFacts | null;
}

/** The value of a criterion: a count or yes (1) and no (0); null where the fact is not known. */
export type CriterionValue = number | null;

/** What a criterion gave: value × weight; an unknown fact gives nothing. */
export interface ScorePart {
  readonly criterion: PriorityCriterion;
  readonly value: CriterionValue;
  readonly weight: number;
  readonly points: number;
}

/** Points with the parts they are made of. */
export interface Score {
  readonly points: number;
  readonly parts: readonly ScorePart[];
}

type Criterion = (facts: OrderFacts, on: LocalDate) => CriterionValue;

const yes = (fact: boolean | null | undefined): CriterionValue =>
  fact === null || fact === undefined ? null : Number(fact);

/** Every criterion by name; the more of it, the more urgent. */
export const CRITERIA: Readonly<Record<PriorityCriterion, Criterion>> = {
  // Weekly 1 … several times daily 5.
  'need-frequency': ({ frequency }) => FREQUENCIES.length - FREQUENCIES.indexOf(frequency),
  'extended-scope': ({ extendedScope }) => extendedScope.length,
  'no-relatives': ({ relativesHelp }) => Number(!relativesHelp),
  'lives-alone': ({ priority }) => yes(priority?.livesAlone),
  'hospital-discharge': ({ priority }) => yes(priority?.hospitalDischarge),
  'terminally-ill': ({ priority }) => yes(priority?.terminallyIll),
  'months-waited': ({ listedOn }, on) => monthsWaited(listedOn, on),
};

/** Criteria that change by the mere passing of days. */
export const PASSING: ReadonlySet<PriorityCriterion> = new Set(['months-waited']);

/** The points of one who waits on a day. */
export function scoreOf(
  criteria: PriorityRuleAdopted['data']['criteria'],
  facts: OrderFacts,
  on: LocalDate,
): Score {
  const parts = criteria.map(({ criterion, weight }) => {
    const value = CRITERIA[criterion](facts, on);
    return { criterion, value, weight, points: (value ?? 0) * weight };
  });
  return { points: parts.reduce((sum, { points }) => sum + points, 0), parts };
}

function monthsWaited(listedOn: LocalDate, on: LocalDate): number {
  const months =
    (Number(on.slice(0, 4)) - Number(listedOn.slice(0, 4))) * 12 +
    Number(on.slice(5, 7)) -
    Number(listedOn.slice(5, 7));
  return Math.max(0, addMonths(listedOn, months) <= on ? months : months - 1);
}
