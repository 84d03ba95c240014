import type { LetterText, Wording } from '../letter-text.rules';

/** A text of the house, in force at all times, its articles not yet confirmed by a lawyer. */
export const houseText = (
  key: string,
  parts: Readonly<Record<string, readonly [sl: string, it: string]>>,
): LetterText => ({
  key,
  unit: null,
  version: 1,
  from: null,
  verified: false,
  parts: Object.fromEntries(
    Object.entries(parts).map(([name, [sl, it]]): [string, Wording] => [name, { sl, it }]),
  ),
});

/** The letterhead of a unit; its address is unknown until the office publishes it. */
export const letterhead = (
  unit: string | null,
  parts: Readonly<Record<'office' | 'unit' | 'place', readonly [sl: string, it: string]>>,
): LetterText => ({
  ...houseText('letterhead', {
    ...parts,
    address: ['', ''],
    contact: ['', ''],
    signatory: ['Vodja enote', 'Responsabile dell’unità'],
  }),
  unit,
});
