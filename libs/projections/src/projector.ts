import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { EventCatalogue } from '#libs/kernel';
import { Database } from '#libs/platform';
import { Turns } from './lanes';
import { Leases } from './leases';
import { ViewRegistry } from './view-registry';
import { ViewWorker, type WorkerHealth } from './view-worker';

/** Keeps all registered views true while it runs; started only by the processes that are to do this. */
@Injectable()
export class Projector implements OnModuleDestroy {
  private leases: Leases | undefined;
  private workers: ViewWorker[] = [];

  constructor(
    private readonly database: Database,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly registry: ViewRegistry,
  ) {}

  /** Begins with every view; does nothing when it runs already. */
  start(): void {
    if (this.leases) return;
    const { database, store, catalogue } = this;
    this.leases = new Leases(database);
    // A building takes three connections and much memory: one at a time in a process.
    const building = new Turns();
    for (const view of this.registry.list())
      this.workers.push(new ViewWorker({ database, store, catalogue }, this.leases, view, building));
    for (const worker of this.workers) worker.start();
  }

  /** Ends after the pages at hand and gives the views to others. */
  async stop(): Promise<void> {
    const { workers, leases } = this;
    this.workers = [];
    this.leases = undefined;
    await Promise.all(workers.map((worker) => worker.stop()));
    await leases?.close();
  }

  /** What each worker of this process is doing; empty when it was not started. */
  health(): WorkerHealth[] {
    return this.workers.map((worker) => worker.health);
  }

  async onModuleDestroy(): Promise<void> {
    await this.stop();
  }
}
