import { createHash } from 'node:crypto';
import type { LocalDate } from '#libs/kernel';
import { CORRECTION_COLUMNS, readCorrectionRow, type RegisteredCorrection } from './correction-row';
import { readRegisterRow, REGISTER_COLUMNS, type RegisteredEntry } from './register-row';
import { rowError } from './row-errors';
import type { RowReading } from './row-reader';
import type { TableRow } from './table-columns';
import { readTable, type TableFile } from './table-file';

/** A file as it was read: every row of data, good or bad, and the SHA-256 of the bytes in hexadecimal. */
export interface ImportFile<Row> {
  readonly digest: string;
  readonly encoding: TableFile<string>['encoding'];
  readonly rows: readonly RowReading<Row>[];
}

async function readFile<Column extends string, Row>(
  bytes: Uint8Array,
  columns: readonly Column[],
  read: (rows: readonly TableRow<Column>[]) => RowReading<Row>[],
): Promise<ImportFile<Row>> {
  const table = await readTable(bytes, columns);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { digest, encoding: table.encoding, rows: read(table.rows) };
}

/** Reads a provider's register; of rows with one register number only the first can be good. Throws `UnreadableFile`. */
export function readRegister(bytes: Uint8Array, today: LocalDate): Promise<ImportFile<RegisteredEntry>> {
  return readFile(bytes, REGISTER_COLUMNS, (rows) => {
    const seen = new Set<string>();
    return rows.map((row) => {
      const reading = readRegisterRow(row, today);
      const number = row.cells['Evidenčna št.'];
      const again = number !== '' && seen.has(number);
      seen.add(number);
      return again ? duplicate(reading) : reading;
    });
  });
}

/** Reads a file of corrections; one entry may be corrected more than once. Throws `UnreadableFile`. */
export function readCorrections(
  bytes: Uint8Array,
  today: LocalDate,
): Promise<ImportFile<RegisteredCorrection>> {
  return readFile(bytes, CORRECTION_COLUMNS, (rows) => rows.map((row) => readCorrectionRow(row, today)));
}

function duplicate<Row>({ line, errors = [] }: RowReading<Row>): RowReading<Row> {
  return { line, errors: [rowError(line, 'Evidenčna št.', 'duplicate-register-number'), ...errors] };
}
