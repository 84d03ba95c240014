import type { ScreenLanguage } from './formats';

/** A text in the languages of screens. */
export type Words = Readonly<Record<ScreenLanguage, string>>;

/** A text in Slovene, Italian and English. */
export const words = (sl: string, it: string, en: string): Words => ({ sl, it, en });
