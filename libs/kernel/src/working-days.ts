import { type LocalDate, addDays, addMonths, dayOfWeek, localDate } from './local-date';
import { Refusal } from './refusal';

/** A public holiday or work-free day of the Republic of Slovenia. */
export interface Holiday {
  readonly date: LocalDate;
  /** Its Slovene name. */
  readonly name: string;
  readonly workFree: boolean;
}

/** A length of time as rules state it. */
export interface Period {
  readonly count: number;
  readonly unit: 'days' | 'working-days' | 'months';
}

const WORK_FREE: readonly (readonly [string, string])[] = [
  ['01-01', 'novo leto'],
  ['02-08', 'Prešernov dan, slovenski kulturni praznik'],
  ['04-27', 'dan upora proti okupatorju'],
  ['05-01', 'praznik dela'],
  ['05-02', 'praznik dela'],
  ['06-25', 'dan državnosti'],
  ['08-15', 'Marijino vnebovzetje'],
  ['10-31', 'dan reformacije'],
  ['11-01', 'dan spomina na mrtve'],
  ['12-25', 'božič'],
  ['12-26', 'dan samostojnosti in enotnosti'],
];

// The years in which these were introduced are not kept: no deadline depends on a day that is worked.
const WORKED: readonly (readonly [string, string])[] = [
  ['06-08', 'dan Primoža Trubarja'],
  ['08-17', 'združitev prekmurskih Slovencev z matičnim narodom'],
  ['09-15', 'vrnitev Primorske k matični domovini'],
  ['09-23', 'dan slovenskega športa'],
  ['10-25', 'dan suverenosti'],
  ['11-23', 'dan Rudolfa Maistra'],
];

/** Easter Sunday of a year by the Gregorian computus. */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const moon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return addDays(localDate(`${String(year).padStart(4, '0')}-03-28`), moon - weekday);
}

function compute(year: number): ReadonlyMap<LocalDate, Holiday> {
  const easter = easterSunday(year);
  const days = new Map<LocalDate, Holiday>();
  const add = (date: LocalDate, name: string, workFree: boolean): unknown =>
    days.set(date, { date, name, workFree });
  for (const [day, name] of WORKED) add(localDate(`${year}-${day}`), name, false);
  for (const [day, name] of WORK_FREE) add(localDate(`${year}-${day}`), name, true);
  // The Fiscal Balance Act took 2 January away from 2013; it came back in 2017.
  if (year < 2013 || year > 2016) add(localDate(`${year}-01-02`), 'novo leto', true);
  // The Government declared a day of solidarity after the floods of August 2023.
  if (year === 2023) add(localDate('2023-08-14'), 'dan solidarnosti', true);
  add(easter, 'velikonočna nedelja', true);
  add(addDays(easter, 1), 'velikonočni ponedeljek', true);
  add(addDays(easter, 49), 'binkoštna nedelja', true);
  return days;
}

const years = new Map<number, ReadonlyMap<LocalDate, Holiday>>();

function holidaysByDate(year: number): ReadonlyMap<LocalDate, Holiday> {
  const known = years.get(year);
  if (known) return known;
  if (!(year >= 1992 && year <= 2999)) throw new Refusal('NO_CALENDAR', { year });
  const days = compute(year);
  years.set(year, days);
  return days;
}

const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

/** The holidays and work-free days of a year (1992–2999) in order; refuses `NO_CALENDAR` outside. */
export const holidaysOf = (year: number): readonly Holiday[] =>
  [...holidaysByDate(year).values()].sort((a, b) => (a.date < b.date ? -1 : 1));

/** The holiday on a day, work-free or not, or undefined. */
export const findHoliday = (date: LocalDate): Holiday | undefined => holidaysByDate(yearOf(date)).get(date);

/** True on days that the law makes work-free, whatever day of the week they fall on. */
export const isWorkFreeDay = (date: LocalDate): boolean => findHoliday(date)?.workFree === true;

/** True from Monday to Friday on days that are not work-free. */
export const isWorkingDay = (date: LocalDate): boolean => dayOfWeek(date) <= 5 && !isWorkFreeDay(date);

/** The day itself when it is a working day, else the first working day after it. */
export function nextWorkingDay(date: LocalDate): LocalDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The `count`-th working day after a day; for 0 the next working day; refuses `NOT_A_PERIOD` below 0. */
export function addWorkingDays(date: LocalDate, count: number): LocalDate {
  if (!Number.isInteger(count) || count < 0) throw new Refusal('NOT_A_PERIOD', { count });
  if (count === 0) return nextWorkingDay(date);
  let day = date;
  for (let left = count; left > 0; left -= 1) day = nextWorkingDay(addDays(day, 1));
  return day;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: LocalDate, to: LocalDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}

/** The last day of a period that runs from the day after `from`, wherever in the week it falls. */
export function endOfPeriod(from: LocalDate, period: Period): LocalDate {
  if (period.unit === 'working-days') return addWorkingDays(from, period.count);
  return period.unit === 'months' ? addMonths(from, period.count) : addDays(from, period.count);
}

/** The last day to act in time: the period's end, moved to the next working day (general procedure). */
export const deadlineAfter = (from: LocalDate, period: Period): LocalDate =>
  nextWorkingDay(endOfPeriod(from, period));
