import { type DatedParameter, defineParameter, findAt, type LocalDate } from '#libs/kernel';

/** What a sign of the classification plan stands for, and how long a finished case under it is kept. */
export interface ClassificationEntry {
  /** In Slovene. */
  readonly title: string;
  /** From the end of the year in which the case ended; null is kept for ever. */
  readonly retentionMonths: number | null;
}

/** One sign with what it stands for by date; a day without a value is one on which it is not in force. */
export interface ClassificationSign {
  /** One to five digits: 181 of 181-2/2019. */
  readonly sign: string;
  readonly entry: DatedParameter<ClassificationEntry>;
}

/** Declares a sign; throws on anything but one to five digits. */
export function defineSign(
  sign: string,
  values: Parameters<typeof defineParameter<ClassificationEntry>>[1],
): ClassificationSign {
  if (!/^\d{1,5}$/.test(sign)) throw new Error(`"${sign}" is no sign: one to five digits`);
  return { sign, entry: defineParameter(`classification.${sign}`, values) };
}

// Offices keep plans of their own; nobody has confirmed which signs, titles and periods this one prescribes.
const assumedSign = (sign: string, title: string, years: number): ClassificationSign =>
  defineSign(sign, [
    {
      value: { title, retentionMonths: years * 12 },
      from: null,
      source: 'nepotrjeno',
      verified: false,
      note: 'znak, naslov in rok hrambe po načrtu organa niso potrjeni',
    },
  ]);

const plan: readonly ClassificationSign[] = [
  assumedSign('123', 'socialnovarstvene storitve', 10),
  assumedSign('181', 'denarne pomoči in subvencije', 10),
  assumedSign('182', 'socialnovarstveni programi', 5),
];

/** The classification plan, in the order of its signs. */
export const classificationPlan = (): readonly ClassificationSign[] => plan;

/** What a sign stands for on a day with its source, or undefined where the plan has no such sign in force. */
export const findSign = (
  sign: string,
  on: LocalDate,
  signs: readonly ClassificationSign[] = plan,
): ReturnType<typeof findAt<ClassificationEntry>> => {
  const known = signs.find((each) => each.sign === sign);
  return known && findAt(known.entry, on);
};
