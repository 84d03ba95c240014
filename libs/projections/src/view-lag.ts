import type { EventStore } from '#libs/event-store';
import type { Position, RecordedEvent } from '#libs/kernel';
import type { View } from './view';

// Counting further would make a health check slow just when a view is far behind.
const COUNT_AT_MOST = 1_000;

/** How far a live view is behind the store. */
export interface Lag {
  /** Events that wait to be read; at least this many when `more`. */
  readonly events: number;
  readonly more: boolean;
  /** Age of the oldest of them in seconds, 0 when there is none. */
  readonly seconds: number;
}

/** A view and how far it has read; null before its first event. */
export interface Reading {
  readonly view: View;
  readonly checkpoint: Position | null;
}

/** The lag of each, in order, at the moment `now` in milliseconds; one read for all while they are near the end. */
export async function lagsOf(store: EventStore, readings: readonly Reading[], now: number): Promise<Lag[]> {
  if (readings.length === 0) return [];
  const recent = await behind(store, oldestOf(store, readings), COUNT_AT_MOST + 1);
  return Promise.all(
    readings.map(async ({ view, checkpoint }) => {
      const types = new Set(view.eventTypes);
      const waits = ({ type, position }: RecordedEvent): boolean =>
        types.has(type) && (checkpoint === null || store.comparePositions(position, checkpoint) > 0);
      if (recent.length <= COUNT_AT_MOST) return lagOf(recent.filter(waits), now);
      if (types.size === 0) return lagOf([], now);
      return lagOf(await behind(store, checkpoint, COUNT_AT_MOST, view.eventTypes), now);
    }),
  );
}

function oldestOf(store: EventStore, readings: readonly Reading[]): Position | null {
  let oldest: Position | null = null;
  for (const { checkpoint } of readings) {
    if (checkpoint === null) return null;
    if (oldest === null || store.comparePositions(checkpoint, oldest) < 0) oldest = checkpoint;
  }
  return oldest;
}

function lagOf(waiting: readonly RecordedEvent[], now: number): Lag {
  const [oldest] = waiting;
  const seconds = oldest ? Math.max(0, (now - Date.parse(oldest.recordedAt)) / 1000) : 0;
  return { events: waiting.length, more: waiting.length >= COUNT_AT_MOST, seconds };
}

async function behind(
  store: EventStore,
  after: Position | null,
  limit: number,
  types?: readonly string[],
): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  const options = { limit, ...(after === null ? {} : { after }), ...(types ? { filter: { types } } : {}) };
  for await (const page of store.readAll(options)) events.push(...page);
  return events;
}
