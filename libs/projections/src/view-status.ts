import type { Queryable } from '#libs/platform';
import type { EngineParts } from './engine-parts';
import { type Generation, listGenerations } from './generations';
import { heldLeases } from './leases';
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

/** A view as an operator sees it; `parked` is an active view in which streams wait, `new` one never built. */
export interface ViewStatus {
  readonly view: string;
  /** The version that this program knows. */
  readonly version: number;
  readonly state: Generation['state'] | 'new' | 'parked';
  readonly live: Generation | null;
  readonly next: Generation | null;
  readonly previous: Generation | null;
  readonly parkedStreams: number;
  /** True while some process has the right to move the live view. */
  readonly hasWorker: boolean;
  readonly lag: Lag;
}

/** The name of the lease under which a view's live generation is moved. */
export const followLease = (view: string): string => `follow:${view}`;

/** Every view's state, at the moment `now` in milliseconds. */
export async function viewStatuses(
  parts: EngineParts,
  views: readonly View[],
  now: number,
): Promise<ViewStatus[]> {
  const generations = await listGenerations(parts.database);
  const parked = await countParked(parts.database);
  const working = await workedOn(parts.database, views);
  return Promise.all(
    views.map(async (view) => {
      const at = (slot: string): Generation | null =>
        generations.find((generation) => generation.view === view.name && generation.slot === slot) ?? null;
      const live = at('live');
      const parkedStreams = live ? (parked.get(live.generation) ?? 0) : 0;
      return {
        view: view.name,
        version: view.version,
        state: stateOf(live, at('next'), parkedStreams),
        live,
        next: at('next'),
        previous: at('previous'),
        parkedStreams,
        hasWorker: working.has(view.name),
        lag: await lagOf(parts, view, live, now),
      };
    }),
  );
}

function stateOf(
  live: Generation | null,
  next: Generation | null,
  parkedStreams: number,
): ViewStatus['state'] {
  if (!live) return next?.state ?? 'new';
  return live.state === 'active' && parkedStreams > 0 ? 'parked' : live.state;
}

async function lagOf(parts: EngineParts, view: View, live: Generation | null, now: number): Promise<Lag> {
  if (view.eventTypes.length === 0) return { events: 0, more: false, seconds: 0 };
  const after = live?.checkpoint;
  const options = { filter: { types: view.eventTypes }, limit: COUNT_AT_MOST, ...(after ? { after } : {}) };
  let events = 0;
  let seconds = 0;
  for await (const page of parts.store.readAll(options)) {
    const oldest = events === 0 ? page[0] : undefined;
    if (oldest) seconds = Math.max(0, (now - Date.parse(oldest.recordedAt)) / 1000);
    events += page.length;
  }
  return { events, more: events >= COUNT_AT_MOST, seconds };
}

async function countParked(db: Queryable): Promise<Map<number, number>> {
  const { rows } = await db.query<{ generation: number; streams: number }>(
    `select generation::float8 as generation, count(*)::float8 as streams
     from projections.parked_streams group by generation`,
  );
  return new Map(rows.map(({ generation, streams }) => [generation, streams]));
}

async function workedOn(db: Queryable, views: readonly View[]): Promise<Set<string>> {
  const held = await heldLeases(
    db,
    views.map(({ name }) => followLease(name)),
  );
  return new Set(views.map(({ name }) => name).filter((name) => held.has(followLease(name))));
}
