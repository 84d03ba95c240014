import { formatDecimal } from './formats';
import type { Language } from './language';

/** The forms of a text that goes with a number: Slovene has one, two, few, other; Italian one, many, other. */
export type PluralForms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** A catalogue: texts by key, in groups. */
export interface Catalogue {
  readonly [key: string]: string | PluralForms | Catalogue;
}

/** What may stand in a text in place of `{name}`. */
export type TextValues = Readonly<Record<string, string | number>>;

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** True for a group of plural forms rather than a group of texts. */
export const isPlural = (node: unknown): node is PluralForms =>
  typeof node === 'object' &&
  node !== null &&
  'other' in node &&
  typeof node.other === 'string' &&
  Object.keys(node).every((key) => CATEGORIES.has(key));

/** The text of a key such as `title` or `filters.provider`, undefined where there is none. */
export function find(catalogue: Catalogue | undefined, path: string): string | PluralForms | undefined {
  let node: string | PluralForms | Catalogue | undefined = catalogue;
  for (const part of path.split('.')) {
    if (node === undefined || typeof node === 'string' || isPlural(node)) return undefined;
    node = (node as Catalogue)[part];
  }
  return typeof node === 'string' || isPlural(node) ? node : undefined;
}

/** The form of a text that goes with `count`; a text without forms as it is. */
export function formFor(text: string | PluralForms, language: Language, count: unknown): string {
  if (typeof text === 'string') return text;
  if (typeof count !== 'number') return text.other;
  return text[new Intl.PluralRules(language).select(count)] ?? text.other;
}

/** Puts values in the place of `{name}`; numbers are written as the language writes them. */
export function filled(form: string, language: Language, values: TextValues = {}): string {
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatDecimal(value, language) : value;
  });
}
