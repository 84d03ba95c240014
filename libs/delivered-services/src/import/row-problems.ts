const TEXTS = {
  'wrong-number-of-cells': 'the row has more or fewer cells than there are columns',
  'malformed-admission': "this is not an admission's id",
  'unknown-admission': 'there is no such admission, or it has not begun',
  'impossible-date': 'this is not a day that exists; write it as 2. 3. 2026 or 2026-03-02',
  'impossible-time': 'this is not a time of day; write it as 8:30',
  'malformed-carer': "write the provider's code of a carer, at most 40 letters and digits without spaces",
  'malformed-number': 'this is not a number',
  'quantity-of-visit': 'a visit has a beginning and an end, no quantity',
  'unknown-service': 'the programme has no such priced item, or has several and none is named',
  'recorded-otherwise': 'the record says otherwise; send a correction instead',
  'was-withdrawn': 'this delivery was withdrawn; send a correction instead',
  'carer-twice-at-once': 'the carer is at another visit of this person at that time',
  'ends-before-start': 'the visit ends before it starts',
  'effective-time-too-long': 'more minutes would count than the visit lasted',
  'date-in-future': 'the day has not come yet',
  'outside-admission': 'the person is not admitted on that day',
  'admission-interrupted': 'the admission stands still on that day',
  'quantity-not-possible': 'so many of this cannot be delivered',
  'month-already-delivered': 'more than one month of this item would be delivered in the month',
  'counted-otherwise': 'this item is counted by time, or by units',
  'visit-cancelled': 'this visit was called off; take that back first',
  refused: 'a rule refuses this row',
} as const;

/** What can be wrong with a row; stable codes. */
export type RowProblemCode = keyof typeof TEXTS;

/** What is wrong with one cell of a row; `line` is the file's line or the sheet's row. */
export interface RowProblem {
  readonly line: number;
  /** The header of the column, or empty when the row as a whole is meant. */
  readonly column: string;
  readonly code: RowProblemCode;
  /** A sentence for people; never the cell's own value. */
  readonly message: string;
}

/** The problem of a cell with its sentence. */
export const rowProblem = (line: number, column: string, code: RowProblemCode): RowProblem => ({
  line,
  column,
  code,
  message: TEXTS[code],
});

const OF_REFUSAL: Readonly<Record<string, readonly [column: string, code: RowProblemCode]>> = {
  DELIVERY_ALREADY_RECORDED: ['', 'recorded-otherwise'],
  DELIVERY_WAS_WITHDRAWN: ['', 'was-withdrawn'],
  CARER_TWICE_AT_ONCE: ['Oskrbovalec', 'carer-twice-at-once'],
  VISIT_WAS_CANCELLED: ['Začetek', 'visit-cancelled'],
  VISIT_ENDS_BEFORE_START: ['Konec', 'ends-before-start'],
  VISIT_TOO_LONG: ['Konec', 'ends-before-start'],
  EFFECTIVE_TIME_TOO_LONG: ['Efektivne minute', 'effective-time-too-long'],
  DATE_IN_FUTURE: ['Datum', 'date-in-future'],
  OUTSIDE_ADMISSION: ['Datum', 'outside-admission'],
  ADMISSION_INTERRUPTED: ['Datum', 'admission-interrupted'],
  QUANTITY_NOT_POSSIBLE: ['Količina', 'quantity-not-possible'],
  MONTH_ALREADY_DELIVERED: ['Količina', 'month-already-delivered'],
  ITEM_COUNTED_OTHERWISE: ['Storitev', 'counted-otherwise'],
};

/** A rule's refusal of a row, by its code. */
export function refusedRow(line: number, refusal: string): RowProblem {
  const [column, code] = OF_REFUSAL[refusal] ?? (['', 'refused'] as const);
  return rowProblem(line, column, code);
}
