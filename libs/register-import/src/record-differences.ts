import { Refusal } from '#libs/kernel';
import type { CorrectionColumn } from './correction-row';
import type { RegisterColumn } from './register-row';
import { rowError, type RowError } from './row-errors';

const COLUMNS: Readonly<Record<string, RegisterColumn & (RegisterColumn | CorrectionColumn)>> = {
  personId: 'EMŠO',
  applicationReceivedOn: 'Datum vloge',
  listedOn: 'Datum uvrstitve',
  'needProfile.frequency': 'Pogostost pomoči',
  'needProfile.extendedScope': 'Razširjen obseg',
  'needProfile.relativesHelp': 'Pomoč svojcev',
  endedOn: 'Datum prenehanja',
  reason: 'Razlog prenehanja',
  serviceStartedOn: 'Začetek storitve',
};

/** A rule's no as the error of the row that asked; other errors are thrown again. */
export function asRowError(error: unknown, line: number): RowError {
  if (!(error instanceof Refusal)) throw error;
  const column = COLUMNS[String(error.details['field'])] ?? '';
  if (error.code === 'DIFFERS_FROM_RECORD') return rowError(line, column, 'differs-from-record');
  if (error.code === 'END_BEFORE_LISTING') return rowError(line, column, 'ends-before-listing');
  throw error;
}
