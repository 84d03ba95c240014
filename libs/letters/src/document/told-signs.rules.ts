import type { LetterDocument, Sheet } from './letter-document';
import { paragraph } from './letter-document';

/** Whether a sign, by its code point, can be printed. */
export type HasSign = (sign: number) => boolean;

const NOTE: Readonly<Record<Sheet['language'], string>> = {
  sl: 'Znaki, ki jih pisava tega izpisa nima, so navedeni s svojo številko v Unicodu v oglatem oklepaju.',
  it: 'I segni che il carattere di questa stampa non contiene sono indicati tra parentesi quadre con il loro numero Unicode.',
  en: 'Signs that the typeface of this print does not have are told by their Unicode number in square brackets.',
};

// Ends of lines and tabs are set, though no typeface has a glyph for them.
const SPACES = new Set(['\t', '\n', '\v', '\f', '\r']);
// Turning the direction of what follows, they would make a page say something else than what is written.
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * A document with every sign that cannot be printed told by its number, as `[U+1F600]`, and on each sheet that has one
 * a first paragraph that says so; nothing is left out, and a document that can be printed is as it was.
 */
export function toldByNumber(document: LetterDocument, has: HasSign): LetterDocument {
  const { sheets, title, number, seal } = document;
  const told = sheets.map((sheet) => toldSheet(sheet, has));
  const textOf = (text: string): string => toldText(text, has);
  return { title: textOf(title), number: number === null ? null : textOf(number), seal, sheets: told };
}

function toldSheet(sheet: Sheet, has: HasSign): Sheet {
  const plain = JSON.stringify(sheet);
  const said = JSON.parse(plain, (_, value: unknown) =>
    typeof value === 'string' ? toldText(value, has) : value,
  ) as Sheet;
  if (JSON.stringify(said) === plain) return sheet;
  return { ...said, blocks: [paragraph(NOTE[sheet.language]), ...said.blocks] };
}

const toldText = (text: string, has: HasSign): string =>
  [...text].map((sign) => (isPrinted(sign, has) ? sign : numberOf(sign))).join('');

const isPrinted = (sign: string, has: HasSign): boolean =>
  SPACES.has(sign) || (has(sign.codePointAt(0) ?? 0) && !NOT_SET.has(sign) && !TURNS.test(sign));

// PDF/UA-1 knows these as no signs, whatever the typeface says.
const NOT_SET = new Set(['\0', '\ufeff', '\ufffe']);

const numberOf = (sign: string): string =>
  `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
