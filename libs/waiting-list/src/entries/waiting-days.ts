/** Days of waiting of a group: how many persons' entries, and their mean, median and longest; null for none. */
export interface WaitingDays {
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly max: number | null;
}

/** Rounds to four decimals, in which figures are published. */
export const toFourDecimals = (value: number): number =>
  Math.round((value + Number.EPSILON) * 10_000) / 10_000;

/** The value below which a share of the sorted values lies, between two neighbours in proportion. */
export function quantile(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}

/** The mean, or null of nothing. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Figures over days of waiting, with the 90th percentile; rounded to four decimals. */
export function waitingDaysOf(days: readonly number[]): WaitingDays & { readonly p90: number | null } {
  const sorted = [...days].sort((a, b) => a - b);
  const rounded = (value: number | null): number | null => value && toFourDecimals(value);
  return {
    n: sorted.length,
    mean: rounded(meanOf(sorted)),
    median: rounded(quantile(sorted, 0.5)),
    p90: rounded(quantile(sorted, 0.9)),
    max: sorted.at(-1) ?? null,
  };
}
