/** The languages of the application; the first is the default. */
export const LANGUAGES = ['sl', 'it', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The first of our languages in a list of wishes such as `navigator.languages`; Slovene where none is ours. */
export function languageAmong(wishes: readonly string[]): Language {
  const short = wishes.map((wish) => wish.slice(0, 2).toLowerCase());
  return short.map((wish) => LANGUAGES.find((language) => language === wish)).find(Boolean) ?? 'sl';
}
