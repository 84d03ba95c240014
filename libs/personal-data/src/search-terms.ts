import type { PersonalField, SearchTerm } from './personal-data';

const SHORTEST_PREFIX = 3;

/** A text without capitals and marks: `Čož` is `coz`, `Đurđa` is `durda`. */
export const folded = (text: string): string =>
  text.toLowerCase().replaceAll('đ', 'd').replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');

/** The words of a name, folded, in their order; whatever is no letter or digit parts them. */
export const nameWords = (name: string): readonly string[] => folded(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The terms by which a value lets its person be found; none for fields that are not searched. */
export function termsOf(field: PersonalField, value: string): readonly SearchTerm[] {
  switch (field) {
    case 'surname':
    case 'givenName':
      return nameWords(value).flatMap(wordTerms);
    case 'emso':
      return [{ by: 'emso', text: value }, ...birthDateTerms(value)];
    case 'birthDate':
    case 'taxNumber':
    case 'pseudonym':
      return [{ by: field, text: value }];
    default:
      return [];
  }
}

function wordTerms(word: string): SearchTerm[] {
  const letters = [...word];
  const beginnings = letters
    .map((_, index) => letters.slice(0, index + 1).join(''))
    .slice(SHORTEST_PREFIX - 1);
  return [{ by: 'word', text: word }, ...beginnings.map((text) => ({ by: 'prefix', text }) as const)];
}

// A register brings the number without the day; the day stands in its first seven digits.
function birthDateTerms(emso: string): SearchTerm[] {
  const [, day, month, year] = /^(\d\d)(\d\d)(\d{3})\d{6}$/.exec(emso) ?? [];
  if (!day || !month || !year) return [];
  const millennium = Number(year) >= 800 ? '1' : '2';
  return [{ by: 'birthDate', text: `${millennium}${year}-${month}-${day}` }];
}
