/** What can be wrong with a row; stable codes. */
export type RowErrorCode = keyof typeof TEXTS;

const TEXTS = {
  'wrong-number-of-cells': 'the row has more or fewer cells than there are columns',
  'missing-required': 'a value is required here',
  'too-long': 'the value is longer than 200 characters',
  'impossible-date': 'this is not a day that exists; write it as 30. 11. 2022 or 2022-11-30',
  'implausible-date': 'the day lies before 1990',
  'date-in-future': 'the day has not come yet',
  'emso-malformed':
    'an EMŠO has 13 digits and begins with a day that exists (a spreadsheet may have dropped a leading zero)',
  'emso-check-digit': 'the check digit of the EMŠO does not fit',
  'unknown-sex': 'write M or Ž',
  'unknown-frequency': 'write dnevno večkrat, dnevno, 3x tedensko, 2x tedensko or 1x tedensko',
  'unknown-scope': 'write popoldne, vikend, prazniki, or several of them with commas',
  'unknown-yes-no': 'write da or ne',
  'unknown-reason':
    'write sprejem v oskrbo, odhod v dom, smrt, odstop, ni več upravičen, ni odgovora or drugo',
  'malformed-register-number': 'a register number has letters, digits and . / - _ only, at most 60',
  'malformed-postcode': 'a postcode has four digits',
  'duplicate-register-number': 'an earlier row of the file has the same register number',
  'listed-before-application': 'the listing lies before the application',
  'ends-before-listing': 'the end lies before the listing',
  'missing-reason-for-ended': 'an end needs its reason',
  'reason-without-end': 'a reason is given, but no day of the end',
  'service-start-without-admission': 'a start of service needs an end by admission',
  'service-start-before-listing': 'the service would have begun before the listing',
  'differs-from-record': 'the record says otherwise; send a correction instead',
  'unknown-register-number': 'no entry with this register number has been imported',
  'ambiguous-register-number': 'several providers have this register number; name the provider',
} as const;

/** What is wrong with one cell of a row; `line` is the file's line or the sheet's row. */
export interface RowError {
  readonly line: number;
  /** The header of the column, or empty when the row as a whole is meant. */
  readonly column: string;
  readonly code: RowErrorCode;
  /** A sentence for people; never the cell's own value. */
  readonly message: string;
}

/** The error of a cell with its sentence. */
export const rowError = (line: number, column: string, code: RowErrorCode): RowError => ({
  line,
  column,
  code,
  message: TEXTS[code],
});
