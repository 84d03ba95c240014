import { createHash } from 'node:crypto';
import type { LocalDate } from '#libs/kernel';
import type { PriorityRuleAdopted } from '../list-rules.events';
import { type OrderFacts, type Score, scoreOf } from './priority-criteria.rules';

/** Why of two the one stands before the other. */
export type Because =
  | 'more-points'
  | 'earlier-application'
  | 'earlier-listing'
  | 'lower-register-number'
  | 'tie-by-seed'
  | 'tie-by-entry-id';

/** A change of place that is not by the rule; `before` null: behind all who were listed by that day. */
export interface Move {
  readonly entryId: string;
  readonly eventId: string;
  readonly type: 'EntryReranked' | 'PlaceInOrderLost';
  readonly day: LocalDate;
  readonly before: string | null;
  readonly reason: string;
}

/** By which rule a list is ordered on a day; without a priority rule by arrival. */
export interface OrderRule {
  readonly on: LocalDate;
  readonly priority: PriorityRuleAdopted['data'] | null;
  readonly seed: string | null;
}

/** What of a rule decides about the order. */
export type OrderingRule = Pick<OrderRule, 'on' | 'seed'> & {
  readonly priority: Pick<PriorityRuleAdopted['data'], 'criteria'> | null;
};

/** One entry in the order, with what decides. */
export interface Ordered {
  readonly facts: OrderFacts;
  readonly score: Score | null;
  readonly tie: string;
  /** Place by the rule alone, before anything was moved; from 1. */
  readonly naturalRank: number;
  /** Place in the order; from 1. */
  readonly rank: number;
  /** The last change of place that holds for it. */
  readonly moved: Move | null;
}

type Weighed = Pick<Ordered, 'facts' | 'score' | 'tie'>;

/**
 * Orders those present by the rule, then moves whoever was moved, in the order of the moves. `absent` are those
 * who no longer wait but before whom somebody was put: they hold that place and bear no rank. Ranks are 1 … n.
 */
export function orderList(
  present: readonly OrderFacts[],
  absent: readonly OrderFacts[],
  rule: OrderingRule,
  moves: readonly Move[],
): Ordered[] {
  const here = new Set(present.map(({ entryId }) => entryId));
  const natural = [...present, ...absent].map((facts) => weigh(facts, rule)).sort(compare);
  const ranks = ranksOf(natural, here);
  const lastMoves = new Map(moves.map((move) => [move.entryId, move]));
  const final = moves.reduce(moveOne, natural).filter(({ facts }) => here.has(facts.entryId));
  return final.map((one, index) => ({
    ...one,
    naturalRank: ranks.get(one.facts.entryId) as number,
    rank: index + 1,
    moved: lastMoves.get(one.facts.entryId) ?? null,
  }));
}

/** Why the one stands before the other by the rule alone; null where it does not. */
export function becauseOf(before: Weighed, behind: Weighed): Because | null {
  const [difference, because] = decisive(before, behind);
  return difference < 0 ? because : null;
}

function weigh(facts: OrderFacts, { on, priority, seed }: OrderingRule): Weighed {
  const score = priority && scoreOf(priority.criteria, facts, on);
  const tie = seed === null ? '' : createHash('sha256').update(`${seed}/${facts.entryId}`).digest('hex');
  return { facts, score, tie };
}

const compare = (a: Weighed, b: Weighed): number => decisive(a, b)[0];

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// A register that bears numbers counts before one that bears none, as in the list of a day.
const byNumber = (a: string | null, b: string | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : byText(a, b);

function decisive(a: Weighed, b: Weighed): readonly [number, Because] {
  const points = (b.score?.points ?? 0) - (a.score?.points ?? 0);
  if (points !== 0) return [points, 'more-points'];
  const application = byText(a.facts.applicationReceivedOn, b.facts.applicationReceivedOn);
  if (application !== 0) return [application, 'earlier-application'];
  const listing = byText(a.facts.listedOn, b.facts.listedOn);
  if (listing !== 0) return [listing, 'earlier-listing'];
  const number = byNumber(a.facts.registerNumber, b.facts.registerNumber);
  if (number !== 0) return [number, 'lower-register-number'];
  const tie = byText(a.tie, b.tie);
  if (tie !== 0) return [tie, 'tie-by-seed'];
  return [byText(a.facts.entryId, b.facts.entryId), 'tie-by-entry-id'];
}

function ranksOf(natural: readonly Weighed[], here: ReadonlySet<string>): ReadonlyMap<string, number> {
  const ids = natural.map(({ facts }) => facts.entryId).filter((id) => here.has(id));
  return new Map(ids.map((id, index) => [id, index + 1]));
}

function moveOne(order: readonly Weighed[], move: Move): readonly Weighed[] {
  const mover = order.find(({ facts }) => facts.entryId === move.entryId);
  if (!mover) return order;
  const rest = order.filter((one) => one !== mover);
  const lost = (): number => Math.max(behindListed(rest, move.day), order.indexOf(mover));
  const at = move.before === null ? lost() : placeOf(rest, move.before);
  return at === -1 ? order : [...rest.slice(0, at), mover, ...rest.slice(at)];
}

const placeOf = (order: readonly Weighed[], entryId: string): number =>
  order.findIndex(({ facts }) => facts.entryId === entryId);

const behindListed = (order: readonly Weighed[], day: LocalDate): number =>
  order.findLastIndex(({ facts }) => facts.listedOn <= day) + 1;
