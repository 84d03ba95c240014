import {
  cents,
  decimal,
  firstDayOf,
  isDecimal,
  isLocalDate,
  isMonth,
  type LocalDate,
  localDate,
} from '#libs/kernel';
import {
  formatCount,
  formatDate,
  formatDecimal,
  formatMoney,
  formatPercent,
  type ScreenLanguage,
} from '#libs/texts';
import { fieldWords } from '../words/catalogue';
import { type FieldKind, named, partField, type Words } from '../words/declare';
import { codeText, municipalityName, programmeName } from './names.rules';

const YES = named('da', 'sì', 'yes');
const NO = named('ne', 'no', 'no');
const NOTHING = named('nič', 'niente', 'nothing');
const KEPT_TEXT = named(
  'besedilo, shranjeno pri osebi',
  'testo conservato presso la persona',
  'text kept with the person',
);
const PERSON = named('oseba', 'persona', 'person');
const WEEKDAYS: readonly Words[] = [
  named('ponedeljek', 'lunedì', 'Monday'),
  named('torek', 'martedì', 'Tuesday'),
  named('sreda', 'mercoledì', 'Wednesday'),
  named('četrtek', 'giovedì', 'Thursday'),
  named('petek', 'venerdì', 'Friday'),
  named('sobota', 'sabato', 'Saturday'),
  named('nedelja', 'domenica', 'Sunday'),
];
/** How much of an id is printed: enough to tell two apart on one page. */
const SHORT = 8;

/** A field's value as people read it; null for none. */
export function valueText(field: string, value: unknown, language: ScreenLanguage): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return listText(field, value, language);
  if (typeof value === 'object') return objectText(field, value, language);
  return plainText(field, value as string | number | boolean, language);
}

function listText(field: string, items: readonly unknown[], language: ScreenLanguage): string {
  if (items.length === 0) return NOTHING[language];
  if (fieldWords(field)?.kind === 'count') return formatCount(items.length, language);
  const texts = items.map((item) => valueText(field, item, language) ?? NOTHING[language]);
  return texts.join(items.some((item) => typeof item === 'object') ? '; ' : ', ');
}

function objectText(field: string, value: object, language: ScreenLanguage): string {
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const said = partField(fieldWords(field) ?? {}, name);
    if (said === null || SILENT.has(fieldWords(said)?.kind ?? 'text')) return [];
    const text = valueText(said, part, language);
    return text === null ? [] : [`${fieldLabel(said, language)}: ${text}`];
  });
  return parts.join(', ');
}

/** Kinds of fields that are not said: ids and hashes tell people nothing. */
export const SILENT: ReadonlySet<FieldKind> = new Set(['id', 'hash', 'hidden']);

/** What a field is called; its own name where nobody gave it another. */
export const fieldLabel = (field: string, language: ScreenLanguage): string =>
  fieldWords(field)?.label[language] ?? field;

type Plain = string | number | boolean;
type Say = (value: Plain, language: ScreenLanguage, field: string) => string;

const asDecimal: Say = (value, language, field) =>
  isDecimal(String(value))
    ? formatDecimal(decimal(String(value)), language)
    : codeText(field, String(value), language);

const SAY: Readonly<Partial<Record<FieldKind, Say>>> = {
  day: (value, language) => (isLocalDate(value) ? formatDate(value, language) : String(value)),
  month: (value, language) => (isMonth(value) ? monthText(firstDayOf(value), language) : String(value)),
  'local-time': (value, language) => timeText(String(value), language),
  money: (value, language, field) =>
    Number.isSafeInteger(value)
      ? formatMoney(cents(Number(value)), language)
      : asDecimal(value, language, field),
  decimal: asDecimal,
  hours: (value, language, field) => `${asDecimal(value, language, field)} h`,
  minutes: (value, language, field) => `${asDecimal(value, language, field)} min`,
  percent: (value, language) =>
    isDecimal(String(value)) ? formatPercent(decimal(String(value)), language) : String(value),
  number: (value, language, field) =>
    Number.isSafeInteger(value) ? formatCount(Number(value), language) : asDecimal(value, language, field),
  programme: (value, language) => programmeName(String(value), language),
  municipality: (value) => municipalityName(String(value)),
  weekday: (value, language) => WEEKDAYS[Number(value) - 1]?.[language] ?? String(value),
  person: (value, language) => `${PERSON[language]} ${String(value).slice(0, SHORT)}`,
  thing: (value) => String(value).slice(0, SHORT),
  ref: (value, language) => `${KEPT_TEXT[language]} (${String(value).slice(0, SHORT)})`,
  code: (value, language, field) => codeText(field, String(value), language),
};

function plainText(field: string, value: Plain, language: ScreenLanguage): string {
  if (typeof value === 'boolean') return (value ? YES : NO)[language];
  const kind = fieldWords(field)?.kind ?? 'text';
  return SAY[kind]?.(value, language, field) ?? String(value);
}

function monthText(first: LocalDate, language: ScreenLanguage): string {
  const [year = '', month = ''] = first.split('-');
  return language === 'sl' ? `${Number(month)}. ${year}` : `${Number(month)}/${year}`;
}

function timeText(value: string, language: ScreenLanguage): string {
  const [day = '', time = ''] = value.split('T');
  return isLocalDate(day) ? `${formatDate(localDate(day), language)} ${time.slice(0, 5)}` : value;
}
