import { askedCaseNumber } from './asked-case-number';
import { readingsOf } from './asked-terms';

const CODES = {
  word: 'name',
  prefix: 'name',
  birthDate: 'birth-date',
  emso: 'emso',
  taxNumber: 'tax-number',
  pseudonym: 'code',
} as const;

/** By what a text searches, never what: the processing log may say so much. Sorted, each once. */
export function soughtBy(text: string): readonly string[] {
  const terms = readingsOf(text).flat();
  const codes: string[] = terms.map(({ by }) => CODES[by]);
  if (askedCaseNumber(text) !== null) codes.push('case-number');
  return [...new Set(codes)].sort();
}
