import type { EventCatalogue, Instant, Position, RecordedEvent } from '#libs/kernel';
import type { Connection } from '#libs/platform';
import { copyRows, copyStates, deleteKeys, type KeyState, loadStates } from './key-rows';
import { inLanes } from './lanes';
import { Parking } from './parking';
import { SeenKeys } from './seen-keys';
import type { View } from './view';
import { keyIndexStatements } from './view-tables';

// Three such groups are in memory at most; a rebuild of a million events was seen to peak at about 1 GB.
const KEYS_IN_A_GROUP = 100_000;

/** What a cold load has done so far. */
export interface ColdProgress {
  readonly events: number;
  readonly position: Position | null;
  readonly recordedAt: Instant | null;
}

/** Options of a cold load; `keysInAGroup` bounds the memory, `standing` streams wait from their revision on. */
export interface ColdLoadOptions {
  readonly standing?: ReadonlyMap<string, bigint>;
  readonly keysInAGroup?: number;
  readonly onPage?: (progress: ColdProgress) => void;
}

/**
 * Folds a history in memory and copies it into fresh tables. Keys not touched lately are copied away while
 * folding goes on; a key that comes back after that is loaded and written again. An event that cannot be
 * applied parks its stream, one that cannot be read throws `UnreadableEvent`.
 */
export class ColdLoad {
  readonly parking: Parking;
  private young = new Map<string, unknown>();
  private old = new Map<string, unknown>();
  private leaving: ReadonlyMap<string, unknown> = new Map();
  private flushing: Promise<void> = Promise.resolve();
  private readonly written = new SeenKeys();
  private again = new Set<string>();
  private anyWritten = false;
  private hasKeyIndexes = false;
  private progress: ColdProgress = { events: 0, position: null, recordedAt: null };

  /** With two connections the tables are copied beside each other. */
  constructor(
    private readonly view: View,
    private readonly catalogue: EventCatalogue,
    private readonly schema: string,
    private readonly connections: readonly [Connection, ...Connection[]],
    private readonly options: ColdLoadOptions = {},
  ) {
    this.parking = new Parking(options.standing, true);
  }

  /** Reads to the end of the pages and writes everything; the view's own indexes are left to the caller. */
  async run(pages: AsyncIterable<readonly RecordedEvent[]>): Promise<ColdProgress> {
    for await (const page of pages) {
      if (this.anyWritten) await this.loadReturning(page);
      for (const event of page) this.fold(event);
      const last = page.at(-1);
      if (!last) continue;
      const { position, recordedAt } = last;
      this.progress = { events: this.progress.events + page.length, position, recordedAt };
      this.options.onPage?.(this.progress);
      if (this.young.size >= (this.options.keysInAGroup ?? KEYS_IN_A_GROUP)) await this.makeRoom();
    }
    await this.finish();
    return this.progress;
  }

  private fold(stored: RecordedEvent): void {
    if (this.parking.holds(stored)) return this.parking.hold(stored);
    try {
      const event = this.catalogue.decode(stored);
      const key = this.view.key(event);
      this.young.set(key, this.view.evolve(this.stateOf(key), event));
    } catch (error) {
      this.parking.park(stored, error);
    }
  }

  // A touched key is young again; of one that is just leaving, the copy on its way out is out of date.
  private stateOf(key: string): unknown {
    const young = this.young.get(key);
    if (young !== undefined) return young;
    const old = this.old.get(key);
    if (old !== undefined) {
      this.old.delete(key);
      this.young.set(key, old);
      return old;
    }
    const leaving = this.leaving.get(key);
    if (leaving === undefined) return this.view.initialState;
    this.young.set(key, leaving);
    this.again.add(key);
    return leaving;
  }

  private async makeRoom(): Promise<void> {
    await this.flushing;
    this.leaving = this.old;
    this.old = this.young;
    this.young = new Map();
    if (this.leaving.size === 0) return;
    this.flushing = this.write([...this.leaving]);
    // Failures are met where the flush is awaited.
    this.flushing.catch(() => undefined);
  }

  private async finish(): Promise<void> {
    await this.flushing;
    this.leaving = new Map();
    await this.write([...this.old, ...this.young]);
    if (!this.hasKeyIndexes) await this.indexKeys();
  }

  private async write(entries: readonly KeyState[]): Promise<void> {
    const [first] = this.connections;
    const stale = entries.map(([key]) => key).filter((key) => this.again.delete(key));
    if (stale.length > 0 && !this.hasKeyIndexes) await this.indexKeys();
    await deleteKeys(first, this.view, this.schema, stale);
    const copies = [
      (connection: Connection) => copyStates(connection, this.schema, entries),
      ...this.view.tables.map(
        (table) => (connection: Connection) => copyRows(connection, this.view, this.schema, table, entries),
      ),
    ];
    await inLanes(this.connections, copies);
    for (const [key] of entries) this.written.add(key);
    this.anyWritten = true;
  }

  private async indexKeys(): Promise<void> {
    this.hasKeyIndexes = true;
    await inLanes(
      this.connections,
      keyIndexStatements(this.view, this.schema).map((sql) => (connection) => connection.query(sql)),
    );
  }

  private async loadReturning(page: readonly RecordedEvent[]): Promise<void> {
    const keys = new Set<string>();
    for (const stored of page) {
      const key = this.keyOf(stored);
      if (key !== undefined && !this.isInMemory(key) && this.written.mayHave(key)) keys.add(key);
    }
    if (keys.size === 0) return;
    await this.flushing;
    if (!this.hasKeyIndexes) await this.indexKeys();
    for (const [key, state] of await loadStates(this.connections[0], this.schema, [...keys])) {
      this.young.set(key, state);
      this.again.add(key);
    }
  }

  private isInMemory(key: string): boolean {
    return this.young.has(key) || this.old.has(key) || this.leaving.has(key);
  }

  // What cannot be read or named here is parked, or thrown, when it is folded.
  private keyOf(stored: RecordedEvent): string | undefined {
    try {
      return this.view.key(this.catalogue.decode(stored));
    } catch {
      return undefined;
    }
  }
}
