/** The kinds of letters the house writes; each is the key of its text too, a reminder shares its question's. */
export const LETTER_KINDS = [
  'supplement-call',
  'dismissal',
  'transfer',
  'exemption-decision',
  'grant',
  'refusal',
  'correction-order',
  'renewal-order',
  'list-placement',
  'offer',
  'admission',
  'revalidation',
  'revalidation-reminder',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** In which languages a letter is written: Slovene, or Slovene and Italian in one document. */
export const LETTER_LANGUAGES = ['sl', 'sl-it'] as const;
export type LetterLanguages = (typeof LETTER_LANGUAGES)[number];

/** Koper, Izola, Piran and Ankaran: where Slovene and Italian are official side by side. */
const BILINGUAL = { municipalities: ['050', '040', '090', '213'], units: ['Koper', 'Izola', 'Piran'] };

/** The languages of letters in a municipality (three digits), or where none is known those of a unit's seat. */
export function languagesOf(municipality: string | null, unit: string): LetterLanguages {
  const bilingual =
    municipality === null ? BILINGUAL.units.includes(unit) : BILINGUAL.municipalities.includes(municipality);
  return bilingual ? 'sl-it' : 'sl';
}
