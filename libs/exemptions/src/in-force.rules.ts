import { type LocalDate, addDays } from '#libs/kernel';
import type { DecidedPeriod } from './comparison.rules';
import type { StoredPeriod } from './exemption-facts.events';
import type { Span } from './periods.rules';

/** A determination with its parts; a later one replaces what an earlier one said about the same days. */
export interface Determined {
  /** The decisions that brought it into force and have kept theirs; none while it is proposed. */
  readonly decisions: readonly string[];
  readonly id: string;
  readonly periods: readonly StoredPeriod[];
}

/** A part that holds, and the day whose thresholds it uses; null looked them up at every change. */
export interface PartInForce extends DecidedPeriod {
  readonly because: readonly string[];
  readonly thresholdsOn: LocalDate | null;
}

const endsBefore = (span: Span, day: LocalDate): boolean => span.until !== null && span.until < day;

/** What is left of a span when another one is taken out of it: none, one or two pieces. */
export function without<T extends Span>(span: T, taken: Span): T[] {
  if (endsBefore(span, taken.from) || endsBefore(taken, span.from)) return [span];
  const left: T[] = [];
  if (span.from < taken.from) left.push({ ...span, until: addDays(taken.from, -1) });
  const rest = taken.until === null ? null : addDays(taken.until, 1);
  if (rest !== null && (span.until === null || rest <= span.until)) left.push({ ...span, from: rest });
  return left;
}

/** The parts in force: those of determinations whose decision was issued and neither annulled nor replaced. */
export const partsInForce = (determinations: readonly Determined[]): PartInForce[] =>
  partsDetermined(determinations.filter(({ decisions }) => decisions.length > 0));

/** The parts that hold after all determinations, decided or not, in order of days; no day is in two of them. */
export function partsDetermined(determinations: readonly Determined[]): PartInForce[] {
  let parts: PartInForce[] = [];
  for (const { id, periods } of determinations)
    for (const period of periods)
      parts = [...parts.flatMap((part) => without(part, period)), { decision: id, ...period }];
  return parts.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The part that holds on a day, or null. */
export const partOn = (parts: readonly PartInForce[], on: LocalDate): PartInForce | null =>
  parts.find((part) => part.from <= on && !endsBefore(part, on)) ?? null;
