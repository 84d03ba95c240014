import { dayAfter, daysFrom, lastDay, monthBefore } from './span.rules';

/** How many waited on each day of a span, as the interface tells it. */
export interface OverTime {
  readonly on: string;
  readonly knownAt: string;
  readonly from: string;
  readonly to: string;
  readonly asKnown: readonly number[];
  readonly learned: readonly number[];
  readonly thatDay: readonly number[];
}

const MOST_DAYS = 3_650;

/** The days of the sliders: the last so many months, more where a day before them is asked for, ten years at most. */
export function spanFor(
  today: string,
  months: number,
  ...asked: readonly string[]
): { from: string; to: string } {
  const usual = `${monthBefore(today, months - 1)}-01`;
  const earliest = [usual, ...asked].reduce((one, other) => (other < one ? other : one));
  const limit = dayAfter(today, -MOST_DAYS);
  return { from: earliest < limit ? limit : earliest, to: today };
}

/** How many were on the list of a day as known by a day; undefined where the answer does not say. */
export function countOn(over: OverTime, on: string, knownAt: string): number | undefined {
  const at = (day: string): number => daysFrom(over.from, day);
  if (knownAt === over.knownAt) return over.asKnown[at(on)];
  if (on === over.on) return over.learned[at(knownAt)];
  return on === knownAt ? over.thatDay[at(on)] : undefined;
}

/** A series of an answer as values of days. */
export const valuesOf = ({ from }: OverTime, counts: readonly number[]) =>
  counts.map((value, index) => ({ day: dayAfter(from, index), value }));

/** The last day of each month of the span, as known and as known that same day. */
export function monthEnds(over: OverTime): { month: string; asKnown: number; thatDay: number }[] {
  const ends = [];
  for (
    let day = lastDay(over.from.slice(0, 7));
    day <= over.to;
    day = lastDay(dayAfter(day, 1).slice(0, 7))
  ) {
    const index = daysFrom(over.from, day);
    ends.push({
      month: day.slice(0, 7),
      asKnown: over.asKnown[index] ?? 0,
      thatDay: over.thatDay[index] ?? 0,
    });
  }
  return ends;
}
