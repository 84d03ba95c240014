import { type AllStreamRecordedEvent, jsonEvent, type Position as LogPosition } from '@eventstore/db-client';
import type { EventMetadata, Instant, Position, RecordedEvent } from '#libs/kernel';
import { InvalidPosition } from '../event-store.errors';
import type { PreparedEvent } from '../prepared-append';

const SHAPE = /^(0|[1-9]\d{0,19})\/(0|[1-9]\d{0,19})$/;
const LARGEST = 18_446_744_073_709_551_615n;

/** As we write it; another program's events may have no metadata at all, which reads as none of these. */
type StoredMetadata = Record<string, unknown> & EventMetadata & { readonly schemaVersion?: number };

/** A position of the server's log as text, `commit/prepare`. */
export function positionText(position: LogPosition): Position {
  return `${position.commit}/${position.prepare}` as Position;
}

/** The place in the log; throws `InvalidPosition`. */
export function logPosition(text: string): LogPosition {
  const match = SHAPE.exec(text);
  const [commit, prepare] = [BigInt(match?.[1] ?? 0), BigInt(match?.[2] ?? 0)];
  if (!match || commit > LARGEST || prepare > LARGEST) throw new InvalidPosition(text);
  return { commit, prepare };
}

/** Negative, zero or positive as `a` stands before, at or behind `b`: by commit, then by prepare. */
export function compareLogPositions(a: Position, b: Position): number {
  const [left, right] = [logPosition(a), logPosition(b)];
  const difference = left.commit - right.commit || left.prepare - right.prepare;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The event as the server keeps it: the schema version travels inside the metadata. */
export function toEventData(event: PreparedEvent): ReturnType<typeof jsonEvent> {
  const metadata = { ...(JSON.parse(event.metadata) as object), schemaVersion: event.schemaVersion };
  return jsonEvent({ id: event.id, type: event.type, data: JSON.parse(event.data) as never, metadata });
}

/** The event as the port gives it; one written by another program counts as schema version 1. */
export function toRecordedEvent(event: AllStreamRecordedEvent): RecordedEvent {
  const { schemaVersion = 1, ...metadata } = (event.metadata ?? {}) as StoredMetadata;
  return {
    id: event.id,
    type: event.type,
    schemaVersion,
    stream: event.streamId,
    revision: event.revision,
    position: positionText(event.position),
    recordedAt: event.created.toISOString() as Instant,
    data: event.data,
    metadata,
  };
}

/** Events of the server itself stand among ours and are nobody's business. */
export function isSystemEvent(event: AllStreamRecordedEvent): boolean {
  return event.type.startsWith('$') || event.streamId.startsWith('$');
}
