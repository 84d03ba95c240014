import {
  type LocalDate,
  type Money,
  Refusal,
  addMoney,
  dayOfWeek,
  findHoliday,
  isWorkFreeDay,
} from '#libs/kernel';

/** When a service is given; `any` where the price does not depend on the day. */
export type Tariff = 'weekday' | 'sunday-or-night' | 'holiday' | 'any';

/** One printed price: full price, subsidy and user's share of one unit, null where a part is not printed. */
export interface PriceLine {
  readonly item: string;
  /** Its Slovene name. */
  readonly name: string;
  readonly provider: string;
  readonly unit: 'effective-hour' | 'hour' | 'meal' | 'month' | 'day';
  readonly tariff: Tariff;
  readonly full: Money | null;
  readonly subsidy: Money | null;
  readonly user: Money | null;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly source: string;
  readonly verified: boolean;
}

/** Which price is asked for. */
export interface PriceQuestion {
  readonly item: string;
  readonly provider: string;
  readonly tariff: Tariff;
}

/**
 * The tariff of a day: holidays and work-free days before Sundays and nights. A holiday on which people work
 * counts as a holiday ("public holiday and work-free day"); Saturdays are weekdays.
 */
export function tariffOf(date: LocalDate, night: boolean): Tariff {
  if (findHoliday(date) || isWorkFreeDay(date)) return 'holiday';
  return night || dayOfWeek(date) === 7 ? 'sunday-or-night' : 'weekday';
}

/** The price in force on a day; never derived from another tariff: refuses `PRICE_NOT_SET`. */
export function priceAt(lines: readonly PriceLine[], question: PriceQuestion, on: LocalDate): PriceLine {
  const found = lines.find(
    (line) =>
      line.item === question.item &&
      line.provider === question.provider &&
      line.tariff === question.tariff &&
      (line.from === null || line.from <= on) &&
      (line.until === null || on <= line.until),
  );
  if (!found) throw new Refusal('PRICE_NOT_SET', { ...question, on });
  return found;
}

/** The lines whose full price is not subsidy plus user's share, as published lists sometimes have them. */
export const priceWarnings = (lines: readonly PriceLine[]): PriceLine[] =>
  lines.filter(
    ({ full, subsidy, user }) =>
      full !== null && subsidy !== null && user !== null && full !== addMoney(subsidy, user),
  );
