/** What was typed, understood: a value, nothing at all, or not understood. */
export type Parsed =
  { readonly value: string | null } | { readonly mistake: 'date' | 'month' | 'number' | 'money' | 'time' };

const DATE_FORMS = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\s*[./]\s*(?<month>\d{1,2})\s*[./]\s*(?<year>\d{4})\.?$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/,
];

/** A day typed or pasted as `30.11.2022`, `30. 11. 2022`, `30/11/2022`, `30112022` or `2022-11-30`: always day first. */
export function parseDate(text: string): Parsed {
  const trimmed = text.trim();
  if (trimmed === '') return { value: null };
  for (const form of DATE_FORMS) {
    const groups = form.exec(trimmed)?.groups;
    const day = groups && existing(groups['year'], groups['month'], groups['day']);
    if (day) return { value: day };
  }
  return { mistake: 'date' };
}

const MONTH_FORMS = [/^(?<year>\d{4})-(?<month>\d{1,2})$/, /^(?<month>\d{1,2})\s*[./]\s*(?<year>\d{4})$/];

/** A month typed as `11. 2022`, `11/2022` or `2022-11`, or any day in it; its value is `2022-11`. */
export function parseMonth(text: string): Parsed {
  const trimmed = text.trim();
  const groups = MONTH_FORMS.map((form) => form.exec(trimmed)?.groups).find((found) => found !== undefined);
  const day = groups ? existing(groups['year'], groups['month'], '01') : undefined;
  if (day) return { value: day.slice(0, 7) };
  const parsed = parseDate(trimmed);
  if ('mistake' in parsed) return { mistake: 'month' };
  return { value: parsed.value === null ? null : parsed.value.slice(0, 7) };
}

function existing(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/**
 * A number typed as `1234,5`, `1.234,5`, `1 234,5`, `1234.5` or, as in English, `1,234.5`: the last sign before at most
 * two more digits, or any comma, is the decimal sign; a point before exactly three digits groups thousands.
 */
export function parseNumber(text: string): Parsed {
  const bare = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^\u2212/, '-');
  if (bare === '') return { value: null };
  const grouped = /^(-?)(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(bare);
  const english = /^(-?)(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(bare);
  const plain = /^(-?)(\d+)(?:[.,](\d+))?$/.exec(bare);
  const [, sign = '', whole = '', fraction] = grouped ?? english ?? plain ?? [];
  if (whole === '') return { mistake: 'number' };
  const digits = whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  return { value: `${sign}${digits}${fraction === undefined ? '' : `.${fraction}`}` };
}

/** An amount in euros with at most two decimals, with or without `EUR` or `€`, as a decimal text. */
export function parseMoney(text: string): Parsed {
  const parsed = parseNumber(text.replace(/\s*(EUR|€)\s*$/i, ''));
  if ('mistake' in parsed) return { mistake: 'money' };
  return parsed.value !== null && /\.\d{3,}$/.test(parsed.value) ? { mistake: 'money' } : parsed;
}

const TIME_FORM = /^(?<hour>\d{1,2})(?:\s*[.:]\s*(?<minute>\d{2}))?$/;

/** A time of the day as people write it (`8`, `8.30`, `08:30`, `24:00`), as `08:30`. */
export function parseTime(typed: string): Parsed {
  const text = typed.trim();
  if (text === '') return { value: null };
  const { hour = '', minute = '00' } = TIME_FORM.exec(text)?.groups ?? {};
  const isTime = hour !== '' && (Number(hour) < 24 || (Number(hour) === 24 && minute === '00'));
  return isTime && Number(minute) < 60
    ? { value: `${hour.padStart(2, '0')}:${minute}` }
    : { mistake: 'time' };
}
