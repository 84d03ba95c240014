import { DatabaseUnavailable, type Database } from '#libs/platform';
import { type EventPage, type EventStore, StoreUnavailable } from '#libs/event-store';
import type { Position, RecordedEvent } from '#libs/kernel';
import { type Lease, type Leases, reasonOf } from '#libs/projections';
import { setTimeout as wait } from 'node:timers/promises';
import { concatMap, fromEvent, lastValueFrom, merge, takeUntil } from 'rxjs';
import { type ReactionParts, reactTo } from './reaction';
import { markOf, moveMark, noteUnreacted } from './reactor-marks';
import { ReactionTooEarly, type Reactor } from './reactor';

/** How a worker spends its time; milliseconds. */
export interface ReactorTiming {
  /** How often it asks whether it may begin. */
  readonly look: number;
  readonly shortestPause: number;
  readonly longestPause: number;
  /** How long its mark may stand still while other events go by. */
  readonly idleMark: number;
  /** For how long its mark may stand still while it reacts: that much is repeated after a crash. */
  readonly busyMark: number;
}

export const REACTOR_TIMING: ReactorTiming = {
  look: 1_000,
  shortestPause: 100,
  longestPause: 10_000,
  idleMark: 5_000,
  busyMark: 200,
};

const PAGE = 500;
const ATTEMPTS = 5;

/** The lease under which a reactor works; one process at a time has it. */
export const reactorLease = (reactor: string): string => `react:${reactor}`;

/** Runs one reactor over the record, behind its mark. Reactions are repeatable, so a repeat does no harm. */
export class ReactorWorker {
  private readonly stopping = new AbortController();
  private ended: Promise<void> = Promise.resolve();
  private working: Promise<unknown> = Promise.resolve();
  private failures = 0;
  private lastMark = 0;

  constructor(
    private readonly parts: ReactionParts & { readonly store: EventStore; readonly database: Database },
    private readonly leases: Leases,
    private readonly reactor: Reactor,
    private readonly timing: ReactorTiming = REACTOR_TIMING,
  ) {}

  start(): void {
    this.ended = this.loop();
  }

  /** Ends after the event at hand. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.ended;
  }

  private async loop(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        const lease = await this.leases.acquire(reactorLease(this.reactor.name));
        if (lease) await this.followUnder(lease);
        await this.pause(this.timing.look);
      } catch {
        // The event at hand is tried again from the mark; what keeps failing on it was counted there.
        this.failures += 1;
        const { shortestPause, longestPause } = this.timing;
        await this.pause(Math.min(longestPause, shortestPause * 2 ** this.failures));
      }
    }
  }

  private async followUnder(lease: Lease): Promise<void> {
    try {
      const after = await markOf(this.parts.database, this.reactor.name);
      const types = this.reactor.eventTypes;
      const work = this.parts.store
        .subscribeToAll({ filter: { types }, pageSize: PAGE, ...(after ? { after } : {}) })
        .pipe(
          concatMap((page) => (this.working = this.apply(page, lease))),
          takeUntil(merge(fromEvent(this.stopping.signal, 'abort'), fromEvent(lease.lost, 'abort'))),
        );
      if (!this.stopping.signal.aborted && !lease.lost.aborted)
        await lastValueFrom(work, { defaultValue: undefined });
    } finally {
      await this.working.catch(() => undefined);
      await lease.release();
    }
  }

  private async apply(page: EventPage, lease: Lease): Promise<void> {
    try {
      if (!(await this.reactToAll(page, lease))) return;
      if (page.events.length > 0 || Date.now() - this.lastMark >= this.timing.idleMark)
        await this.mark(page.position);
      this.failures = 0;
    } finally {
      page.release();
    }
  }

  // Each mark waits for the disk: one an event took half of the time of many events that lead to nothing.
  private async reactToAll({ events }: EventPage, lease: Lease): Promise<boolean> {
    let unmarked: Position | null = null;
    try {
      for (const event of events) {
        if (this.stopping.signal.aborted || lease.lost.aborted) return false;
        await this.react(event);
        unmarked = event.position;
        if (Date.now() - this.lastMark < this.timing.busyMark) continue;
        await this.mark(unmarked);
        unmarked = null;
      }
      unmarked = null;
      return true;
    } finally {
      // Whoever has the lease by now moves the mark.
      if (unmarked !== null && !lease.lost.aborted) await this.mark(unmarked);
    }
  }

  private async mark(position: Position): Promise<void> {
    await moveMark(this.parts.database, this.reactor.name, position);
    this.lastMark = Date.now();
  }

  // An outage or a view that is behind passes: then the reactor waits. An event that fails again and again would
  // hold up all that come after it: it is parked.
  private async react(event: RecordedEvent): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await reactTo(this.parts, this.reactor, event);
      } catch (error) {
        if (passes(error) || this.stopping.signal.aborted) throw error;
        if (attempt < ATTEMPTS) await this.pause(this.timing.shortestPause * attempt);
        else
          return await noteUnreacted(
            this.parts.database,
            this.reactor.name,
            event,
            'parked',
            reasonOf(error),
          );
      }
    }
  }

  private async pause(milliseconds: number): Promise<void> {
    await wait(milliseconds, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}

const passes = (error: unknown): boolean =>
  error instanceof StoreUnavailable ||
  error instanceof DatabaseUnavailable ||
  error instanceof ReactionTooEarly;
