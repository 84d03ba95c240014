import type { Position } from '#libs/kernel';
import { exhaustMap, filter, first, interval, merge, type Observable, of, timeout } from 'rxjs';
import { lastValueFrom } from 'rxjs';
import type { EngineParts } from './engine-parts';
import { findGeneration } from './generations';
import type { View } from './view';
import type { ViewChanged } from './view-changes';

// Only for a notification that was missed; the usual waking is the notification.
const POLL = 200;

/** Whether a view shows what was recorded up to a position. */
export type Freshness = 'fresh' | 'stale';

/** Waits at most `milliseconds` until the view's live rows are true up to the position. */
export async function waitFor(
  parts: EngineParts,
  view: View,
  position: Position,
  milliseconds: number,
  changes: Observable<ViewChanged>,
): Promise<Freshness> {
  const isFresh = freshnessCheck(parts, view, position);
  if (await isFresh()) return 'fresh';
  const waking = merge(interval(POLL), changes.pipe(filter((change) => change.view === view.name)), of(0));
  const fresh = waking.pipe(
    exhaustMap(isFresh),
    first((answer) => answer),
    timeout({ first: Math.max(1, milliseconds), with: () => of(false) }),
  );
  return (await lastValueFrom(fresh)) ? 'fresh' : 'stale';
}

function freshnessCheck(parts: EngineParts, view: View, position: Position): () => Promise<boolean> {
  const { database, store } = parts;
  let looked: Position | null | undefined;
  return async () => {
    const live = await findGeneration(database, view.name, 'live');
    if (!live) return false;
    const { checkpoint } = live;
    if (checkpoint !== null && store.comparePositions(checkpoint, position) >= 0) return true;
    // Between the checkpoint and the position there may be nothing that the view reads.
    if (checkpoint === looked) return false;
    looked = checkpoint;
    return (await firstBehind(parts, view, checkpoint, position)) === undefined;
  };
}

async function firstBehind(
  { store }: EngineParts,
  view: View,
  after: Position | null,
  upTo: Position,
): Promise<Position | undefined> {
  const filtered = { filter: { types: view.eventTypes }, limit: 1, ...(after ? { after } : {}) };
  for await (const [event] of store.readAll(filtered))
    if (event) return store.comparePositions(event.position, upTo) <= 0 ? event.position : undefined;
  return undefined;
}
