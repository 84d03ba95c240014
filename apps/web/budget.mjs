/**
 * Weighs the JavaScript (gzip) that a page of the built application brings along, first page and further ones, and
 * ends with code 1 when one weighs more than it may.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { filesOf, LANGUAGES, OUT, readManifest, textsOf } from './manifest.mjs';

const FIRST_KB = 170;
const FURTHER_KB = 80;

const manifest = readManifest();
const weights = new Map();

function weight(file) {
  if (!file.endsWith('.js')) return 0;
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(OUT + file), { level: 9 }).length);
  return weights.get(file);
}

const kilobytes = (files) => [...files].reduce((sum, file) => sum + weight(file), 0) / 1000;

/** The texts of a feature in the language in which they weigh most. */
const heaviestTexts = (feature) =>
  LANGUAGES.map((language) => textsOf(manifest, language, [feature])).reduce((one, other) =>
    kilobytes(one) > kilobytes(other) ? one : other,
  );

const beginning = readdirSync(`${OUT}assets`).filter((file) => /^begin-.*\.js$/.test(file));
const first = new Set([
  ...beginning.map((file) => `assets/${file}`),
  ...filesOf(manifest, 'index.html'),
  ...filesOf(manifest, 'src/home/home.page.tsx'),
  ...heaviestTexts('home'),
]);
const everyPages = new Set(LANGUAGES.flatMap((language) => [...textsOf(manifest, language, [])]));
const rows = [['/', kilobytes(first), FIRST_KB]];
for (const key of Object.keys(manifest).filter((each) => each.endsWith('.page.tsx'))) {
  const files = new Set([...filesOf(manifest, key), ...heaviestTexts(key.split('/')[1])]);
  const own = [...files].filter((file) => !first.has(file) && !everyPages.has(file));
  rows.push([key.replace(/^src\/|\.page\.tsx$/g, ''), kilobytes(own), FURTHER_KB]);
}

for (const [page, kb, limit] of rows) {
  const told = `${kb.toFixed(1).padStart(7)} kB of ${limit}  ${page}`;
  process.stdout.write(`${told}${kb > limit ? '  TOO HEAVY' : ''}\n`);
  if (kb > limit) process.exitCode = 1;
}
process.stderr.write(`${OUT}: ${rows.length} pages weighed\n`);
