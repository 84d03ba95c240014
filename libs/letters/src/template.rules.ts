import { slovenePlural, type Language } from '#libs/texts';

/** What a text is filled with: texts as they are printed, counts that choose a plural. */
export type Values = Readonly<Record<string, string | number>>;

const HOLE = /\{([a-zA-Z]+)(?:([|?])([^{}]*))?\}/g;

/** A text asks for a value that nobody gave: a mistake of the house, not of a caseworker. */
export class ValueMissing extends Error {
  constructor(name: string) {
    super(`a text asks for ${name}, which was not given`);
    this.name = 'ValueMissing';
  }
}

function plural(count: number, forms: readonly string[], language: Language): string {
  const [one = '', two = '', few = '', other = ''] = forms;
  return language === 'sl' ? slovenePlural(count, { one, two, few, other }) : count === 1 ? one : two;
}

/** The first form for a man, the second for a woman, the third where the sex is not known. */
function bySex(sex: string | number, [male = '', female = '', unknown = '']: readonly string[]): string {
  return sex === 'male' ? male : sex === 'female' ? female : unknown;
}

/**
 * Fills `{name}`; `{count|one|two|few|other}` (Italian `{count|one|other}`) with the form that goes with a count;
 * `{sex?male|female|unknown}` with the form that goes with a sex. Throws `ValueMissing`.
 */
export const filled = (template: string, values: Values, language: Language): string =>
  template.replace(HOLE, (_, name: string, how: string | undefined, forms = '') => {
    const value = values[name];
    if (value === undefined) throw new ValueMissing(name);
    if (how === '?') return bySex(value, (forms as string).split('|'));
    return how === '|' ? plural(Number(value), (forms as string).split('|'), language) : String(value);
  });

/** The names of the values that a text asks for, each once. */
export const askedBy = (template: string): string[] => [
  ...new Set([...template.matchAll(HOLE)].map(([, name]) => name as string)),
];

/** What is wrong with the braces and forms of a text, or null. */
export function mistakeIn(
  template: string,
  language: Language,
): 'BRACES' | 'PLURAL_FORMS' | 'SEX_FORMS' | null {
  if (/[{}]/.test(template.replace(HOLE, ''))) return 'BRACES';
  for (const [, , how, forms = ''] of template.matchAll(HOLE)) {
    const count = forms.split('|').length;
    if (how === '|' && count !== (language === 'sl' ? 4 : 2)) return 'PLURAL_FORMS';
    if (how === '?' && count !== 3) return 'SEX_FORMS';
  }
  return null;
}
