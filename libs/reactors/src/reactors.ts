import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { EventCatalogue, type Position, type RecordedEvent } from '#libs/kernel';
import { Database } from '#libs/platform';
import { Leases, Projections, reasonOf } from '#libs/projections';
import { setTimeout as wait } from 'node:timers/promises';
import { reactTo } from './reaction';
import { ReactorRegistry } from './reactor-registry';
import { forgetUnreacted, listUnreacted, marks, noteUnreacted, type Unreacted } from './reactor-marks';
import { ReactorWorker } from './reactor-worker';

const POLL_MS = 25;

/** What became of a parked event when it was tried again; `error` is null when it was reacted to. */
export interface ReactionRetry {
  readonly reactor: string;
  readonly eventId: string;
  readonly error: string | null;
}

/** Lets the registered reactors work, and says how far they are; works beside other processes. */
@Injectable()
export class Reactors implements OnModuleDestroy {
  private leases: Leases | undefined;
  private workers: ReactorWorker[] = [];

  constructor(
    private readonly database: Database,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly projections: Projections,
    private readonly registry: ReactorRegistry,
  ) {}

  /** Begins with every reactor; does nothing when it runs already. */
  start(): void {
    if (this.leases) return;
    this.leases = new Leases(this.database);
    const { database, store, catalogue, projections } = this;
    for (const reactor of this.registry.list())
      this.workers.push(new ReactorWorker({ database, store, catalogue, projections }, this.leases, reactor));
    for (const worker of this.workers) worker.start();
  }

  /** Ends after the events at hand. */
  async stop(): Promise<void> {
    const { workers, leases } = this;
    this.workers = [];
    this.leases = undefined;
    await Promise.all(workers.map((worker) => worker.stop()));
    await leases?.close();
  }

  /**
   * Waits until every reactor has seen all that is recorded, also what the reactions themselves recorded; some
   * process must be running them. Answers false when that is not so within `milliseconds`.
   */
  async settle(milliseconds = 10_000): Promise<boolean> {
    const until = Date.now() + milliseconds;
    for (;;) {
      const last = await this.store.lastPosition();
      const waiting = last !== null && (await this.anyBehind());
      if (!waiting && last === (await this.store.lastPosition())) return true;
      if (Date.now() > until) return false;
      await wait(POLL_MS);
    }
  }

  /** Events to which no reaction came: refused by a rule, or parked after failing again and again. */
  unreacted(kind: Unreacted['kind'] | null = null): Promise<Unreacted[]> {
    return listUnreacted(this.database, kind);
  }

  /** Tries every parked event again. */
  async retryParked(): Promise<ReactionRetry[]> {
    const outcomes: ReactionRetry[] = [];
    for (const { reactor, eventId, position } of await this.unreacted('parked')) {
      const error = await this.retry(reactor, eventId, position);
      outcomes.push({ reactor, eventId, error });
    }
    return outcomes;
  }

  async onModuleDestroy(): Promise<void> {
    await this.stop();
  }

  private async retry(name: string, eventId: string, position: Position): Promise<string | null> {
    const reactor = this.registry.list().find((known) => known.name === name);
    if (!reactor) return 'this program has no such reactor';
    const event = await this.eventAt(position);
    if (event?.id !== eventId) return 'the event is not in the record';
    try {
      await forgetUnreacted(this.database, name, eventId);
      const { database, catalogue, projections } = this;
      await reactTo({ database, catalogue, projections }, reactor, event);
      return null;
    } catch (error) {
      await noteUnreacted(this.database, name, event, 'parked', reasonOf(error));
      return reasonOf(error);
    }
  }

  private async eventAt(position: Position): Promise<RecordedEvent | undefined> {
    for await (const [event] of this.store.readAll({ from: position, limit: 1 })) return event;
    return undefined;
  }

  private async anyBehind(): Promise<boolean> {
    const seen = await marks(this.database);
    for (const { name, eventTypes } of this.registry.list()) {
      const after = seen.get(name);
      const options = { filter: { types: eventTypes }, limit: 1, ...(after ? { after } : {}) };
      for await (const page of this.store.readAll(options)) if (page.length > 0) return true;
    }
    return false;
  }
}
