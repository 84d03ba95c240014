import { UnreadableFile } from './unreadable-file';

/** One row of the file as it stands there: `line` is the file's line or the sheet's row, from 1. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row of data: its cells' trimmed texts by column name; `complete` is false when cells are missing or too many. */
export interface TableRow<Column extends string = string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
  readonly complete: boolean;
}

/** A header or word as it is compared: one kind of space, small letters, composed accents. */
export const plain = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('sl');

/**
 * The rows below the header by column name, wherever the columns stand; wholly empty rows are left out.
 * Throws `UnreadableFile` naming a column that is missing, unknown or there twice.
 */
export function nameColumns<Column extends string>(
  rows: readonly RawRow[],
  columns: readonly Column[],
): TableRow<Column>[] {
  const [header, ...body] = rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  if (!header) throw new UnreadableFile('empty-file');
  const places = placesOf(header.cells, columns, body);
  return body.map((row) => toTableRow(row, places, header.cells.length));
}

function placesOf<Column extends string>(
  header: readonly string[],
  columns: readonly Column[],
  body: readonly RawRow[],
): ReadonlyMap<Column, number> {
  const places = new Map<Column, number>();
  header.forEach((name, index) => {
    // Spreadsheets like to save a last column that holds nothing at all.
    if (name.trim() === '' && body.every((row) => !row.cells[index]?.trim())) return;
    const column = columns.find((known) => plain(known) === plain(name));
    if (!column) throw new UnreadableFile('unknown-column', { column: name.trim() || `no. ${index + 1}` });
    if (places.has(column)) throw new UnreadableFile('duplicate-column', { column });
    places.set(column, index);
  });
  const missing = columns.find((column) => !places.has(column));
  if (missing) throw new UnreadableFile('missing-column', { column: missing });
  return places;
}

function toTableRow<Column extends string>(
  row: RawRow,
  places: ReadonlyMap<Column, number>,
  width: number,
): TableRow<Column> {
  const cells = [...places].map(([column, index]) => [column, tidy(row.cells[index] ?? '')] as const);
  const last = Math.max(...places.values());
  return {
    line: row.line,
    cells: Object.fromEntries(cells) as Record<Column, string>,
    complete: row.cells.length > last && row.cells.slice(width).every((cell) => cell.trim() === ''),
  };
}

const tidy = (cell: string): string => cell.normalize('NFC').trim();
