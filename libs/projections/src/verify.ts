import type { Position } from '#libs/kernel';
import type { ColdProgress } from './cold-load';
import { compareRows, type TableComparison } from './compare-rows';
import type { EngineParts } from './engine-parts';
import { findGeneration, type Generation } from './generations';
import type { Lease, Leases } from './leases';
import { parkedIn } from './parked-streams';
import { NewerView, RebuildRunning, ViewNotBuilt } from './projections.errors';
import { foldAside, inThrowaway } from './throwaway';
import type { View } from './view';
import { schemaOf } from './view-tables';

/** Whether a live view says what its events say. */
export interface Verification {
  readonly view: string;
  /** The position at which both were compared; null before the first event. */
  readonly position: Position | null;
  readonly events: number;
  readonly tables: readonly TableComparison[];
  /** Streams whose events wait; they are left out on both sides. */
  readonly parked: number;
  readonly equal: boolean;
}

/** The name of the lease under which a view is built anew or compared. */
export const buildLease = (view: string): string => `build:${view}`;

/** The lease under which a view's generations may be built, compared and switched. */
export async function leaseBuilding(leases: Leases, view: string): Promise<Lease> {
  const lease = await leases.acquire(buildLease(view));
  if (!lease) throw new RebuildRunning(view);
  return lease;
}

/** Compares the live rows and states with a fresh fold at the live checkpoint; the view goes on meanwhile. */
export async function verifyView(
  parts: EngineParts,
  leases: Leases,
  view: View,
  onPage?: (progress: ColdProgress) => void,
): Promise<Verification> {
  const lease = await leaseBuilding(leases, view.name);
  try {
    return await inThrowaway(parts, async (connection) => {
      // The first statement fixes what the transaction sees: rows and checkpoint of one commit.
      const live = await findGeneration(connection, view.name, 'live');
      checkVersion(view, live);
      const position = live.checkpoint;
      const nothing = { ...view, eventTypes: [] };
      const until = position === null ? undefined : { position };
      const fresh = await foldAside(parts, until ? view : nothing, connection, live, until, onPage);
      const tables = await compareRows(connection, view, schemaOf(live), fresh.schema);
      const parked = (await parkedIn(connection, live.generation)).length;
      const equal = tables.every(({ missing, surplus }) => missing === 0 && surplus === 0);
      return { view: view.name, position, events: fresh.events, tables, parked, equal };
    });
  } finally {
    await lease.release();
  }
}

function checkVersion(view: View, live: Generation | null): asserts live is Generation {
  if (live && live.version > view.version) throw new NewerView(view.name, live.version, view.version);
  if (!live || live.version < view.version) throw new ViewNotBuilt(view.name);
}
