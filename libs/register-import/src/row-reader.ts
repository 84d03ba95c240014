import type { Reading } from './cell-values';
import { rowError, type RowError, type RowErrorCode } from './row-errors';
import type { TableRow } from './table-columns';

/** Either what a row says, or everything that is wrong with it. */
export type RowReading<T> =
  | { readonly line: number; readonly row: T; readonly errors?: undefined }
  | { readonly line: number; readonly errors: readonly RowError[]; readonly row?: undefined };

/** Reads one row cell by cell and gathers what is wrong with it. */
export class RowReader<Column extends string> {
  readonly errors: RowError[] = [];

  constructor(private readonly row: TableRow<Column>) {
    if (!row.complete) this.errors.push(rowError(row.line, '', 'wrong-number-of-cells'));
  }

  /** The value of a cell that must not be empty; undefined once an error is noted. */
  required<T>(column: Column, read: (cell: string) => Reading<T>): T | undefined {
    if (this.row.cells[column] === '') return this.wrong(column, 'missing-required');
    return this.optional(column, read);
  }

  /** The value of a cell; undefined when it is empty or an error is noted. */
  optional<T>(column: Column, read: (cell: string) => Reading<T>): T | undefined {
    const cell = this.row.cells[column];
    if (cell === '') return undefined;
    const reading = read(cell);
    return 'error' in reading ? this.wrong(column, reading.error) : reading.value;
  }

  /** True when the cell is not empty, whatever it says. */
  isGiven(column: Column): boolean {
    return this.row.cells[column] !== '';
  }

  /** Notes an error of a column. */
  wrong(column: Column, code: RowErrorCode): undefined {
    this.errors.push(rowError(this.row.line, column, code));
    return undefined;
  }

  /** The row when nothing was wrong; `build` is called only then. */
  result<T>(build: () => T): RowReading<T> {
    const { line } = this.row;
    return this.errors.length ? { line, errors: this.errors } : { line, row: build() };
  }
}
