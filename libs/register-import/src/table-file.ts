import { readCsv } from './csv-table';
import { nameColumns, type TableRow } from './table-columns';
import { decodeText, isZip } from './text-encoding';
import { UnreadableFile } from './unreadable-file';
import { readXlsx } from './xlsx-table';

/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** The most rows that are read, the header included. */
export const MAX_ROWS = 100_000;

/** A table with known columns, and how its file was written. */
export interface TableFile<Column extends string> {
  readonly encoding: 'utf-8' | 'utf-16le' | 'windows-1250' | 'xlsx';
  readonly rows: readonly TableRow<Column>[];
}

/**
 * Reads a CSV or XLSX file whose first row names exactly the given columns, in any order.
 * Every cell comes back as text: formulas as written, a spreadsheet's dates as `YYYY-MM-DD`.
 * Throws `UnreadableFile`.
 */
export async function readTable<Column extends string>(
  bytes: Uint8Array,
  columns: readonly Column[],
): Promise<TableFile<Column>> {
  if (bytes.length === 0) throw new UnreadableFile('empty-file');
  if (bytes.length > MAX_FILE_BYTES) throw new UnreadableFile('file-too-large', { limit: MAX_FILE_BYTES });
  if (isZip(bytes)) return { encoding: 'xlsx', rows: nameColumns(await readXlsx(bytes, MAX_ROWS), columns) };
  const { text, encoding } = decodeText(bytes);
  return { encoding, rows: nameColumns(readCsv(text, columns, MAX_ROWS), columns) };
}
