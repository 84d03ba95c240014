import { Refusal } from './refusal';

/** A calendar day in Slovenia, `YYYY-MM-DD`; text order is day order. */
export type LocalDate = string & { readonly __localDate: unique symbol };

/** A calendar month, `YYYY-MM`. */
export type Month = string & { readonly __month: unique symbol };

/** A moment in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`; text order is time order. */
export type Instant = string & { readonly __instant: unique symbol };

/** The time zone in which every office of this system keeps its days. */
export const OFFICE_TIME_ZONE = 'Europe/Ljubljana';

const DAY = 86_400_000;
const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** True when the text is an existing day written `YYYY-MM-DD`. */
export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = utc(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day written `YYYY-MM-DD`; refuses `NOT_A_DATE` for anything else, 31. 2. included. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new Refusal('NOT_A_DATE', { value: text });
  return text;
}

/** True when the text is a month written `YYYY-MM`. */
export function isMonth(text: unknown): text is Month {
  return typeof text === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** The month written `YYYY-MM`; refuses `NOT_A_MONTH` for anything else. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new Refusal('NOT_A_MONTH', { value: text });
  return text;
}

/** The day `days` later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(utc(date) + days * DAY).toISOString().slice(0, 10) as LocalDate;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((utc(to) - utc(from)) / DAY);
}

/** The same day number `months` later, or that month's last day where the number does not exist. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, monthNumber, day] = date.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, monthNumber - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10) as LocalDate;
}

/** Day of the week, 1 = Monday … 7 = Sunday. */
export function dayOfWeek(date: LocalDate): number {
  return new Date(utc(date)).getUTCDay() || 7;
}

/** The month a day lies in. */
export const monthOf = (date: LocalDate): Month => date.slice(0, 7) as Month;

/** The first day of a month. */
export const firstDayOf = (value: Month): LocalDate => `${value}-01` as LocalDate;

/** The last day of a month. */
export const lastDayOf = (value: Month): LocalDate => addDays(addMonths(firstDayOf(value), 1), -1);

/** The months from `from` to `to`, both included; empty when `to` is earlier. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  for (let value = from; value <= to; value = monthOf(addMonths(firstDayOf(value), 1))) months.push(value);
  return months;
}

/** The moment written in any ISO 8601 form with a zone; refuses `NOT_AN_INSTANT` for anything else. */
export function instant(text: string): Instant {
  const time = /T.*(Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw new Refusal('NOT_AN_INSTANT', { value: text });
  return new Date(time).toISOString() as Instant;
}

// Marked as pure so that the browser, which uses neither, does not open the tables of time zones: 60 to 190 ms there.
const offsetParts = /* @__PURE__ */ new Intl.DateTimeFormat('en-US', {
  timeZone: OFFICE_TIME_ZONE,
  timeZoneName: 'longOffset',
});
const dayParts = /* @__PURE__ */ new Intl.DateTimeFormat('sv-SE', {
  timeZone: OFFICE_TIME_ZONE,
  dateStyle: 'short',
});
const startOfDayCache = new Map<LocalDate, Instant>();

function offsetMinutes(time: number): number {
  const name = offsetParts.formatToParts(time).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

/** The moment at which a day begins in the office's time zone. */
export function startOfDay(date: LocalDate): Instant {
  const known = startOfDayCache.get(date);
  if (known) return known;
  const guess = utc(date) - offsetMinutes(utc(date)) * 60_000;
  const start = new Date(utc(date) - offsetMinutes(guess) * 60_000).toISOString() as Instant;
  // Bounded: a century of days is 36,525 entries.
  if (startOfDayCache.size > 40_000) startOfDayCache.clear();
  startOfDayCache.set(date, start);
  return start;
}

/** The first moment after a day in the office's time zone. */
export const endOfDay = (date: LocalDate): Instant => startOfDay(addDays(date, 1));

/** The office's calendar day at a moment. */
export const dayAt = (moment: Instant): LocalDate => dayParts.format(new Date(moment)) as LocalDate;
