/** A case number as far as it was written: `181-`, `181-2`, `181-2/2019`, `181-2/2019-5`. */
export interface AskedCaseNumber {
  readonly sign: string;
  /** Empty where only the sign was written. */
  readonly sequence: string;
  /** Up to four digits; empty where none was written. */
  readonly year: string;
  /** The document of the case that was asked for; only beside a whole year. */
  readonly document: number | null;
}

const NUMBER = /^(\d{1,5})-(?:([1-9]\d{0,6})(?:\/(\d{0,4}))?)?$/;
const DOCUMENT = /^(.+\/\d{4})-(\d{0,6})$/;

/** The case number that a text is or begins, or null where it cannot be one; spaces do not count. */
export function askedCaseNumber(text: string): AskedCaseNumber | null {
  const written = text.replace(/\s+/g, '');
  const [, ofDocument, document] = DOCUMENT.exec(written) ?? [];
  const [, sign, sequence = '', year = ''] = NUMBER.exec(ofDocument ?? written) ?? [];
  if (sign === undefined) return null;
  return { sign, sequence, year, document: document ? Number(document) : null };
}
