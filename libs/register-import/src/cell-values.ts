import { isLocalDate, type LocalDate, Refusal } from '#libs/kernel';
import { parseEmso } from '#libs/persons';
import { EXTENDED_SCOPES, type EndReason, type ExtendedScope, type Frequency } from '#libs/waiting-list';
import type { RowErrorCode } from './row-errors';
import { plain } from './table-columns';

/** A cell's meaning, or the code of what is wrong with it. */
export type Reading<T> = { readonly value: T } | { readonly error: RowErrorCode };

const EARLIEST = '1990-01-01';
const LONGEST = 200;

const REASONS: Readonly<Record<string, EndReason>> = {
  'sprejem v oskrbo': 'admitted',
  'odhod v dom': 'moved-to-institution',
  smrt: 'died',
  odstop: 'withdrew',
  'ni več upravičen': 'no-longer-eligible',
  'ni več upravičena': 'no-longer-eligible',
  'ni več upravičen/a': 'no-longer-eligible',
  'ni več upravičen(a)': 'no-longer-eligible',
  'ni odgovora': 'revalidation-unanswered',
  drugo: 'other',
};

const FREQUENCIES: Readonly<Record<string, Frequency>> = {
  'dnevno večkrat': 'several-times-daily',
  'večkrat dnevno': 'several-times-daily',
  dnevno: 'daily',
  '3x tedensko': 'three-weekly',
  '2x tedensko': 'two-weekly',
  '1x tedensko': 'weekly',
};

const SCOPES: Readonly<Record<string, ExtendedScope>> = {
  popoldne: 'afternoon',
  vikend: 'weekend',
  prazniki: 'holiday',
};

const wordOf =
  <T>(words: Readonly<Record<string, T>>, error: RowErrorCode) =>
  (cell: string): Reading<T> => {
    const value = Object.hasOwn(words, plain(cell)) ? words[plain(cell)] : undefined;
    return value === undefined ? { error } : { value };
  };

/** A day written `30. 11. 2022`, `30.11.2022` or `2022-11-30`, from 1990 to `today`. */
export function readDay(cell: string, today: LocalDate): Reading<LocalDate> {
  const slovene = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\.?$/.exec(cell);
  const [, day = '', month = '', year = ''] = slovene ?? [];
  const text = slovene ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell;
  if (!isLocalDate(text)) return { error: 'impossible-date' };
  if (text < EARLIEST) return { error: 'implausible-date' };
  return text > today ? { error: 'date-in-future' } : { value: text };
}

/** A valid EMŠO. */
export function readEmso(cell: string): Reading<string> {
  try {
    return { value: parseEmso(cell).emso };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { error: error.code === 'EMSO_CHECK_DIGIT' ? 'emso-check-digit' : 'emso-malformed' };
  }
}

/** Any text of at most 200 characters; a text that looks like a formula is a text. */
export const readText = (cell: string): Reading<string> =>
  [...cell].length > LONGEST ? { error: 'too-long' } : { value: cell };

/** A register number; it becomes part of events, so it must not be able to hold much else. */
export const readRegisterNumber = (cell: string): Reading<string> =>
  /^[\p{L}\d][\p{L}\d./_ -]{0,59}$/u.test(cell) ? { value: cell } : { error: 'malformed-register-number' };

/** A Slovene postcode. */
export const readPostcode = (cell: string): Reading<string> =>
  /^[1-9]\d{3}$/.test(cell) ? { value: cell } : { error: 'malformed-postcode' };

/** `M` or `Ž`. */
export const readSex = wordOf({ m: 'male', ž: 'female' } as const, 'unknown-sex');

/** `da` or `ne`. */
export const readYesNo = wordOf({ da: true, ne: false }, 'unknown-yes-no');

/** Why a wait ended. */
export const readReason = wordOf(REASONS, 'unknown-reason');

/** How often help is wanted; `3x`, `3 x` and `3×` are one. */
export const readFrequency = (cell: string): Reading<Frequency> =>
  wordOf(FREQUENCIES, 'unknown-frequency')(cell.replace(/(\d)\s*[x×]\s*/giu, '$1x '));

/** The extended scopes of a list with commas, each once, in their fixed order; none when empty. */
export function readScopes(cell: string): Reading<readonly ExtendedScope[]> {
  if (cell === '') return { value: [] };
  const read = cell.split(/[,;+]/).map(wordOf(SCOPES, 'unknown-scope'));
  const found = new Set<ExtendedScope>();
  for (const scope of read) {
    if ('error' in scope) return scope;
    found.add(scope.value);
  }
  return { value: EXTENDED_SCOPES.filter((scope) => found.has(scope)) };
}
