import {
  addDays,
  addMonths,
  at,
  defineParameter,
  firstDayOf,
  lastDayOf,
  type LocalDate,
  type Month,
  month,
  Refusal,
} from '#libs/kernel';

/** On which day of the month after its end a period is published, and as known by then. */
export const publicationDay = defineParameter<number>('statistics.publication-day', [
  { value: 15, from: null, source: 'privzeta vrednost programa, urad je še ni določil', verified: false },
]);

/** The day on which the figures up to a day are published, as known by its end. */
export function publishedOn(last: LocalDate): LocalDate {
  const next = addMonths(`${last.slice(0, 7)}-01` as LocalDate, 1);
  return addDays(next, at(publicationDay, next).value - 1);
}

/**
 * The day as known by which a period is told. One day only: from two of them a single person's change could be
 * read off. Refuses `NOT_YET_PUBLISHED` up to and including that day.
 */
export function publishedAsKnown(last: LocalDate, today: LocalDate): LocalDate {
  const day = publishedOn(last);
  if (today <= day) throw new Refusal('NOT_YET_PUBLISHED', { publishedAfter: day });
  return day;
}

/** The days of a calendar year. */
export const daysOfYear = (year: number): { readonly from: LocalDate; readonly to: LocalDate } => ({
  from: firstDayOf(month(`${year}-01`)),
  to: lastDayOf(month(`${year}-12`)),
});

/** The month's last day. */
export const monthEnd = (of: Month): LocalDate => lastDayOf(of);
