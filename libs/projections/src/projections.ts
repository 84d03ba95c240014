import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { EventCatalogue, type Position } from '#libs/kernel';
import { Clock, Database } from '#libs/platform';
import { type Observable, Subject } from 'rxjs';
import type { ColdProgress } from './cold-load';
import type { EngineParts } from './engine-parts';
import type { Until } from './event-pages';
import { type Freshness, waitFor } from './freshness';
import { findGeneration, setState } from './generations';
import { heldLeases, Leases } from './leases';
import { parkedIn, type ParkedStream } from './parked-streams';
import { ViewNotBuilt } from './projections.errors';
import { rebuild, type RebuildOptions, type RebuildOutcome } from './rebuild';
import { type RetryOutcome, retryParked } from './retry-parked';
import { switchBack } from './switch-over';
import { type Past, replay } from './throwaway';
import { buildLease, leaseBuilding, type Verification, verifyView } from './verify';
import { type ViewChanged, viewChanges } from './view-changes';
import { ViewRegistry } from './view-registry';
import { type ViewStatus, viewStatuses } from './view-status';

/** What can be asked of the views and done with them, from any process; names are those of `ViewRegistry`. */
@Injectable()
export class Projections implements OnModuleDestroy {
  /** The changes of all views in all processes, as their transactions commit. */
  readonly changes: Observable<ViewChanged>;
  private readonly parts: EngineParts;
  private readonly leases: Leases;
  private readonly closed = new Subject<void>();

  constructor(
    private readonly database: Database,
    store: EventStore,
    catalogue: EventCatalogue,
    private readonly registry: ViewRegistry,
    private readonly clock: Clock,
  ) {
    this.parts = { database, store, catalogue };
    this.leases = new Leases(database);
    this.changes = viewChanges(database, this.closed);
  }

  /** Waits at most `milliseconds` until the view shows everything up to the position; see `Freshness`. */
  async waitFor(view: string, position: Position, milliseconds: number): Promise<Freshness> {
    return waitFor(this.parts, this.registry.get(view), position, milliseconds, this.changes);
  }

  /** Builds the view anew beside the live one and switches; see `rebuild`. */
  async rebuild(view: string, options?: RebuildOptions): Promise<RebuildOutcome> {
    return rebuild(this.parts, this.leases, this.registry.get(view), options);
  }

  /** Whether some process builds the view anew, or compares it, just now. */
  async isBuilding(view: string): Promise<boolean> {
    return (await heldLeases(this.database, [buildLease(view)])).size > 0;
  }

  /** Folds the view's events up to a moment aside and lets `look` see it; nothing is left of it. */
  async replay<T>(
    view: string,
    until: Until | undefined,
    look: (past: Past) => Promise<T>,
    onPage?: (progress: ColdProgress) => void,
  ): Promise<T> {
    return replay(this.parts, this.registry.get(view), until, look, onPage);
  }

  /** Compares the live rows with a fresh fold of the events. */
  async verifyView(view: string, onPage?: (progress: ColdProgress) => void): Promise<Verification> {
    return verifyView(this.parts, this.leases, this.registry.get(view), onPage);
  }

  /** Tries parked streams again, all of the view or the one named. */
  async retryParked(view: string, stream?: string): Promise<RetryOutcome[]> {
    return retryParked(this.parts, this.registry.get(view), stream);
  }

  /** The streams parked in a live view. */
  async listParked(view: string): Promise<ParkedStream[]> {
    const live = await findGeneration(this.database, this.registry.get(view).name, 'live');
    return live ? parkedIn(this.database, live.generation) : [];
  }

  /** Lets a live view stand still until `resume`; throws `ViewNotBuilt`. */
  async pause(view: string): Promise<void> {
    if (!(await setState(this.database, this.registry.get(view).name, 'paused')))
      throw new ViewNotBuilt(view);
  }

  /** Lets a paused view go on; throws `ViewNotBuilt`. */
  async resume(view: string): Promise<void> {
    if (!(await setState(this.database, this.registry.get(view).name, 'active')))
      throw new ViewNotBuilt(view);
  }

  /** Puts the previous generation back in the live one's place; throws `ViewNotBuilt` when none was kept. */
  async switchBack(view: string): Promise<void> {
    const { name } = this.registry.get(view);
    const lease = await leaseBuilding(this.leases, name);
    try {
      if (!(await this.database.transaction((transaction) => switchBack(transaction, name))))
        throw new ViewNotBuilt(name);
    } finally {
      await lease.release();
    }
  }

  /** Every view's state and lag. */
  async status(): Promise<ViewStatus[]> {
    return viewStatuses(this.parts, this.registry.list(), Date.parse(this.clock.now()));
  }

  async onModuleDestroy(): Promise<void> {
    this.closed.next();
    await this.leases.close();
  }
}
