import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const SETTINGS = [
  'nest-cli.json',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.build.json',
  'apps/web/build.mjs',
  'apps/web/vite.config.mjs',
];

/** SHA-256 over the contents of files, hexadecimal; names do not count. */
export function digestOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest('hex');
}

// Catalogues of texts are sources; golden events are not.
const SOURCE = /\.(tsx?|sql|html|css|svg)$|^(?!.*\.v\d+\.json$).*\.json$/;

function* sourcesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules') yield* sourcesUnder(path);
    else if (entry.isFile() && SOURCE.test(entry.name) && !entry.name.endsWith('.spec.ts')) yield path;
  }
}

/** A digest of everything the build reads: names and contents of sources and settings. */
export function sourceDigest(root) {
  const hash = createHash('sha256');
  const sources = ['apps', 'libs'].flatMap((room) => [...sourcesUnder(join(root, room))]);
  const settings = SETTINGS.map((name) => join(root, name)).filter((path) => existsSync(path));
  for (const path of [...settings, ...sources].sort())
    hash.update(relative(root, path)).update('\0').update(readFileSync(path));
  return hash.digest('hex');
}

/** True when npm itself has installed every package of the lock file that is not optional. */
export function installedAsLocked(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const has = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || has[path]?.version === version,
  );
}
