import { type Money, moneyText } from '#libs/kernel';

/** A value in words that a page can write in its own language: a text or number with its unit, or named parts. */
export interface ToldValue {
  readonly text: string | null;
  readonly unit: string | null;
  readonly parts: readonly { readonly name: string; readonly text: string }[];
}

const UNITS: readonly (readonly [ids: RegExp, unit: string])[] = [
  [/^omd$/, 'eur'],
  [/percent$/, 'percent'],
  [/months$/, 'months'],
  [/publication-day$/, 'day-of-month'],
  [/kept-years$|\.age$|^age\.|\.youngest$|\.oldest(-child)?$/, 'years'],
  [/hours/, 'hours'],
];

/** The unit of a plain number by the parameter's id, or null. */
const unitOf = (id: string): string | null => UNITS.find(([ids]) => ids.test(id))?.[1] ?? null;

const told = (text: string | null, unit: string | null, parts: ToldValue['parts'] = []): ToldValue => ({
  text,
  unit,
  parts,
});

/** Tells a parameter's value; `unit` where the declaration itself names it. */
export function toldValue(id: string, value: unknown, unit: string | null = unitOf(id)): ToldValue {
  if (typeof value === 'number')
    return told(unit === 'eur' ? moneyText(value as Money) : String(value), unit);
  if (typeof value === 'string' || typeof value === 'boolean') return told(String(value), unit);
  if (Array.isArray(value)) return told(value.map(String).join(', '), unit);
  const parts = Object.entries((value ?? {}) as Readonly<Record<string, unknown>>);
  const { count, unit: counted } = (value ?? {}) as { count?: unknown; unit?: unknown };
  if (typeof count === 'number' && typeof counted === 'string') return told(String(count), counted);
  return told(
    null,
    unit,
    parts.flatMap(([name, part]) => (part === null ? [] : [{ name, text: partText(id, part) }])),
  );
}

const HOUR = 60;
const partText = (id: string, part: unknown): string =>
  id === 'tariff.night-hours' && typeof part === 'number'
    ? `${Math.floor(part / HOUR)}:${String(part % HOUR).padStart(2, '0')}`
    : String(part);
