import type { LocalDate } from '#libs/kernel';
import { latest } from '../entry-state.rules';
import type {
  ListRulesEvent,
  PriorityRuleAdopted,
  PriorityRuleRepealed,
  RefusalRuleAdopted,
} from '../list-rules.events';
import type { PriorityFacts } from '../order.events';
import { type Move, type OrderingRule, type OrderRule, orderList, type Ordered } from './list-order.rules';
import { type OrderFacts, PASSING } from './priority-criteria.rules';

/** What was so from a day to the day before `to`. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly personId: string;
  readonly facts: Omit<OrderFacts, 'priority'>;
  /** Whether the wait stood still on the last day of the history. */
  readonly paused: boolean;
}

/** Facts of priority from a day on. */
export interface StatedFacts {
  readonly entryId: string;
  readonly eventId: string;
  readonly effectiveOn: LocalDate;
  readonly facts: PriorityFacts;
}

/** A recorded event of a list's rules. */
export type RecordedRule = ListRulesEvent & { readonly eventId: string };

/** A list over days, as known at one moment: enough to order it on any of these days. */
export interface ListHistory {
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  readonly stated: ReadonlyMap<string, readonly StatedFacts[]>;
  /** In the order in which they take effect. */
  readonly moves: readonly Move[];
  readonly rules: readonly RecordedRule[];
}

/** The order of a list on a day. */
export const orderOn = (history: ListHistory, on: LocalDate): Ordered[] =>
  orderBy(history, on, ruleOn(history.rules, on));

/** The order of a list on a day as another rule would have it. */
export function orderBy(history: ListHistory, on: LocalDate, rule: OrderingRule): Ordered[] {
  const { present, moves, absent } = castOn(history, on);
  return orderList(present, absent, rule, moves);
}

/** By which rule a list is ordered on a day: the newest version that is valid by then. */
export function ruleOn(rules: readonly RecordedRule[], on: LocalDate): OrderRule {
  let priority: PriorityRuleAdopted | PriorityRuleRepealed | null = null;
  let seed: string | null = null;
  for (const rule of rules) {
    if (rule.type === 'TieSeedDrawn' && rule.data.drawnOn <= on) seed = rule.data.seed;
    if (rule.type !== 'PriorityRuleAdopted' && rule.type !== 'PriorityRuleRepealed') continue;
    if (rule.data.validFrom <= on && rule.data.version > (priority?.data.version ?? 0)) priority = rule;
  }
  return { on, seed, priority: priority?.type === 'PriorityRuleAdopted' ? priority.data : null };
}

/** The rule on refused offers on a day, or null where none is valid. */
export function refusalRuleOn(
  rules: readonly RecordedRule[],
  on: LocalDate,
): RefusalRuleAdopted['data'] | null {
  let found: RefusalRuleAdopted['data'] | null = null;
  for (const rule of rules) {
    if (rule.type !== 'RefusalRuleAdopted' || rule.data.validFrom > on) continue;
    if (rule.data.version > (found?.version ?? 0)) found = rule.data;
  }
  return found;
}

/** The days after `from` up to `to` on which the order can differ from the day before, in order. */
export function changeDays(history: ListHistory, from: LocalDate, to: LocalDate): LocalDate[] {
  const days = new Set<LocalDate>();
  const add = (day: LocalDate | null): void => {
    if (day !== null && day > from && day <= to) days.add(day);
  };
  for (const spans of history.spans.values()) for (const span of spans) [span.from, span.to].forEach(add);
  for (const facts of history.stated.values()) for (const { effectiveOn } of facts) add(effectiveOn);
  for (const { day } of history.moves) add(day);
  for (const { data } of history.rules) add('drawnOn' in data ? data.drawnOn : data.validFrom);
  return [...days].sort();
}

/** Whether points of a list change by the mere passing of days under any rule of the history. */
export const changesByItself = ({ rules }: ListHistory): boolean =>
  rules.some(
    (rule) =>
      rule.type === 'PriorityRuleAdopted' &&
      rule.data.criteria.some(({ criterion }) => PASSING.has(criterion)),
  );

interface Cast {
  readonly present: readonly OrderFacts[];
  readonly absent: readonly OrderFacts[];
  readonly moves: readonly Move[];
}

function castOn(history: ListHistory, on: LocalDate): Cast {
  const present = new Map<string, OrderFacts>();
  for (const [entryId, spans] of history.spans) {
    const span = spans.find(({ from, to }) => from <= on && (to === null || on < to));
    if (span) present.set(entryId, factsOn(history, span, on));
  }
  const effective = history.moves.filter(({ day }) => day <= on);
  const anchors = anchorsOf(effective, new Set(present.keys()));
  const absent = anchors.flatMap((entryId) => {
    const span = lastSpan(history.spans.get(entryId) ?? [], on);
    return span ? [factsOn(history, span, on)] : [];
  });
  const cast = new Set([...present.keys(), ...anchors]);
  const moves = effective.filter(({ entryId }) => cast.has(entryId));
  return { present: [...present.values()], absent, moves };
}

/** Those away before whom somebody was put, and those before whom these were put in turn. */
export function anchorsOf(moves: readonly Move[], here: ReadonlySet<string>): string[] {
  const anchors = new Set<string>();
  let wanted = [...here];
  while (wanted.length > 0) {
    const movers = new Set(wanted);
    const found = moves.filter(({ entryId }) => movers.has(entryId)).map(({ before }) => before);
    wanted = found.filter((id): id is string => id !== null && !here.has(id) && !anchors.has(id));
    wanted.forEach((id) => anchors.add(id));
  }
  return [...anchors];
}

const lastSpan = (spans: readonly Span[], on: LocalDate): Span | undefined =>
  spans.findLast(({ from }) => from <= on) ?? spans[0];

function factsOn(history: ListHistory, span: Span, on: LocalDate): OrderFacts {
  const stated = latest(history.stated.get(span.facts.entryId) ?? [], on);
  return { ...span.facts, priority: stated?.facts ?? null };
}
