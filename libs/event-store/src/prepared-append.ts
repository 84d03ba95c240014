import type { ExpectedRevision, NewEvent } from './event-store';
import { EventTooLarge, InvalidAppend } from './event-store.errors';

/** What one append may weigh: data, metadata, names and a little for each event. */
export const MAX_APPEND_BYTES = 1_048_576;

const OVERHEAD_PER_EVENT = 64;
const STREAM = /^[a-z][A-Za-z0-9]{0,63}-[A-Za-z0-9._~-]{1,128}$/;
const TYPE = /^[A-Z][A-Za-z0-9]{0,127}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An event ready to be stored: its id in lower case, data and metadata as the JSON text that is kept. */
export interface PreparedEvent {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: string;
  readonly metadata: string;
}

/** An append that every adapter may take as it is. */
export interface PreparedAppend {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly PreparedEvent[];
  readonly bytes: number;
}

/** Checks an append and turns it into text; throws `InvalidAppend` or `EventTooLarge`. */
export function prepareAppend(
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
): PreparedAppend {
  if (!STREAM.test(stream)) throw new InvalidAppend(`"${stream}" is not a stream name (category-id)`);
  if (typeof expected === 'bigint' ? expected < 0n : expected !== 'no-stream' && expected !== 'any')
    throw new InvalidAppend(`${String(expected)} is not an expected revision`);
  if (events.length === 0) throw new InvalidAppend('an append needs at least one event');
  const prepared = events.map(prepareEvent);
  if (new Set(prepared.map((event) => event.id)).size < prepared.length)
    throw new InvalidAppend('an event id stands twice in one append');
  const bytes = prepared.reduce((sum, event) => sum + weigh(event), stream.length);
  if (bytes > MAX_APPEND_BYTES) throw new EventTooLarge(stream, bytes);
  return { stream, expected, events: prepared, bytes };
}

/** The part of a stream name before its first dash. */
export function categoryOf(stream: string): string {
  const dash = stream.indexOf('-');
  return dash < 0 ? stream : stream.slice(0, dash);
}

function prepareEvent(event: NewEvent): PreparedEvent {
  const id = String(event.id).toLowerCase();
  if (!UUID.test(id)) throw new InvalidAppend(`"${event.id}" is not an event id (UUID)`);
  if (!TYPE.test(event.type)) throw new InvalidAppend(`"${event.type}" is not an event type`);
  if (!Number.isInteger(event.schemaVersion) || event.schemaVersion < 1 || event.schemaVersion > 32_767)
    throw new InvalidAppend(`${event.schemaVersion} is not a schema version`);
  const data = toJson(event.data, `data of ${event.type}`);
  const metadata = toJson(event.metadata, `metadata of ${event.type}`);
  return { id, type: event.type, schemaVersion: event.schemaVersion, data, metadata };
}

function weigh(event: PreparedEvent): number {
  const text = Buffer.byteLength(event.data) + Buffer.byteLength(event.metadata);
  return text + event.type.length + OVERHEAD_PER_EVENT;
}

function toJson(value: unknown, what: string): string {
  if (!isJson(value, 0)) throw new InvalidAppend(`${what} is not JSON`);
  return JSON.stringify(value);
}

const DEEPEST = 100;

/** What JSON gives back as it was: no dates, maps, NaN, big integers or circles. */
function isJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).every((item) => item === undefined || isJson(item, depth + 1));
}
