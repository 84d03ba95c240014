import { concatMap, filter, fromEvent, interval, lastValueFrom, map, merge, takeUntil } from 'rxjs';
import type { EngineParts } from './engine-parts';
import { Follower } from './follower';
import { findGeneration, type Generation, noteFailure } from './generations';
import type { Turns } from './lanes';
import type { Lease, Leases } from './leases';
import { PageWriter } from './page-writer';
import { Fenced, LeaseLost, RebuildRunning, reasonOf } from './projections.errors';
import { rebuild } from './rebuild';
import { Throughput } from './throughput';
import type { View } from './view';
import { followLease } from './view-status';

/** How a worker spends its time; milliseconds. */
export interface WorkerTiming {
  /** How often it looks whether it may begin, and whether its place was moved from outside. */
  readonly look: number;
  readonly shortestPause: number;
  readonly longestPause: number;
  /** How long a checkpoint may stand still while other views' events go by. */
  readonly idleCheckpoint: number;
}

export const WORKER_TIMING: WorkerTiming = {
  look: 1_000,
  shortestPause: 200,
  longestPause: 30_000,
  idleCheckpoint: 5_000,
};

/** What a worker is doing: waiting for its turn, building, following the store, or standing still. */
export type WorkerState = 'stopped' | 'standby' | 'booting' | 'following' | 'paused' | 'failed' | 'detached';

const PAGE = 2_000;

/** A worker as the health check sees it. */
export interface WorkerHealth {
  readonly view: string;
  readonly state: WorkerState;
  /** Milliseconds since the loop last went round; the mark may stand still, the loop may not. */
  readonly heartbeatAge: number;
  readonly eventsPerSecond: number;
  /** Why it stands still, or null. */
  readonly error: string | null;
}

/** Keeps one view true: builds it when this program's version is newer, then follows the store. */
export class ViewWorker {
  private readonly stopping = new AbortController();
  private readonly throughput = new Throughput();
  private ended: Promise<void> = Promise.resolve();
  private working: Promise<unknown> = Promise.resolve();
  private failures = 0;
  private current: WorkerState = 'stopped';
  private beat = Date.now();
  // Waiting for one's turn is not hanging.
  private waiting = false;
  private error: string | null = null;

  constructor(
    private readonly parts: EngineParts,
    private readonly leases: Leases,
    private readonly view: View,
    private readonly building: Turns,
    private readonly timing: WorkerTiming = WORKER_TIMING,
  ) {}

  /** What it is doing now. */
  get health(): WorkerHealth {
    return {
      view: this.view.name,
      state: this.current,
      heartbeatAge: this.waiting ? 0 : Date.now() - this.beat,
      eventsPerSecond: this.throughput.perSecond(Date.now()),
      error: this.error,
    };
  }

  start(): void {
    this.ended = this.loop();
  }

  /** Ends after the page at hand. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.ended;
  }

  private async loop(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      this.beat = Date.now();
      try {
        await this.session();
        await this.pause(this.timing.look);
      } catch (error) {
        await this.failed(error);
      }
    }
    this.current = 'stopped';
  }

  // One look at where the view stands, and what follows from it; returns when there is nothing to do now.
  private async session(): Promise<void> {
    const live = await findGeneration(this.parts.database, this.view.name, 'live');
    if (live && live.version > this.view.version) this.current = 'detached';
    else if (!live || live.version < this.view.version) await this.boot();
    else if (live.state === 'paused') this.current = 'paused';
    else await this.followAlone();
  }

  private async boot(): Promise<void> {
    this.current = 'standby';
    this.waiting = true;
    await this.building.take(() => this.build()).finally(() => (this.waiting = false));
    await this.followAlone();
  }

  private async build(): Promise<void> {
    if (this.stopping.signal.aborted) return;
    this.waiting = false;
    this.current = 'booting';
    this.beat = Date.now();
    const onProgress = (): void => {
      this.beat = Date.now();
      if (this.stopping.signal.aborted) throw new LeaseLost(`the building of ${this.view.name}`);
    };
    await rebuild(this.parts, this.leases, this.view, { onProgress });
  }

  private async followAlone(): Promise<void> {
    if (this.stopping.signal.aborted) return;
    const lease = await this.leases.acquire(followLease(this.view.name));
    if (!lease) {
      this.current = 'standby';
      return;
    }
    try {
      // Only now: the one who had the lease may have moved it a moment ago.
      const live = await findGeneration(this.parts.database, this.view.name, 'live');
      if (live?.version === this.view.version && live.state !== 'paused') await this.follow(live, lease);
    } finally {
      await this.working.catch(() => undefined);
      await lease.release();
    }
  }

  private async follow(live: Generation, lease: Lease): Promise<void> {
    const writer = await PageWriter.open(this.parts, this.view, live);
    const follower = new Follower(this.parts, writer, this.timing.idleCheckpoint);
    this.current = 'following';
    const { checkpoint: after } = live;
    const types = this.view.eventTypes;
    const pages = this.parts.store
      .subscribeToAll({ filter: { types }, pageSize: PAGE, ...(after ? { after } : {}) })
      .pipe(map((page) => () => follower.apply(page).then(() => this.succeeded(page.events.length))));
    let looking = false;
    const looks = interval(this.timing.look).pipe(
      filter(() => !looking),
      map(() => {
        looking = true;
        return () =>
          follower
            .look()
            .then(() => this.succeeded(0))
            .finally(() => (looking = false));
      }),
    );
    const work = merge(pages, looks).pipe(
      concatMap((step) => (this.working = step().then(() => (this.beat = Date.now())))),
      takeUntil(merge(fromEvent(this.stopping.signal, 'abort'), fromEvent(lease.lost, 'abort'))),
    );
    if (!this.stopping.signal.aborted && !lease.lost.aborted)
      await lastValueFrom(work, { defaultValue: undefined });
  }

  private succeeded(events: number): void {
    this.failures = 0;
    this.error = null;
    this.throughput.add(events, Date.now());
  }

  private async failed(error: unknown): Promise<void> {
    // Not failures: someone else moved the view on, or is building it.
    if (error instanceof Fenced || error instanceof RebuildRunning)
      return this.pause(this.timing.shortestPause);
    if (this.stopping.signal.aborted) return;
    this.current = 'failed';
    this.error = reasonOf(error);
    this.failures += 1;
    const { database } = this.parts;
    const live = await findGeneration(database, this.view.name, 'live').catch(() => null);
    if (live?.version === this.view.version)
      await noteFailure(database, live, this.error).catch(() => undefined);
    const { shortestPause, longestPause } = this.timing;
    // Half of the pause is left to chance, so that many workers do not come back at once.
    const pause = Math.min(longestPause, shortestPause * 2 ** this.failures) * (0.5 + Math.random() / 2);
    // A building that failed has read the whole record, and will again.
    await this.pause(live?.version === this.view.version ? pause : pause * 10);
  }

  private pause(milliseconds: number): Promise<void> {
    const { signal } = this.stopping;
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      signal.addEventListener('abort', end);
    });
  }
}
