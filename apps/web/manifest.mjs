/** What the manifest of the built application says: which files come with a page. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const LANGUAGES = ['sl', 'it', 'en'];

/** Where the build lies. */
export const OUT = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** The catalogues that every page needs; the build lays them into one file of each language. */
export const SHELL_TEXTS = ['shell', 'ui', 'navigation', 'programmes'];
export const shellTexts = (language) => `shell-${language}`;

export const readManifest = () => JSON.parse(readFileSync(`${OUT}manifest.json`, 'utf8'));

/** The files of an entry and of what it imports. */
export function filesOf(manifest, key, found = new Set()) {
  const entry = manifest[key];
  if (!entry || found.has(entry.file)) return found;
  found.add(entry.file);
  for (const imported of entry.imports ?? []) filesOf(manifest, imported, found);
  return found;
}

/** The files of the typeface that every page is set in. */
export const fontsOf = (manifest) =>
  Object.values(manifest).flatMap(({ file }) => (file.endsWith('.woff2') ? [file] : []));

/** The files of catalogues in a language, those of every page among them. */
export function textsOf(manifest, language, features) {
  const shell = Object.values(manifest).find(({ name }) => name === shellTexts(language));
  if (!shell) throw new Error(`the texts of every page are not there in ${language}`);
  const own = features.flatMap((feature) => [...filesOf(manifest, `src/texts/${language}/${feature}.json`)]);
  return new Set([shell.file, ...own]);
}
