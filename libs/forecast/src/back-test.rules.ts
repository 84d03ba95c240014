import type { Month } from '#libs/kernel';
import { forecast, type ForecastMonth, LEAST_MONTHS, type ObservedMonth } from './forecast.rules';

/** A past forecast beside what came: made from the months up to `origin`, for `month`. */
export interface Tried {
  readonly origin: Month;
  readonly month: Month;
  readonly ahead: number;
  readonly actual: number;
  readonly median: number;
  readonly low80: number;
  readonly high80: number;
  /** "Nothing will change": the month end of the origin. */
  readonly naive: number;
}

/** How good past forecasts were, by their simulated bounds; errors are mean absolute entries, null where nothing could be tried. */
export interface BackTest {
  readonly tried: readonly Tried[];
  /** Share of the actual figures within the bounds of four fifths; 0.8 would be perfect. */
  readonly within80: number | null;
  readonly meanError: number | null;
  readonly naiveMeanError: number | null;
}

/** Repeats the forecast from every month that has enough months before it and at least one after it. */
export function backTest(observed: readonly ObservedMonth[], ahead: number, seed = 1): BackTest {
  const tried: Tried[] = [];
  for (let end = LEAST_MONTHS; end < observed.length; end += 1) {
    const known = observed.slice(0, end);
    const origin = known[end - 1] as ObservedMonth;
    forecast(known, Math.min(ahead, observed.length - end), undefined, seed).forEach((made, step) => {
      const { month, monthEnd: actual } = observed[end + step] as ObservedMonth;
      const { median, low80, high80 } = made;
      const then = { origin: origin.month, month, ahead: step + 1, actual };
      tried.push({ ...then, median, low80, high80, naive: origin.monthEnd });
    });
  }
  const mean = (of: (one: Tried) => number): number | null =>
    tried.length === 0 ? null : tried.reduce((sum, one) => sum + of(one), 0) / tried.length;
  return {
    tried,
    within80: mean(({ actual, low80, high80 }) => (actual >= low80 && actual <= high80 ? 1 : 0)),
    meanError: mean(({ actual, median }) => Math.abs(actual - median)),
    naiveMeanError: mean(({ actual, naive }) => Math.abs(actual - naive)),
  };
}

/**
 * The forecast with bounds at least as wide as past forecasts so many months ahead went wrong: four fifths of their
 * errors lie within the inner bounds, all within the outer. Simulation alone is too sure of itself while a list
 * changes its course. Months further ahead than was tried take the errors of the furthest that was.
 */
export function widened(months: readonly ForecastMonth[], { tried }: BackTest): ForecastMonth[] {
  let errors: number[] = [];
  return months.map((made, step) => {
    const own = tried
      .filter(({ ahead }) => ahead === step + 1)
      .map(({ actual, median }) => Math.abs(actual - median))
      .sort((a, b) => a - b);
    if (own.length > 0) errors = own;
    const inner = errors[Math.ceil(0.8 * errors.length) - 1] ?? 0;
    const outer = errors.at(-1) ?? 0;
    const { median } = made;
    return {
      ...made,
      low80: Math.max(0, Math.min(made.low80, median - inner)),
      high80: Math.max(made.high80, median + inner),
      low95: Math.max(0, Math.min(made.low95, median - outer)),
      high95: Math.max(made.high95, median + outer),
    };
  });
}
