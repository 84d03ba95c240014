import type { Language } from './language';
import { wallClockByRule } from './slovene-clock.rules';

const NARROW_SPACE = ' ';

/** A whole or decimal number as text (`4568.5`), with its thousands grouped always: `4.568,5`, in English `4,568.5`. */
export function formatDecimal(value: string | number, language: Language, digits?: number): string {
  const text = digits === undefined ? plain(value) : Number(value).toFixed(digits);
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '') return String(value);
  const [group, point] = language === 'en' ? [',', '.'] : ['.', ','];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${sign === '-' ? '−' : ''}${grouped}${fraction === undefined ? '' : point + fraction}`;
}

const plain = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 1e6) / 1e6) : value;

/** An amount as `4.568,00 EUR`; of a text only its digits count, so nothing is lost to binary fractions. */
export function formatMoney(amount: string | number, language: Language): string {
  const text = typeof amount === 'number' ? amount.toFixed(2) : amount;
  const [whole = '', cents = ''] = text.split('.');
  return `${formatDecimal(`${whole}.${cents.padEnd(2, '0')}`, language)} EUR`;
}

/** A percentage as `50,78 %`, in Italian `50,78%`; the value is in hundredths already. */
export const formatPercent = (value: string | number, language: Language, digits?: number): string =>
  `${formatDecimal(value, language, digits)}${language === 'sl' ? NARROW_SPACE : ''}%`;

/** A day (`2023-04-03`) as `3. 4. 2023`, in Italian and English `3/4/2023`. */
export function formatDate(day: string, language: Language): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  return language === 'sl' ? `${date}. ${month}. ${year}` : `${date}/${month}/${year}`;
}

/** A month (`2022-11`) in words and year: `november 2022`. */
export function formatMonth(month: string, language: Language): string {
  const format = new Intl.DateTimeFormat(TAGS[language], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

/** A moment (`2023-04-03T08:15:00Z`) by the clock on the wall in Slovenia: `3. 4. 2023, 10.15`. */
export function formatInstant(instant: string, language: Language): string {
  const { year, month, day, hour, minute } = wallClock(new Date(instant));
  const time = language === 'sl' ? `${Number(hour)}.${minute}` : `${hour}:${minute}`;
  return `${formatDate(`${year}-${month}-${day}`, language)}, ${time}`;
}

/** A minute of the day (0 to 1439) as a time: `22.00`, elsewhere `22:00`. */
export const formatMinuteOfDay = (minute: number, language: Language): string =>
  [Math.floor(minute / 60), String(minute % 60).padStart(2, '0')].join(language === 'sl' ? '.' : ':');

/** The time of a moment by the clock on the wall in Slovenia: `10.15`, elsewhere `10:15`. */
export const formatTime = (instant: string, language: Language): string =>
  formatInstant(instant, language).split(', ')[1] ?? '';

const TAGS = { sl: 'sl-SI', it: 'it-IT', en: 'en-GB' } as const;

interface WallClock {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
}

function wallClock(instant: Date): WallClock {
  const text = wallClockByRule(instant) ?? wallClockByTables(instant);
  const [year = '', month = '', day = '', hour = '', minute = ''] = text.split(/[-T: ]/);
  return { year, month, day, hour, minute };
}

const wallClockByTables = (instant: Date): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Ljubljana',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(instant);

/** Today in Slovenia as `2023-04-03`. */
export function dayOf(instant: Date): string {
  const { year, month, day } = wallClock(instant);
  return `${year}-${month}-${day}`;
}
