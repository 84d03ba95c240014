import { type LocalDate, addDays } from './local-date';
import { Refusal } from './refusal';

/** One value of a parameter, from its first to its last day, both included; null is open. */
export interface DatedValue<T> {
  readonly value: T;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  /** The act, decision or document that sets it. */
  readonly source: string;
  /** False for a value nobody has confirmed; wherever it is used it is shown as unverified. */
  readonly verified: boolean;
  readonly note?: string;
}

/** A number or choice that law or a municipality sets and changes: values by day, never a constant in code. */
export interface DatedParameter<T> {
  readonly id: string;
  readonly values: readonly DatedValue<T>[];
}

/** A value as it is declared; without `until` it holds to the day before the next one. */
export type DeclaredValue<T> = Omit<DatedValue<T>, 'until'> & { readonly until?: LocalDate | null };

const before = (date: LocalDate | null): LocalDate | null => date && addDays(date, -1);

/** Declares a parameter, values in order of time; throws when they overlap. No values: known by name only. */
export function defineParameter<T>(id: string, values: readonly DeclaredValue<T>[]): DatedParameter<T> {
  const dated = values.map((value, index) => ({
    ...value,
    until: value.until === undefined ? before(values[index + 1]?.from ?? null) : value.until,
  }));
  dated.forEach((value, index) => {
    const next = dated[index + 1];
    const overlaps = next && (next.from === null || value.until === null || next.from <= value.until);
    const empty = value.from !== null && value.until !== null && value.until < value.from;
    if (overlaps || empty) throw new Error(`values of parameter ${id} overlap or are empty`);
  });
  return { id, values: dated };
}

/** The value in force on a day, or undefined. */
export const findAt = <T>(parameter: DatedParameter<T>, on: LocalDate): DatedValue<T> | undefined =>
  parameter.values.find(
    (value) => (value.from === null || value.from <= on) && (value.until === null || on <= value.until),
  );

/** The value in force on a day; refuses `PARAMETER_NOT_SET` where none is known. */
export function at<T>(parameter: DatedParameter<T>, on: LocalDate): DatedValue<T> {
  const value = findAt(parameter, on);
  if (!value) throw new Refusal('PARAMETER_NOT_SET', { parameter: parameter.id, on });
  return value;
}

/** The days after `from` up to `until` (null: for ever) on which another value, or none, comes into force. */
export function changeDays<T>(
  parameter: DatedParameter<T>,
  from: LocalDate,
  until: LocalDate | null,
): LocalDate[] {
  const starts = parameter.values.flatMap((value) => [value.from, value.until && addDays(value.until, 1)]);
  const inside = starts.filter(
    (day): day is LocalDate => day !== null && day > from && (until === null || day <= until),
  );
  return [...new Set(inside)].sort();
}

/** The parameter with a new value from a day on; what it replaces ends the day before and stays readable. */
export function amend<T>(
  parameter: DatedParameter<T>,
  value: DatedValue<T> & { readonly from: LocalDate },
): DatedParameter<T> {
  const earlier = parameter.values
    .filter((old) => old.from === null || old.from < value.from)
    .map((old) =>
      old.until === null || old.until >= value.from ? { ...old, until: before(value.from) } : old,
    );
  const later = parameter.values.filter(
    (old) => old.from !== null && value.until !== null && old.from > value.until,
  );
  return defineParameter(parameter.id, [...earlier, value, ...later]);
}
