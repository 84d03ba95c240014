import type { RecordedEvent } from '#libs/kernel';

/**
 * An event as one line, as PostgreSQL's COPY writes it: position, stream, revision, id, type, schema version,
 * recording time (`2022-11-30 10:00:00.12`, UTC, zeros at its end left out), data and metadata as JSON text, with tabs
 * between them; a backslash, tab or line feed in a field stands as `\\`, `\t`, `\n`.
 */
export function eventLine(event: RecordedEvent): string {
  const { position, stream, revision, id, type, schemaVersion, recordedAt, data, metadata } = event;
  const at = recordedAt.replace('T', ' ').replace(/\.?0*Z$/, '');
  const fields = [position, stream, revision, id, type, schemaVersion, at];
  return `${[...fields, JSON.stringify(data), JSON.stringify(metadata)].map(escaped).join('\t')}\n`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escaped = (field: unknown): string =>
  String(field).replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
