/**
 * Weighs the JavaScript (gzip) that a page of the built application brings along, first page and further ones, and
 * ends with code 1 when one weighs more than it may.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const FIRST_KB = 170;
const FURTHER_KB = 80;
const LANGUAGES = ['sl', 'it', 'en'];
const SHELL_TEXTS = ['shell', 'ui', 'navigation', 'programmes'];

const out = new URL('../../dist/web/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', out), 'utf8'));
const weights = new Map();

function weight(file) {
  if (!file.endsWith('.js')) return 0;
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(new URL(file, out)), { level: 9 }).length);
  return weights.get(file);
}

/** The files that come with an entry of the manifest, itself and what it imports. */
function filesOf(key, found = new Set()) {
  const entry = manifest[key];
  if (!entry || found.has(entry.file)) return found;
  found.add(entry.file);
  for (const imported of entry.imports ?? []) filesOf(imported, found);
  return found;
}

const textsOf = (feature) =>
  LANGUAGES.map((language) => filesOf(`src/texts/${language}/${feature}.json`)).reduce((one, other) =>
    kilobytes(one) > kilobytes(other) ? one : other,
  );
const kilobytes = (files) => [...files].reduce((sum, file) => sum + weight(file), 0) / 1000;

const first = new Set(
  [
    filesOf('index.html'),
    filesOf('src/home/home.page.tsx'),
    ...[...SHELL_TEXTS, 'home'].map(textsOf),
  ].flatMap((files) => [...files]),
);
const rows = [['/', kilobytes(first), FIRST_KB]];
for (const key of Object.keys(manifest).filter((each) => each.endsWith('.page.tsx'))) {
  const files = new Set([...filesOf(key), ...textsOf(key.split('/')[1])]);
  const own = [...files].filter((file) => !first.has(file));
  rows.push([key.replace(/^src\/|\.page\.tsx$/g, ''), kilobytes(own), FURTHER_KB]);
}

for (const [page, kb, limit] of rows) {
  const told = `${kb.toFixed(1).padStart(7)} kB of ${limit}  ${page}`;
  process.stdout.write(`${told}${kb > limit ? '  TOO HEAVY' : ''}\n`);
  if (kb > limit) process.exitCode = 1;
}
process.stderr.write(`${fileURLToPath(out)}: ${rows.length} pages weighed\n`);
