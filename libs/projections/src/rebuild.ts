import type { Position, RecordedEvent } from '#libs/kernel';
import type { Connection } from '#libs/platform';
import { ColdLoad } from './cold-load';
import { compareRows, type TableComparison } from './compare-rows';
import type { EngineParts } from './engine-parts';
import { eventPages, type Until } from './event-pages';
import {
  advanceGeneration,
  beginGeneration,
  findGeneration,
  type Generation,
  noteFailure,
} from './generations';
import { inLanes } from './lanes';
import type { Lease, Leases } from './leases';
import { PageWriter } from './page-writer';
import { parkedIn, saveParking } from './parked-streams';
import { isRefusedByData, LeaseLost, NewerView, reasonOf, RowsDiffer } from './projections.errors';
import { dropGeneration, switchOver } from './switch-over';
import { leaseBuilding } from './verify';
import type { View } from './view';
import {
  analyzeStatements,
  createStatements,
  keyIndexStatements,
  schemaOf,
  viewIndexStatements,
} from './view-tables';

const COLD_PAGE = 10_000;
const WARM_PAGE = 2_000;

/** How far a rebuild has come; `expected` is the number of events that the live view has read, if there is one. */
export interface RebuildProgress {
  readonly view: string;
  readonly phase: 'folding' | 'indexing' | 'catching-up' | 'switching' | 'done';
  readonly events: number;
  readonly expected: number | null;
}

/** Options of a rebuild; `compare` refuses to switch unless the new rows equal the live ones. */
export interface RebuildOptions {
  readonly compare?: boolean;
  readonly keysInAGroup?: number;
  readonly onProgress?: (progress: RebuildProgress) => void;
}

/** What a rebuild has brought. */
export interface RebuildOutcome {
  readonly view: string;
  readonly version: number;
  readonly generation: number;
  readonly position: Position | null;
  readonly events: number;
  /** Streams that could not be applied and wait. */
  readonly parked: number;
  readonly milliseconds: number;
  readonly compared: readonly TableComparison[] | null;
}

/**
 * Builds a view anew beside the live one and switches in one transaction; the live one goes on meanwhile and
 * is kept for a way back. Throws `RebuildRunning`, `UnreadableEvent`, `RowsDiffer`; then nothing has changed.
 */
export async function rebuild(
  parts: EngineParts,
  leases: Leases,
  view: View,
  options: RebuildOptions = {},
): Promise<RebuildOutcome> {
  const lease = await leaseBuilding(leases, view.name);
  try {
    return await new Rebuild(parts, view, lease, options).run();
  } finally {
    await lease.release();
  }
}

class Rebuild {
  private readonly began = performance.now();
  private live: Generation | null = null;
  private next!: Generation;

  constructor(
    private readonly parts: EngineParts,
    private readonly view: View,
    private readonly lease: Lease,
    private readonly options: RebuildOptions,
  ) {}

  async run(): Promise<RebuildOutcome> {
    await this.begin();
    try {
      await this.load();
      const compared = await this.finish();
      const parked = (await parkedIn(this.parts.database, this.next.generation)).length;
      this.report('done');
      const { version, generation, checkpoint: position, events } = this.next;
      const milliseconds = Math.round(performance.now() - this.began);
      return { view: this.view.name, version, generation, position, events, parked, milliseconds, compared };
    } catch (error) {
      await this.abandon(error).catch(() => undefined);
      throw error;
    }
  }

  private async begin(): Promise<void> {
    const { database } = this.parts;
    this.next = await database.transaction(async (transaction) => {
      this.live = await findGeneration(transaction, this.view.name, 'live');
      if (this.live && this.live.version > this.view.version)
        throw new NewerView(this.view.name, this.live.version, this.view.version);
      const leftover = await findGeneration(transaction, this.view.name, 'next', true);
      if (leftover) await dropGeneration(transaction, leftover);
      const next = await beginGeneration(transaction, this.view);
      for (const sql of createStatements(this.view, schemaOf(next))) await transaction.query(sql);
      return next;
    });
  }

  private async load(): Promise<void> {
    try {
      await this.loadCold();
    } catch (error) {
      if (!isRefusedByData(error)) throw error;
      await this.loadPageByPage();
    }
  }

