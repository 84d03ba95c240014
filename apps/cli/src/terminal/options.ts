import { instant, localDate, month, type Instant, type LocalDate, type Month } from '#libs/kernel';
import { InvalidInput } from '#libs/platform';

/** Refuses an option in a way that names it. */
export function badOption(option: string, code: string, message: string): InvalidInput {
  return new InvalidInput([{ path: option, code, message }]);
}

function parsed<T>(option: string, code: string, message: string, parse: () => T): T {
  try {
    return parse();
  } catch {
    throw badOption(option, code, message);
  }
}

/** The day an option names. */
export const dayOption = (option: string, text: string): LocalDate =>
  parsed(option, 'NOT_A_DATE', 'must be a day that exists, written as 2022-11-30', () => localDate(text));

/** The month an option names. */
export const monthOption = (option: string, text: string): Month =>
  parsed(option, 'NOT_A_MONTH', 'must be a month, written as 2022-11', () => month(text));

/** The moment an option names, with its zone. */
export const instantOption = (option: string, text: string): Instant =>
  parsed(option, 'NOT_AN_INSTANT', 'must be a moment with its zone, written as 2022-11-30T12:00:00Z', () =>
    instant(text),
  );

/** The whole number an option names, between two bounds that both count. */
export function countOption(option: string, text: string, least: number, most: number): number {
  const value = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw badOption(option, 'NOT_A_COUNT', `must be a whole number from ${least} to ${most}`);
}
