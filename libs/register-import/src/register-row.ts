import type { LocalDate } from '#libs/kernel';
import type { PersonalValues } from '#libs/personal-data';
import type { EndReason, NeedProfile } from '#libs/waiting-list';
import {
  readDay,
  readEmso,
  readFrequency,
  readPostcode,
  readReason,
  readRegisterNumber,
  readScopes,
  readSex,
  readText,
  readYesNo,
} from './cell-values';
import { RowReader, type RowReading } from './row-reader';
import type { TableRow } from './table-columns';

/** The columns of a provider's register, as its header names them. */
export const REGISTER_COLUMNS = [
  'Evidenčna št.',
  'Datum vloge',
  'Priimek',
  'Ime',
  'Spol',
  'EMŠO',
  'Ulica in hišna št.',
  'Poštna št.',
  'Pošta',
  'Pogostost pomoči',
  'Razširjen obseg',
  'Pomoč svojcev',
  'Datum uvrstitve',
  'Datum prenehanja',
  'Razlog prenehanja',
  'Začetek storitve',
] as const;
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

/** How a wait ended according to the register. */
export interface RegisteredEnd {
  readonly endedOn: LocalDate;
  readonly reason: EndReason;
  readonly serviceStartedOn: LocalDate | null;
}

/** What one row of a register says. */
export interface RegisteredEntry {
  readonly registerNumber: string;
  readonly emso: string;
  readonly person: PersonalValues;
  readonly applicationReceivedOn: LocalDate;
  readonly listedOn: LocalDate;
  readonly needProfile: NeedProfile;
  readonly end: RegisteredEnd | null;
}

type Reader = RowReader<RegisterColumn>;

/** What a row says, or all that is wrong with it; no day of it may lie behind `today`. */
export function readRegisterRow(
  tableRow: TableRow<RegisterColumn>,
  today: LocalDate,
): RowReading<RegisteredEntry> {
  const reader = new RowReader(tableRow);
  const registerNumber = reader.required('Evidenčna št.', readRegisterNumber);
  const person = readPerson(reader);
  const days = readDays(reader, today);
  const needProfile = readNeed(reader);
  const reason = reader.optional('Razlog prenehanja', readReason);
  checkOrder(reader, days);
  checkEnd(reader, reason, days);
  return reader.result(() => ({
    registerNumber: registerNumber as string,
    emso: person.emso as string,
    person: person as PersonalValues,
    applicationReceivedOn: days.applied as LocalDate,
    listedOn: days.listed as LocalDate,
    needProfile: needProfile as NeedProfile,
    end: endOf(days, reason),
  }));
}

function readPerson(reader: Reader) {
  return {
    surname: reader.required('Priimek', readText),
    givenName: reader.required('Ime', readText),
    sex: reader.required('Spol', readSex),
    emso: reader.required('EMŠO', readEmso),
    street: reader.required('Ulica in hišna št.', readText),
    postalCode: reader.required('Poštna št.', readPostcode),
    post: reader.required('Pošta', readText),
  };
}

interface Days {
  readonly applied: LocalDate | undefined;
  readonly listed: LocalDate | undefined;
  readonly ended: LocalDate | undefined;
  readonly served: LocalDate | undefined;
}

function readDays(reader: Reader, today: LocalDate): Days {
  const day = (cell: string) => readDay(cell, today);
  return {
    applied: reader.required('Datum vloge', day),
    listed: reader.required('Datum uvrstitve', day),
    ended: reader.optional('Datum prenehanja', day),
    served: reader.optional('Začetek storitve', day),
  };
}

function readNeed(reader: Reader) {
  return {
    frequency: reader.required('Pogostost pomoči', readFrequency),
    extendedScope: reader.optional('Razširjen obseg', readScopes) ?? [],
    relativesHelp: reader.required('Pomoč svojcev', readYesNo),
    hoursPerWeek: null,
  };
}

function checkOrder(reader: Reader, { applied, listed, ended, served }: Days): void {
  if (!listed) return;
  if (applied && applied > listed) reader.wrong('Datum uvrstitve', 'listed-before-application');
  if (ended && ended < listed) reader.wrong('Datum prenehanja', 'ends-before-listing');
  if (served && served < listed) reader.wrong('Začetek storitve', 'service-start-before-listing');
}

function checkEnd(reader: Reader, reason: EndReason | undefined, { served }: Days): void {
  const ended = reader.isGiven('Datum prenehanja');
  const given = reader.isGiven('Razlog prenehanja');
  if (ended && !given) reader.wrong('Razlog prenehanja', 'missing-reason-for-ended');
  if (!ended && given) reader.wrong('Datum prenehanja', 'reason-without-end');
  // A reason that could not be read is reported as such, not as a wrong start of service too.
  const admitted = ended && (reason === 'admitted' || (given && !reason));
  if (served && !admitted && ended === given)
    reader.wrong('Začetek storitve', 'service-start-without-admission');
}

function endOf({ ended, served }: Days, reason: EndReason | undefined): RegisteredEnd | null {
  return ended && reason ? { endedOn: ended, reason, serviceStartedOn: served ?? null } : null;
}
