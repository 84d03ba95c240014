/** The languages of the application; the first is the default. */
export const LANGUAGES = ['sl', 'it', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The first of our languages in a list of wishes such as `navigator.languages`; Slovene where none is ours. */
export function languageAmong(wishes: readonly string[]): Language {
  const short = wishes.map((wish) => wish.slice(0, 2).toLowerCase());
  return short.map((wish) => LANGUAGES.find((language) => language === wish)).find(Boolean) ?? 'sl';
}

/** Under which name the browser keeps the language that was chosen. */
export const KEPT_LANGUAGE = 'spis.language';

/** The language chosen earlier, or the browser's own. */
export const firstLanguage = (): Language =>
  languageAmong([localStorage.getItem(KEPT_LANGUAGE) ?? '', ...navigator.languages]);
