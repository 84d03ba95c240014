import type { Month } from '#libs/kernel';

/** How many facts of a unit became known in a month so many days after they happened; before where negative. */
export interface SpreadRow {
  readonly unit: string | null;
  readonly imported: boolean;
  readonly month: Month;
  readonly days: number;
  readonly count: number;
}

/** The first day of each class of a histogram; the first class has no beginning, the last no end. */
export const CLASSES = [null, 0, 1, 2, 4, 8, 15, 31, 91] as const;

/** Days between a fact and its recording: how they spread over a group's facts. */
export interface Spread {
  readonly n: number;
  readonly least: number | null;
  readonly quarter: number | null;
  readonly median: number | null;
  readonly threeQuarters: number | null;
  readonly ninetieth: number | null;
  readonly most: number | null;
  readonly histogram: readonly {
    readonly from: number | null;
    readonly to: number | null;
    readonly n: number;
  }[];
}

type Counted = Pick<SpreadRow, 'days' | 'count'>;

/** The value below which a share of the facts lies, between two neighbours in proportion; null of nothing. */
export function quantileOf(rows: readonly Counted[], share: number): number | null {
  const sorted = rows.filter(({ count }) => count > 0).sort((a, b) => a.days - b.days);
  const n = sorted.reduce((sum, { count }) => sum + count, 0);
  if (n === 0) return null;
  const place = (n - 1) * share;
  const [below, above] = [valueAt(sorted, Math.floor(place)), valueAt(sorted, Math.ceil(place))];
  return Math.round((below + (above - below) * (place - Math.floor(place))) * 100) / 100;
}

function valueAt(sorted: readonly Counted[], index: number): number {
  let left = index;
  for (const { days, count } of sorted) {
    if (left < count) return days;
    left -= count;
  }
  return sorted.at(-1)?.days ?? 0;
}

/** The spread of the rows taken together; quantiles to two decimals. */
export function spreadOf(rows: readonly Counted[]): Spread {
  const there = rows.filter(({ count }) => count > 0).map(({ days }) => days);
  return {
    n: rows.reduce((sum, { count }) => sum + count, 0),
    least: there.length === 0 ? null : Math.min(...there),
    quarter: quantileOf(rows, 0.25),
    median: quantileOf(rows, 0.5),
    threeQuarters: quantileOf(rows, 0.75),
    ninetieth: quantileOf(rows, 0.9),
    most: there.length === 0 ? null : Math.max(...there),
    histogram: CLASSES.map((from, index) => classOf(rows, from, CLASSES[index + 1])),
  };
}

function classOf(rows: readonly Counted[], from: number | null, next: number | null | undefined) {
  const to = next === undefined || next === null ? null : next - 1;
  const inside = rows.filter(({ days }) => (from === null || days >= from) && (to === null || days <= to));
  return { from, to, n: inside.reduce((sum, { count }) => sum + count, 0) };
}
