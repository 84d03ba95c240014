import { type LocalDate, addMonths } from '#libs/kernel';

/** Yes, no, or not known. */
export type Verdict = boolean | undefined;

/** No when one is no; else not known when one is not known; else yes. */
export const allOf = (...verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true;

/** Yes when one is yes; else not known when one is not known; else no. */
export const anyOf = (...verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes(true) ? true : verdicts.includes(undefined) ? undefined : false;

/** The opposite; what is not known stays so. */
export const not = (verdict: Verdict): Verdict => (verdict === undefined ? undefined : !verdict);

/** Yes as soon as the value is known. */
export const isKnown = (value: unknown): Verdict => (value === undefined ? undefined : true);

/** The answer of a test when everything it needs is known, else not known. */
export function whenKnown<T extends readonly unknown[]>(
  values: readonly [...{ [K in keyof T]: T[K] | undefined }],
  test: (...known: T) => boolean,
): Verdict {
  return values.includes(undefined) ? undefined : test(...(values as unknown as T));
}

const birthday = (bornOn: LocalDate, years: number): LocalDate => addMonths(bornOn, 12 * years);

/** Completed years of age on a day; born on 29 February, a year is complete on 28 February. */
export function completedYears(bornOn: LocalDate, on: LocalDate): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return birthday(bornOn, years) <= on ? years : years - 1;
}

/** True from the birthday itself on: "completed 18 years". */
export const hasReached = (bornOn: LocalDate, years: number, on: LocalDate): boolean =>
  birthday(bornOn, years) <= on;

/** True from the day after the birthday on: "over 65 years". */
export const isOver = (bornOn: LocalDate, years: number, on: LocalDate): boolean =>
  birthday(bornOn, years) < on;
