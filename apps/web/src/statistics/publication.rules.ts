import { dayAfter, lastDay, monthBefore } from './span.rules';

/** Behind the 15th of the next month by default; the server refuses what is not published yet. */
const DAYS_UNTIL_PUBLISHED = 15;

/** The last month and year that are published by a day. */
export function lastPublished(today: string): { month: string; year: string } {
  const before = monthBefore(today, 1);
  const month = dayAfter(lastDay(before), DAYS_UNTIL_PUBLISHED) < today ? before : monthBefore(today, 2);
  const year = Number(month.slice(0, 4)) - (month.endsWith('-12') ? 0 : 1);
  return { month, year: String(year) };
}
