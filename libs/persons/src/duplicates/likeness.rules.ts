/** What two records are compared by; names folded into words, EMŠO with former ones. */
export interface Likened {
  readonly words: readonly string[];
  readonly birthDate: string | null;
  readonly emsos: readonly string[];
}

/** Why two records may be of one person. */
export const LIKENESSES = [
  'same-emso',
  'similar-name-same-birth-date',
  'same-name-similar-birth-date',
] as const;
export type Likeness = (typeof LIKENESSES)[number];

const LONG_WORD = 8;

/** What makes the records look like one person's; nothing where nothing does. Symmetric. */
export function likenessesOf(a: Likened, b: Likened): readonly Likeness[] {
  const found: Likeness[] = [];
  if (a.emsos.some((emso) => b.emsos.includes(emso))) found.push('same-emso');
  if (a.birthDate === null || b.birthDate === null) return found;
  if (a.birthDate === b.birthDate && similarNames(a.words, b.words))
    found.push('similar-name-same-birth-date');
  if (sameNames(a.words, b.words) && similarDays(a.birthDate, b.birthDate))
    found.push('same-name-similar-birth-date');
  return found;
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && [...a].sort().join(' ') === [...b].sort().join(' ');

// A second surname may be missing, name and surname may be exchanged, a letter may be wrong.
function similarNames(a: readonly string[], b: readonly string[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  return fewer.length >= 2 && eachHasAnother(fewer, more);
}

function eachHasAnother([word, ...others]: readonly string[], left: readonly string[]): boolean {
  if (word === undefined) return true;
  return left.some(
    (other, index) => similarWords(word, other) && eachHasAnother(others, left.toSpliced(index, 1)),
  );
}

function similarWords(a: string, b: string): boolean {
  if (a === b) return true;
  const allowed = Math.min(a.length, b.length) >= LONG_WORD ? 2 : 1;
  return Math.min(a.length, b.length) >= 3 && distance(a, b) <= allowed;
}

// Day and month exchanged, or one digit wrong.
function similarDays(a: string, b: string): boolean {
  const [year, month, day] = a.split('-');
  if (a !== b && `${year}-${day}-${month}` === b) return true;
  return [...a].filter((letter, index) => letter !== b[index]).length === 1;
}

/** How many letters have to be put in, left out, changed or exchanged with their neighbour. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = at(rows, i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        changed,
        at(rows, i - 1, j) + 1,
        (row[j - 1] as number) + 1,
        exchanged ? at(rows, i - 2, j - 2) + 1 : Infinity,
      );
    }
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}

const at = (rows: readonly (readonly number[])[], row: number, column: number): number =>
  rows[row]?.[column] ?? Infinity;
