import type { Queryable } from '#libs/platform';
import type { EngineParts } from './engine-parts';
import { type Generation, listGenerations } from './generations';
import { heldLeases } from './leases';
import type { View } from './view';
import { type Lag, lagsOf } from './view-lag';

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
  const at = (view: View, slot: string): Generation | null =>
    generations.find((generation) => generation.view === view.name && generation.slot === slot) ?? null;
  const lags = await lagsOf(
    parts.store,
    views.map((view) => ({ view, checkpoint: at(view, 'live')?.checkpoint ?? null })),
    now,
  );
  return views.map((view, index) => {
    const live = at(view, 'live');
    const parkedStreams = live ? (parked.get(live.generation) ?? 0) : 0;
    return {
      view: view.name,
      version: view.version,
      state: stateOf(live, at(view, 'next'), parkedStreams),
      live,
      next: at(view, 'next'),
      previous: at(view, 'previous'),
      parkedStreams,
      hasWorker: working.has(view.name),
      lag: lags[index] as Lag,
    };
  });
}

function stateOf(
  live: Generation | null,
  next: Generation | null,
  parkedStreams: number,
): ViewStatus['state'] {
  if (!live) return next?.state ?? 'new';
  return live.state === 'active' && parkedStreams > 0 ? 'parked' : live.state;
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
