/** One mistake of a file: its line, the header of its column (empty for the whole row), and what is wrong in words. */
export interface Mistake {
  readonly line: number;
  readonly column: string;
  readonly text: string;
}

/** Whether a file is text whose lines can be shown: a spreadsheet begins as a ZIP archive does. */
export const isSpreadsheet = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The text of a CSV file, in one of the encodings that an import reads. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250').decode(bytes);
  }
}

/** The rows of a CSV text as they stand in it, each under the number of the line on which it begins, from 1. */
export function rowsByLine(text: string): ReadonlyMap<number, string> {
  const rows = new Map<number, string>();
  let begun = 1;
  let row = '';
  let quoted = false;
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    row = quoted ? `${row}\n${line}` : line;
    if (!quoted) begun = index + 1;
    if ((line.split('"').length - 1) % 2 === 1) quoted = !quoted;
    if (!quoted && row !== '') rows.set(begun, row);
  });
  return rows;
}

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
// A spreadsheet would reckon with a cell that begins like a formula.
const safe = (text: string): string => cell(/^[=+\-@\t]/.test(text) ? `'${text}` : text);

/** A CSV of all mistakes, one a line, for whoever keeps the register; it bears none of the register's cells. */
export function mistakesCsv(headers: readonly string[], mistakes: readonly Mistake[]): string {
  const lines = mistakes.map(({ line, column, text }) => [String(line), column, text].map(safe).join(';'));
  return `\uFEFF${[headers.map(safe).join(';'), ...lines].join('\r\n')}\r\n`;
}

/** The header and the rejected rows of a CSV file as they stand in it: to be put right and imported again. */
export function rejectedRows(text: string, mistakes: readonly Pick<Mistake, 'line'>[]): string {
  const rows = rowsByLine(text);
  const wanted = [...new Set(mistakes.map(({ line }) => line))].sort((one, other) => one - other);
  const header = [...rows.values()][0] ?? '';
  const body = wanted.flatMap((line) => rows.get(line) ?? []);
  return `\uFEFF${[header.replace(/^\uFEFF/, ''), ...body].join('\r\n')}\r\n`;
}
