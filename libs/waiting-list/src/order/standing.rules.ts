import type { LocalDate } from '#libs/kernel';
import type { RuleBasis } from '../list-rules.events';
import { type Because, becauseOf, type Move, type Ordered, type OrderRule } from './list-order.rules';
import type { Score } from './priority-criteria.rules';

/** By which rule a list is ordered, as it is shown. */
export interface RuleShown {
  readonly kind: 'arrival' | 'priority';
  /** Version of the priority rule; null for arrival. */
  readonly version: number | null;
  readonly validFrom: LocalDate | null;
  readonly basis: RuleBasis | null;
  /** The seed that decides between wholly equal facts; null where none was drawn. */
  readonly tieSeed: string | null;
}

/** A change of place with the event that recorded it. */
export interface MoveShown {
  readonly eventId: string;
  readonly type: Move['type'];
  readonly day: LocalDate;
  readonly reason: string;
}

/** One who stands before, and why. */
export interface StandsBefore {
  readonly entryId: string;
  readonly rank: number;
  readonly points: number | null;
  readonly because: Because | 'moved-up' | 'place-lost';
  /** The move, where it was not the rule. */
  readonly move: MoveShown | null;
}

/** Why one stands where one stands. */
export interface StandingThen {
  readonly rank: number;
  /** How many wait. */
  readonly of: number;
  /** The place by the rule alone, without moves. */
  readonly rankByRule: number;
  readonly rule: RuleShown;
  readonly score: Score | null;
  /** The last move of this entry. */
  readonly moved: MoveShown | null;
  readonly before: readonly StandsBefore[];
}

/** Why an entry stands where it stands in an order, or null where it is not in it. */
export function standingIn(order: readonly Ordered[], rule: OrderRule, entryId: string): StandingThen | null {
  const self = order.find(({ facts }) => facts.entryId === entryId);
  if (!self) return null;
  return {
    rank: self.rank,
    of: order.length,
    rankByRule: self.naturalRank,
    rule: shownRule(rule),
    score: self.score,
    moved: self.moved && shownMove(self.moved),
    before: order.slice(0, self.rank - 1).map((other) => standsBefore(other, self)),
  };
}

/** A rule as it is shown. */
export function shownRule({ priority, seed }: OrderRule): RuleShown {
  return {
    kind: priority ? 'priority' : 'arrival',
    version: priority?.version ?? null,
    validFrom: priority?.validFrom ?? null,
    basis: priority?.basis ?? null,
    tieSeed: seed,
  };
}

/** A move as it is shown. */
export const shownMove = ({ eventId, type, day, reason }: Move): MoveShown => ({
  eventId,
  type,
  day,
  reason,
});

function standsBefore(other: Ordered, self: Ordered): StandsBefore {
  const { entryId } = other.facts;
  const plain = { entryId, rank: other.rank, points: other.score?.points ?? null };
  const byRule = becauseOf(other, self);
  if (byRule) return { ...plain, because: byRule, move: null };
  // By the rule it would stand behind: it was moved up, or this one was moved down.
  const up = other.moved?.type === 'EntryReranked' ? other.moved : null;
  const move = up ?? self.moved ?? other.moved;
  const because = move?.entryId === entryId ? 'moved-up' : 'place-lost';
  return { ...plain, because, move: move && shownMove(move) };
}
