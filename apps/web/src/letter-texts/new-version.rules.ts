type Language = 'sl' | 'it';
type Parts = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const LANGUAGES: readonly Language[] = ['sl', 'it'];

/** A part's name without points, which forms and catalogues take for a path. */
export const plainName = (part: string): string => part.replaceAll('.', '_');

/** The name of the field in which a part is written in a language. */
export const fieldOf = (part: string, language: Language): string => `${plainName(part)}_${language}`;

/** What stands in the fields at first. */
export const typedOf = (parts: Parts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([part, wording]) =>
      LANGUAGES.map((language) => [fieldOf(part, language), wording[language]]),
    ),
  );

/** The parts that were written anew, each in both languages; the others stay as they are. */
export function changedParts(
  parts: Parts,
  given: Readonly<Record<string, string | boolean | null>>,
): Record<string, Record<Language, string>> {
  const written = (part: string, language: Language): string => String(given[fieldOf(part, language)] ?? '');
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([part, wording]) =>
        LANGUAGES.some((language) => written(part, language) !== wording[language].trim()),
      )
      .map(([part]) => [part, { sl: written(part, 'sl'), it: written(part, 'it') }]),
  );
}
