import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface PageDocument {
  /** e.g. `/applications/$id`. */
  readonly path: string;
  readonly file: string;
}

const OTHER = '/index.html';

/** Finds the document of the page at an address, as the build wrote it; the one for any address where no page has it. */
export function pageDocuments(folder: string): (path: string) => string {
  const list = join(folder, 'pages.json');
  const pages = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as PageDocument[]) : [];
  const inOrder = pages
    .map(({ path, file }) => ({ parts: path.split('/'), file }))
    .sort((one, other) => (orderOf(one.parts) < orderOf(other.parts) ? -1 : 1));
  return (path) => {
    const here = (path === '/' ? path : path.replace(/\/$/, '')).split('/');
    return inOrder.find(({ parts }) => isAt(parts, here))?.file ?? OTHER;
  };
}

const isParameter = (part: string): boolean => part.startsWith('$');

/** Words before parameters, part by part: `/applications/new` is no `$id`. */
const orderOf = (parts: readonly string[]): string =>
  parts.map((part) => (isParameter(part) ? 'b' : 'a')).join('');

const isAt = (parts: readonly string[], here: readonly string[]): boolean =>
  parts.length === here.length &&
  parts.every((part, place) => (isParameter(part) ? here[place] !== '' : part === here[place]));
