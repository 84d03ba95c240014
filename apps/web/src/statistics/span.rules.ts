import { addDays, addMonths, daysBetween, lastDayOf, localDate, month, monthOf } from '#libs/kernel';

/** The day so many days after another; both as `2022-11-30`. */
export const dayAfter = (day: string, days: number): string => addDays(localDate(day), days);

/** Whole days from one day to another; negative where the other lies before it. */
export const daysFrom = (from: string, to: string): number => daysBetween(localDate(from), localDate(to));

/** The month so many months before that of a day, as `2022-11`. */
export const monthBefore = (day: string, months: number): string =>
  monthOf(addMonths(localDate(day), -months));

/** The first day of a month (`2022-11`): where a figure of the month stands in a picture, above the month's own name. */
export const firstDay = (text: string): string => `${text}-01`;

/** The last day of a month. */
export const lastDay = (text: string): string => lastDayOf(month(text));