  private async loadCold(): Promise<void> {
    const { database, catalogue, store } = this.parts;
    const schema = schemaOf(this.next);
    const connections = [await database.connect(), await database.connect()] as const;
    try {
      const load = new ColdLoad(this.view, catalogue, schema, connections, {
        ...(this.options.keysInAGroup ? { keysInAGroup: this.options.keysInAGroup } : {}),
        onPage: ({ events }) => this.report('folding', events),
      });
      const until = this.untilLive();
      const types = this.options.compare && !until ? [] : this.view.eventTypes;
      const done = await load.run(
        eventPages(store, { types, pageSize: COLD_PAGE, ...(until ? { until } : {}) }),
      );
      this.report('indexing', done.events);
      for (const statements of [viewIndexStatements, analyzeStatements])
        await inLanes(
          connections,
          statements(this.view, schema).map((sql) => (connection) => connection.query(sql)),
        );
      this.next = await database.transaction(async (transaction) => {
        const { events, position: checkpoint, recordedAt } = done;
        const moved = await advanceGeneration(transaction, this.next, { checkpoint, events, recordedAt });
        await saveParking(transaction, moved.generation, load.parking);
        return moved;
      });
    } finally {
      for (const connection of connections) connection.release();
    }
  }

  // Slower, but it finds out which event's rows the database refuses.
  private async loadPageByPage(): Promise<void> {
    const schema = schemaOf(this.next);
    await this.parts.database.transaction(async (transaction) => {
      await transaction.query(`drop schema ${schema} cascade`);
      const statements = [createStatements, keyIndexStatements, viewIndexStatements];
      for (const sql of statements.flatMap((make) => make(this.view, schema))) await transaction.query(sql);
    });
    await this.catchUp(this.untilLive());
  }

  private async finish(): Promise<TableComparison[] | null> {
    if (!this.options.compare) await this.catchUp();
    this.report('switching');
    return this.parts.database.transaction(async (transaction) => {
      await transaction.query(`set local lock_timeout = '20s'`);
      // From here to the end of the transaction the live view stands still, so the new one cannot lag behind.
      const live = await findGeneration(transaction, this.view.name, 'live', true);
      if (live?.checkpoint) await this.catchUp({ position: live.checkpoint });
      const compared = this.options.compare && live ? await this.compare(transaction, live) : null;
      this.next = await switchOver(transaction, this.view.name, live, this.next);
      return compared;
    });
  }

  private async compare(transaction: Connection, live: Generation): Promise<TableComparison[]> {
    const compared = await compareRows(transaction, this.view, schemaOf(live), schemaOf(this.next));
    const count = (what: 'missing' | 'surplus'): number =>
      compared.reduce((sum, table) => sum + table[what], 0);
    if (count('missing') + count('surplus') > 0)
      throw new RowsDiffer(this.view.name, count('missing'), count('surplus'));
    return compared;
  }

  private async catchUp(until?: Until): Promise<void> {
    const writer = await PageWriter.open(this.parts, this.view, this.next, true);
    const pages = eventPages(this.parts.store, {
      types: this.view.eventTypes,
      after: this.next.checkpoint,
      pageSize: WARM_PAGE,
      ...(until ? { until } : {}),
    });
    for await (const events of pages) {
      await writer.apply({ events, position: (events.at(-1) as RecordedEvent).position });
      this.next = writer.generation;
      this.report('catching-up');
    }
  }

  private untilLive(): Until | undefined {
    const position = this.live?.checkpoint;
    return this.options.compare && position ? { position } : undefined;
  }

  private async abandon(error: unknown): Promise<void> {
    const { database } = this.parts;
    await database.query(`drop schema if exists ${schemaOf(this.next)} cascade`);
    await noteFailure(database, this.next, reasonOf(error));
  }

  private report(phase: RebuildProgress['phase'], events = this.next.events): void {
    if (this.lease.lost.aborted) throw new LeaseLost(`the building of ${this.view.name}`);
    this.options.onProgress?.({ view: this.view.name, phase, events, expected: this.live?.events ?? null });
  }
}
