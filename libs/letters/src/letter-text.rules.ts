import type { LocalDate } from '#libs/kernel';
import type { Language } from '#libs/texts';

/** A sentence or more in both languages, with holes that `filled` fills. */
export type Wording = Readonly<Record<Language, string>>;

/** One version of the texts of a kind of letter. Once published it is never edited, only superseded. */
export interface LetterText {
  readonly key: string;
  /** The unit whose own wording it is; null for the house's. */
  readonly unit: string | null;
  readonly version: number;
  /** First day of letters that are written with it; null: always. */
  readonly from: LocalDate | null;
  /** False while no lawyer has confirmed the articles it cites. */
  readonly verified: boolean;
  readonly parts: Readonly<Record<string, Wording>>;
}

/** Which text a letter was made of; `hash` is that of its parts. */
export interface TextUsed {
  readonly key: string;
  readonly unit: string | null;
  readonly version: number;
  readonly hash: string;
}
