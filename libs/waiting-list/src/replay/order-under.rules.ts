import type { LocalDate } from '#libs/kernel';
import { PRIORITY_CRITERIA, type PriorityCriterion, type PriorityRuleAdopted } from '../list-rules.events';
import { type ListHistory, orderBy, ruleOn } from '../order/list-history.rules';
import { becauseOf, type Because, type Ordered, type OrderingRule } from '../order/list-order.rules';
import type { Frequency } from '../waiting-list.events';

/** Another rule than the one in force: points for criteria, or by arrival where there are none. */
export interface OtherRule {
  readonly criteria: PriorityRuleAdopted['data']['criteria'];
  /** Decides between wholly equal facts; null keeps the seed that was drawn. */
  readonly seed: string | null;
  /** False: as if nobody had ever been moved by hand. */
  readonly moves: boolean;
}

/** One place of an order, and the place it would have been; names nobody. */
export interface PlaceUnder {
  readonly rank: number;
  readonly under: number;
  readonly points: number | null;
  readonly pointsUnder: number | null;
  readonly applicationReceivedOn: LocalDate;
  readonly listedOn: LocalDate;
  readonly frequency: Frequency;
  /** Why it would stand behind the one before it; null for the first, or where a move decides. */
  readonly because: Because | null;
}

/** What an order would have been under another rule. */
export interface OrderUnder {
  readonly total: number;
  /** How many would have stood elsewhere. */
  readonly moved: number;
  /** The furthest that one would have moved. */
  readonly furthest: number;
  /** In the order of the other rule. */
  readonly places: readonly PlaceUnder[];
}

/** Criteria from their text, e.g. `need-frequency:10,no-relatives:5`; null for what is no such text. */
export function criteriaOf(text: string): OtherRule['criteria'] | null {
  const parts = text === '' ? [] : text.split(',').map((part) => part.split(':'));
  const criteria = parts.map(([criterion, weight]) => ({
    criterion: criterion as PriorityCriterion,
    weight: Number(weight),
  }));
  const names = new Set(criteria.map(({ criterion }) => criterion));
  const sound = criteria.every(
    ({ criterion, weight }) =>
      PRIORITY_CRITERIA.includes(criterion) && Number.isInteger(weight) && weight >= 1 && weight <= 1000,
  );
  return sound && names.size === criteria.length ? criteria : null;
}

/** The order of a day by the rule in force beside that under another rule. */
export function orderUnder(history: ListHistory, on: LocalDate, other: OtherRule): OrderUnder {
  const inForce = ruleOn(history.rules, on);
  const now = orderBy(history, on, inForce);
  const without = other.moves ? history : { ...history, moves: [] };
  const then = orderBy(without, on, ruleUnder(inForce, other));
  const ranks = new Map(now.map((one) => [one.facts.entryId, one]));
  const places = then.map((one, index) => place(one, ranks.get(one.facts.entryId), then[index - 1]));
  const shifts = places.map(({ rank, under }) => Math.abs(rank - under));
  const moved = shifts.filter((shift) => shift > 0).length;
  return { total: places.length, moved, furthest: Math.max(0, ...shifts), places };
}

const ruleUnder = ({ on, seed }: OrderingRule, { criteria, ...other }: OtherRule): OrderingRule => ({
  on,
  seed: other.seed ?? seed,
  priority: criteria.length === 0 ? null : { criteria },
});

const place = (one: Ordered, now: Ordered | undefined, before: Ordered | undefined): PlaceUnder => ({
  rank: now?.rank ?? one.rank,
  under: one.rank,
  points: now?.score?.points ?? null,
  pointsUnder: one.score?.points ?? null,
  applicationReceivedOn: one.facts.applicationReceivedOn,
  listedOn: one.facts.listedOn,
  frequency: one.facts.frequency,
  because: before ? becauseOf(before, one) : null,
});
