import type { Table } from './view';

// Lines are gathered to pieces of about this many characters: fewer, larger writes to the socket.
const CHUNK = 65_536;
const NEEDS_ESCAPE = /[\\\n\r\t]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text as a field of PostgreSQL's COPY text format. */
export function copyText(text: string): string {
  return NEEDS_ESCAPE.test(text) ? text.replace(/[\\\n\r\t]/g, (found) => ESCAPES[found] as string) : text;
}

/** A row's value as a field of COPY: null for null and undefined, ISO for a date, JSON for an object or array. */
export function copyField(value: unknown): string {
  if (typeof value === 'string') return copyText(value);
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return `${value}`;
  return copyText(value instanceof Date ? value.toISOString() : JSON.stringify(value));
}

/** A key's row as a line of COPY; throws when the row has not one value a column. */
export function copyLine(table: Table, key: string, row: readonly unknown[]): string {
  if (row.length !== table.columns.length)
    throw new TypeError(
      `a row of ${table.name} has ${row.length} values for ${table.columns.length} columns`,
    );
  let line = copyText(key);
  for (const value of row) line += `\t${copyField(value)}`;
  return `${line}\n`;
}

/** Joins lines to chunks that are worth sending. */
export function* chunked(lines: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}
