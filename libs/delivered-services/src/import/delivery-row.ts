import { type LocalDate, addDays, decimal, isDecimal, isLocalDate } from '#libs/kernel';
import { getProgramme } from '#libs/programmes';
import type { TableRow } from '#libs/register-import';
import type { RecordedAdmission } from '../recorded-admissions';
import type { DeliveryFacts } from '../delivery.rules';
import { type LocalTime, dayOf, isLocalTime, lengthOf } from '../visit.rules';
import { type RowProblem, rowProblem } from './row-problems';

/** The columns of a file of deliveries, as its header names them. */
export const DELIVERY_COLUMNS = [
  'Sprejem',
  'Storitev',
  'Datum',
  'Začetek',
  'Konec',
  'Efektivne minute',
  'Oskrbovalec',
  'Količina',
] as const;
export type DeliveryColumn = (typeof DELIVERY_COLUMNS)[number];
type Row = TableRow<DeliveryColumn>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const CARER = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$/;

/** The admission that a row names, or what is wrong with it. */
export function admissionIdIn({ line, cells, complete }: Row): string | RowProblem {
  if (!complete) return rowProblem(line, '', 'wrong-number-of-cells');
  const id = cells.Sprejem;
  return UUID.test(id) ? id.toLowerCase() : rowProblem(line, 'Sprejem', 'malformed-admission');
}

/** What a row says was delivered: a visit where it has a beginning, else units; or all that is wrong with it. */
export function readDeliveryRow(
  row: Row,
  admission: RecordedAdmission,
): DeliveryFacts | readonly RowProblem[] {
  const problems: RowProblem[] = [];
  const wrong = (column: DeliveryColumn, code: RowProblem['code']): undefined => {
    problems.push(rowProblem(row.line, column, code));
    return undefined;
  };
  const day = dayIn(row.cells.Datum) ?? wrong('Datum', 'impossible-date');
  const item = day && (itemIn(row, admission, day) ?? wrong('Storitev', 'unknown-service'));
  const timed = row.cells['Začetek'] !== '' || row.cells.Konec !== '';
  const facts = timed ? visitIn(row, day, item, wrong) : unitsIn(row, day, item, wrong);
  return problems.length > 0 || facts === undefined ? problems : facts;
}

type Wrong = (column: DeliveryColumn, code: RowProblem['code']) => undefined;

function visitIn(
  { cells }: Row,
  day: LocalDate | undefined,
  item: string | undefined,
  wrong: Wrong,
): DeliveryFacts | undefined {
  const start = timeIn(day, cells['Začetek']) ?? wrong('Začetek', 'impossible-time');
  const ending = timeIn(day, cells.Konec) ?? wrong('Konec', 'impossible-time');
  const carer = CARER.test(cells.Oskrbovalec) ? cells.Oskrbovalec : wrong('Oskrbovalec', 'malformed-carer');
  if (cells['Količina'] !== '') wrong('Količina', 'quantity-of-visit');
  if (!start || !ending || !carer || !item) return undefined;
  // A visit written 23:00 to 1:00 ends on the next day.
  const end = ending > start ? ending : nextDay(ending);
  const minutes = cells['Efektivne minute'];
  if (minutes !== '' && !/^\d{1,4}$/.test(minutes)) return wrong('Efektivne minute', 'malformed-number');
  const effectiveMinutes = minutes === '' ? lengthOf({ start, end }) : Number(minutes);
  return { kind: 'visit', item, start, end, effectiveMinutes, carer };
}

function unitsIn(
  { cells }: Row,
  day: LocalDate | undefined,
  item: string | undefined,
  wrong: Wrong,
): DeliveryFacts | undefined {
  const quantity = cells['Količina'].replace(',', '.');
  if (!isDecimal(quantity)) return wrong('Količina', 'malformed-number');
  return day && item ? { kind: 'units', item, on: day, quantity: decimal(quantity) } : undefined;
}

function dayIn(cell: string): LocalDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\.?$/.exec(cell) ?? [];
  const text = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell;
  return isLocalDate(text) ? text : undefined;
}

function timeIn(day: LocalDate | undefined, cell: string): LocalTime | undefined {
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})$/.exec(cell) ?? [];
  const text = `${day ?? '2000-01-01'}T${hour?.padStart(2, '0')}:${minute}`;
  return isLocalTime(text) ? text : undefined;
}

const nextDay = (time: LocalTime): LocalTime => `${addDays(dayOf(time), 1)}${time.slice(10)}` as LocalTime;

/** The item by its code or its Slovene name; the agreed one where the cell is empty. */
function itemIn({ cells }: Row, { facts, itemOn }: RecordedAdmission, day: LocalDate): string | undefined {
  const named = cells.Storitev.toLocaleLowerCase('sl');
  const { prices } = getProgramme(facts.programme);
  if (named !== '')
    return prices.find(({ item, name }) => item === named || name.toLocaleLowerCase('sl') === named)?.item;
  const items = new Set(prices.map(({ item }) => item));
  return items.size === 1 ? itemOn(day) : undefined;
}
