import { addMonths, Chance, firstDayOf, type Month, monthOf } from '#libs/kernel';

/** What happened on a list in a month; `monthEnd` are the entries on its last day. */
export interface ObservedMonth {
  readonly month: Month;
  readonly monthEnd: number;
  readonly listed: number;
  readonly admitted: number;
  /** Ended for any other reason than admission. */
  readonly otherEnds: number;
}

/** What would be otherwise: more or fewer admissions each month, arrivals as a percentage of those observed. */
export interface Assumptions {
  readonly extraAdmissions: number;
  readonly arrivalsPercent: number;
}

/** Nothing otherwise. */
export const AS_OBSERVED: Assumptions = { extraAdmissions: 0, arrivalsPercent: 100 };

/** A month to come: the middle of the simulated month ends and the bounds of four fifths and of 19 in 20. */
export interface ForecastMonth {
  readonly month: Month;
  readonly median: number;
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
}

/** Simulated courses; enough for the bounds to be steady to about one entry in a hundred and fifty. */
export const PATHS = 2_000;
/** Fewer observed months tell too little to draw from. */
export const LEAST_MONTHS = 6;
/** Observed months to draw from: what lies further back says little about today. */
export const DRAWN_MONTHS = 24;

/**
 * Month ends of the coming months, simulated: each month to come draws one observed month, of which it takes the
 * arrivals, the admissions (what the carers could take in) and the share of the waiting who left otherwise. Each
 * course draws from a redrawn set of the months, so that the bounds also hold how little a few months tell. The same
 * seed gives the same figures. Throws `RangeError` for fewer than six observed months.
 */
export function forecast(
  observed: readonly ObservedMonth[],
  ahead: number,
  assumed: Assumptions = AS_OBSERVED,
  seed = 1,
): ForecastMonth[] {
  const last = observed.at(-1);
  if (!last || observed.length < LEAST_MONTHS) throw new RangeError(`needs ${LEAST_MONTHS} observed months`);
  const drawn = drawable(observed.slice(-DRAWN_MONTHS - 1));
  const chance = new Chance(seed);
  const ends = Array.from({ length: ahead }, () => new Array<number>(PATHS));
  for (let path = 0; path < PATHS; path += 1) {
    let stock = last.monthEnd;
    const own = drawn.map(() => oneOf(drawn, chance));
    for (const column of ends) {
      stock = nextStock(stock, oneOf(own, chance), assumed);
      column[path] = stock;
    }
  }
  return ends.map((column, step) => ({
    month: monthOf(addMonths(firstDayOf(last.month), step + 1)),
    ...bounds(column),
  }));
}

const oneOf = <T>(some: readonly T[], chance: Chance): T => some[chance.between(0, some.length - 1)] as T;

interface Drawn {
  readonly listed: number;
  readonly admitted: number;
  /** Share of those who waited at the start or came in the month. */
  readonly leaving: number;
}

/** The first month only says how many waited at its end. */
function drawable(observed: readonly ObservedMonth[]): Drawn[] {
  return observed.slice(1).map(({ listed, admitted, otherEnds }, index) => {
    const there = (observed[index] as ObservedMonth).monthEnd + listed;
    return { listed, admitted, leaving: there === 0 ? 0 : otherEnds / there };
  });
}

function nextStock(stock: number, drawn: Drawn, { extraAdmissions, arrivalsPercent }: Assumptions): number {
  const there = stock + (drawn.listed * arrivalsPercent) / 100;
  const left = there - there * drawn.leaving - Math.max(0, drawn.admitted + extraAdmissions);
  return Math.max(0, Math.round(left));
}

function bounds(column: number[]): Omit<ForecastMonth, 'month'> {
  column.sort((a, b) => a - b);
  const at = (share: number): number => column[Math.round(share * (column.length - 1))] as number;
  return { median: at(0.5), low80: at(0.1), high80: at(0.9), low95: at(0.025), high95: at(0.975) };
}
