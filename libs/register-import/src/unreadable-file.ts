import { InvalidInput } from '#libs/platform';

/** Why a whole file cannot be read; stable codes. */
export type UnreadableFileCode =
  | 'empty-file'
  | 'file-too-large'
  | 'not-a-spreadsheet'
  | 'unknown-encoding'
  | 'unclosed-quote'
  | 'broken-spreadsheet'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'missing-column'
  | 'duplicate-column'
  | 'unknown-column'
  | 'no-such-file'
  | 'not-a-file';

const TEXTS: Readonly<Record<UnreadableFileCode, string>> = {
  'empty-file': 'the file holds no rows: its first row must name the columns',
  'file-too-large': 'the file is larger than an import takes',
  'not-a-spreadsheet': 'the file is neither CSV nor XLSX: save it as one of these',
  'unknown-encoding': 'the text is neither UTF-8 nor Windows-1250: save the file as CSV UTF-8',
  'unclosed-quote': 'a quotation mark is opened and not closed',
  'broken-spreadsheet': 'the spreadsheet is damaged: open it, save it anew and try again',
  'too-many-rows': 'the table has more rows than an import takes: split it',
  'too-many-columns': 'the table has cells far to the right of its columns: delete them',
  'missing-column': 'a column is missing',
  'duplicate-column': 'a column stands in the table twice',
  'unknown-column': 'a column is not known here: rename or remove it',
  'no-such-file': 'there is no such file',
  'not-a-file': 'this is a directory, not a file',
};

/**
 * The file as a whole was refused and nothing of it was taken in; bad input whose field is `file`. The
 * message says what to do and names no more of the file than a column.
 */
export class UnreadableFile extends InvalidInput {
  constructor(
    readonly code: UnreadableFileCode,
    readonly details: Readonly<{ column?: string; line?: number; limit?: number }> = {},
  ) {
    super([{ path: 'file', code: code.toUpperCase().replaceAll('-', '_'), message: textOf(code, details) }]);
    this.name = 'UnreadableFile';
  }
}

function textOf(code: UnreadableFileCode, details: UnreadableFile['details']): string {
  const named = Object.entries(details).map(([name, value]) => `${name} ${quoted(value)}`);
  return named.length ? `${TEXTS[code]} (${named.join(', ')})` : TEXTS[code];
}

// A file that is no table at all may hold anything where a column's name is sought.
const quoted = (value: string | number): string =>
  typeof value === 'string' ? `"${value.slice(0, 40)}"` : `${value}`;
