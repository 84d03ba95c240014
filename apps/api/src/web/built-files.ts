import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** How a file of the build may come, the best first. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** One file of the browser application in all the ways it was compressed. */
export interface BuiltFile {
  readonly type: string;
  readonly etag: string;
  /** By content encoding; `identity` always. */
  readonly bodies: ReadonlyMap<string, Buffer>;
}

/** The files of a build by their path (`/assets/x.js`), read once: what is served cannot change under a page. */
export function builtFiles(folder: string): ReadonlyMap<string, BuiltFile> {
  const files = new Map<string, BuiltFile>();
  if (!existsSync(folder)) return files;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    const type = TYPES[extname(name)];
    if (type === undefined || !statSync(path).isFile()) continue;
    files.set(`/${relative(folder, path).split(sep).join('/')}`, read(path, type));
  }
  return files;
}

function read(path: string, type: string): BuiltFile {
  const identity = readFileSync(path);
  const bodies = new Map([['identity', identity]]);
  for (const [encoding, ending] of ENCODINGS)
    if (existsSync(path + ending)) bodies.set(encoding, readFileSync(path + ending));
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  return { type, etag, bodies };
}

/** The encoding in which a file goes to whoever accepts these, e.g. `gzip, br;q=0.9`. */
export function encodingFor({ bodies }: BuiltFile, accepted: string | undefined): string {
  const refused = /;\s*q=0(?:\.0*)?\s*$/;
  const names = (accepted ?? '')
    .split(',')
    .filter((part) => !refused.test(part))
    .map((part) => part.split(';')[0]?.trim().toLowerCase());
  return (
    ENCODINGS.map(([name]) => name).find((name) => bodies.has(name) && names.includes(name)) ?? 'identity'
  );
}
