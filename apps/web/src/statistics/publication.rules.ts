import { dayAfter, lastDay, monthBefore } from './span.rules';

/** On which day of the next month a period is published by default; the server refuses what is not published yet. */
export const PUBLICATION_DAY = 15;

/** The last month and year that are published by a day. */
export function lastPublished(today: string): { month: string; year: string } {
  const before = monthBefore(today, 1);
  const month = dayAfter(lastDay(before), PUBLICATION_DAY) < today ? before : monthBefore(today, 2);
  const year = Number(month.slice(0, 4)) - (month.endsWith('-12') ? 0 : 1);
  return { month, year: String(year) };
}
