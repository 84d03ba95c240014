import type { LocalDate } from '#libs/kernel';
import type { EndReason } from '#libs/waiting-list';
import { readDay, readReason, readRegisterNumber, readText } from './cell-values';
import { RowReader, type RowReading } from './row-reader';
import type { TableRow } from './table-columns';

/** The columns of a file of later corrections, as its header names them. */
export const CORRECTION_COLUMNS = [
  'Evidenčna št.',
  'Datum vpisa popravka',
  'Datum prenehanja',
  'Razlog prenehanja',
  'Opomba',
] as const;
export type CorrectionColumn = (typeof CORRECTION_COLUMNS)[number];

/** An end of a wait that became known later; `note` is free text about the person. */
export interface RegisteredCorrection {
  readonly registerNumber: string;
  readonly knownOn: LocalDate;
  readonly endedOn: LocalDate;
  readonly reason: EndReason;
  readonly note: string | null;
}

/** What a row of corrections says, or all that is wrong with it; no day of it may lie behind `today`. */
export function readCorrectionRow(
  tableRow: TableRow<CorrectionColumn>,
  today: LocalDate,
): RowReading<RegisteredCorrection> {
  const reader = new RowReader(tableRow);
  const day = (cell: string) => readDay(cell, today);
  const registerNumber = reader.required('Evidenčna št.', readRegisterNumber);
  const knownOn = reader.required('Datum vpisa popravka', day);
  const endedOn = reader.required('Datum prenehanja', day);
  const reason = reader.required('Razlog prenehanja', readReason);
  const note = reader.optional('Opomba', readText) ?? null;
  return reader.result(() => ({
    registerNumber: registerNumber as string,
    knownOn: knownOn as LocalDate,
    endedOn: endedOn as LocalDate,
    reason: reason as EndReason,
    note,
  }));
}
