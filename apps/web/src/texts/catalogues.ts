import type { Language } from './language';
import type { Catalogue } from './text.rules';

const files = import.meta.glob<Catalogue>('./*/*.json', { import: 'default' });
const loaded = new Map<string, Catalogue>();

const fileOf = (language: Language, feature: string): string => `./${language}/${feature}.json`;

/** The catalogue of a feature, undefined as long as it was not loaded. */
export const catalogueOf = (language: Language, feature: string): Catalogue | undefined =>
  loaded.get(fileOf(language, feature));

/** Loads the catalogues of features in a language; those that are there already cost nothing. */
export async function loadCatalogues(language: Language, features: Iterable<string>): Promise<void> {
  const wanted = [...new Set(features)].map((feature) => fileOf(language, feature));
  await Promise.all(
    wanted.map(async (file) => {
      const load = files[file];
      if (load && !loaded.has(file)) loaded.set(file, await load());
    }),
  );
}
