/** A text in the languages of the screens. */
export interface Words {
  readonly sl: string;
  readonly it: string;
  readonly en: string;
}

/** A text in Slovene, Italian and English. */
export const words = (sl: string, it: string, en: string): Words => ({ sl, it, en });
