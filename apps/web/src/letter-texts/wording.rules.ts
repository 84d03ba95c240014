/** A piece of a text: as it stands, a value that is filled in, or forms of which one is chosen. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'forms'; readonly name: string; readonly forms: readonly string[] };

const HOLE = /\{([a-zA-Z]+)(?:[|?]([^{}]*))?\}/g;

/** A text taken apart at its holes `{name}`, `{count|one|…}`, `{sex?…|…}`. */
export function piecesOf(template: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: whole, 1: name = '', 2: forms, index } of template.matchAll(HOLE)) {
    if (index > at) pieces.push({ kind: 'text', text: template.slice(at, index) });
    pieces.push(
      forms === undefined ? { kind: 'value', name } : { kind: 'forms', name, forms: forms.split('|') },
    );
    at = index + whole.length;
  }
  if (at < template.length) pieces.push({ kind: 'text', text: template.slice(at) });
  return pieces;
}

/** A run of words that both texts have, or only the earlier, or only the later one. */
export interface Run {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** What is different between two texts, word by word. */
export function differenceOf(before: string, after: string): Run[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const common = commonLengths(old, now);
  const runs: Run[] = [];
  const push = (kind: Run['kind'], text: string): void => {
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [was = '', is = ''] = [old[i], now[j]];
    if (i < old.length && j < now.length && was === is) {
      push('same', was);
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      push('gone', was);
      i += 1;
    } else {
      push('new', is);
      j += 1;
    }
  }
  return runs;
}

const wordsOf = (text: string): string[] => text.match(/\s*\S+\s*$|\s*\S+/g) ?? [];
const at = (lengths: readonly (readonly number[])[], i: number, j: number): number => lengths[i]?.[j] ?? 0;

/** Lengths of the longest common rests of both lists of words, from each pair of places on. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const longest =
        old[i] === now[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
      (lengths[i] as number[])[j] = longest;
    }
  return lengths;
}

interface Version {
  readonly unit: string | null;
  readonly version: number;
  readonly from: string | null;
}

/** Where a version stands on a day: letters will be written with it, are, or were. */
export function standingOf(
  version: Version,
  inForce: Pick<Version, 'unit' | 'version'> | undefined,
  today: string,
): 'to-come' | 'in-force' | 'superseded' {
  if (version.from !== null && version.from > today) return 'to-come';
  return version.unit === inForce?.unit && version.version === inForce.version ? 'in-force' : 'superseded';
}
