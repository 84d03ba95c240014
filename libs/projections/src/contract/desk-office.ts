import { type EventStore, MemoryEventStore } from '#libs/event-store';
import type { RecordedEvent } from '#libs/kernel';
import {
  createTestDatabase,
  deskCatalogue,
  deskEvent,
  type DeskEventType,
  type DeskOptions,
  deskTruth,
  deskView,
  eventually,
  type TestDatabase,
} from '#libs/testing';
import type { EngineParts } from '../engine-parts';
import { findGeneration, type Generation } from '../generations';
import { Turns } from '../lanes';
import { Leases } from '../leases';
import { projectionsMigrations } from '../projections.migrations';
import { rebuild, type RebuildOptions } from '../rebuild';
import { type View, viewSchema } from '../view';
import { ViewWorker, type WorkerTiming } from '../view-worker';

/** Short enough for a test to wait for. */
export const QUICK: WorkerTiming = {
  look: 50,
  shortestPause: 10,
  longestPause: 100,
  idleCheckpoint: 0,
};

/** A database with the engine's tables, and what a spec of the engine needs on it; close it in `afterAll`. */
export class DeskOffice {
  private constructor(
    readonly test: TestDatabase,
    readonly leases: Leases,
  ) {}

  static async open(): Promise<DeskOffice> {
    const test = await createTestDatabase(projectionsMigrations);
    return new DeskOffice(test, new Leases(test.app));
  }

  async close(): Promise<void> {
    await this.leases.close();
    await this.test.drop();
  }

  /** A view of a new name over a store of its own. */
  desk(options: DeskOptions = {}): Desk {
    return new Desk(this, { name: `desk-${(desks += 1)}`, ...options });
  }
}

let desks = 0;

/** One desk view with its store, its database and the workers that were started on it. */
export class Desk {
  readonly view: View;
  readonly store: EventStore = new MemoryEventStore();
  readonly parts: EngineParts;
  readonly schema: string;
  private readonly running: { worker: ViewWorker; leases: Leases }[] = [];

  constructor(
    readonly office: DeskOffice,
    private readonly options: DeskOptions & { name: string },
  ) {
    this.view = deskView(options) as View;
    this.schema = viewSchema(options.name);
    this.parts = { database: office.test.app, store: this.store, catalogue: deskCatalogue() };
  }

  /** The same view as another program knows it. */
  as(options: DeskOptions): View {
    return deskView({ ...this.options, ...options }) as View;
  }

  /** Appends to a number's stream whatever revision it has. */
  async happens(number: number, ...types: DeskEventType[]): Promise<void> {
    const events = types.map((type) => deskEvent(type));
    await this.store.append(`number-${number}`, 'any', events);
  }

  rebuild(options: RebuildOptions = {}, view: View = this.view) {
    return rebuild(this.parts, this.office.leases, view, options);
  }

  /** Starts a worker as a process of its own would: with a lock connection of its own. */
  start(view: View = this.view, parts: EngineParts = this.parts): ViewWorker {
    const leases = new Leases(this.office.test.app, 100);
    const worker = new ViewWorker(parts, leases, view, new Turns(), QUICK);
    this.running.push({ worker, leases });
    worker.start();
    return worker;
  }

  /** Stops the desk's workers and gives up their locks. */
  async stop(): Promise<void> {
    for (const { worker, leases } of this.running.splice(0)) {
      await worker.stop();
      await leases.close();
    }
  }

  live(): Promise<Generation | null> {
    return findGeneration(this.office.test.app, this.view.name, 'live');
  }

  async events(): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const page of this.store.readAll()) events.push(...page);
    return events;
  }

  /** What the rows must be, by a way of its own. */
  async truth(): Promise<object[]> {
    const truth = [...deskTruth(await this.events())].sort(([a], [b]) => (a < b ? -1 : 1));
    return truth.map(([view_key, { status, moves }]) => ({ view_key, status, moves }));
  }

  async rows(schema = this.schema): Promise<object[]> {
    const sql = `select view_key, status, moves from ${schema}.numbers order by view_key collate "C"`;
    return (await this.office.test.app.query<object>(sql)).rows;
  }

  /** Waits until the live view has read the last event, and no worker builds it any more. */
  async caughtUp(): Promise<void> {
    const last = await this.store.lastPosition();
    await eventually('the view has caught up', async () => (await this.live())?.checkpoint === last);
    await eventually('nobody builds it', async () =>
      this.running.every(({ worker }) => worker.health.state !== 'booting'),
    );
  }
}
