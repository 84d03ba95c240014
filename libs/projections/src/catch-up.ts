import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore } from '#libs/event-store';
import type { Projections } from './projections';
import type { Projector } from './projector';
import type { ViewStatus } from './view-status';

const PATIENCE_MS = 500;
const EMPTY_PAUSE_MS = 50;

/** How many events the views have still to read; at least this many. */
export type LagReport = (behind: number) => void;

/** The record, its views, and what moves them. */
export interface CatchUpParts {
  readonly store: EventStore;
  readonly projections: Projections;
  readonly projector: Projector;
}

// Views that stand still on purpose, or for a fault that waiting will not mend, are not waited for.
const HELD = new Set<ViewStatus['state']>(['paused', 'detached']);

const isBehind = ({ live, version, lag, state }: ViewStatus): boolean =>
  !HELD.has(state) && (!live || live.version < version || lag.events > 0);

/**
 * Waits until every view shows what is recorded now, so that whoever wrote may read. Moves the views itself
 * where no other process does, which is why it works beside a server and without one. Throws `ViewFailed`.
 */
export async function bringUpToDate(
  { store, projections, projector }: CatchUpParts,
  report: LagReport = () => undefined,
): Promise<void> {
  const working = projector.health().length > 0;
  // What failed in a process that is gone, such as a building that was interrupted, is tried again first.
  let past: ReadonlyMap<string, string> | undefined;
  const position = await store.lastPosition();
  for (;;) {
    const behind = (await projections.status()).filter(isBehind);
    const [first] = behind;
    if (!first) return;
    projector.start();
    past ??= working ? new Map() : new Map(behind.map((status) => [status.view, failureOf(status)]));
    const failed = behind.find((each) => each.state === 'failed' && past?.get(each.view) !== failureOf(each));
    if (failed) throw new ViewFailed(failed.view, failed.live?.error ?? failed.next?.error ?? 'unknown');
    report(Math.max(...behind.map(({ lag }) => lag.events)));
    // An empty record has no position to wait for, yet its views are built too.
    if (position === null) await pause(EMPTY_PAUSE_MS);
    else await projections.waitFor(first.view, position, PATIENCE_MS);
  }
}

/** Which attempt failed, and when that was noted. */
const failureOf = ({ live, next }: ViewStatus): string => {
  const at = live ?? next;
  return `${at?.state} ${at?.generation} ${at?.updatedAt}`;
};

/** A view cannot be brought up to date; the record itself is whole. */
export class ViewFailed extends Error {
  constructor(view: string, reason: string) {
    super(`the view ${view} cannot be brought up to date: ${reason}; see docs/runbooks/rebuild.md`);
    this.name = 'ViewFailed';
  }
}
