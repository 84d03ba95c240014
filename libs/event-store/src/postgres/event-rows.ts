import type { EventMetadata, Instant, RecordedEvent } from '#libs/kernel';
import { positionOf } from '../number-positions';

/** The columns of an event in the order in which `eventOf` takes them. */
export const EVENT_COLUMNS =
  "position, stream, revision, id, type, schema_version, recorded_at at time zone 'UTC', data, metadata";

type EventRow = readonly [string, string, string, string, string, string, string, string, string];

/** The event in a row of PostgreSQL's text. */
export function eventOf(row: readonly (string | null)[]): RecordedEvent {
  const [position, stream, revision, id, type, version, recordedAt, data, metadata] = row as EventRow;
  return {
    id,
    type,
    schemaVersion: Number(version),
    stream,
    revision: BigInt(revision),
    position: positionOf(position),
    recordedAt: instantOf(recordedAt),
    data: JSON.parse(data) as unknown,
    metadata: JSON.parse(metadata) as EventMetadata,
  };
}

/** `2022-11-30 10:00:00.12` → `2022-11-30T10:00:00.120Z`: PostgreSQL leaves trailing zeros out. */
function instantOf(text: string): Instant {
  const fraction = text.length > 20 ? text.slice(20) : '';
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.padEnd(3, '0')}Z` as Instant;
}
