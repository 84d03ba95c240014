import type { RecordedEvent } from '#libs/kernel';
import type { ChangeSignal } from '../change-signal';
import { passes } from '../event-filter';
import type { EventFilter } from '../event-store';
import { positionOf } from '../number-positions';
import type { StoredPage } from '../paged-subscription';
import type { PostgresReader } from './postgres-reader';

/** How many events are kept; who is further behind reads the table. */
const KEPT = 2_000;

/**
 * The newest events in memory, read once for all subscriptions of a process: with fifty of them an append costs one
 * read instead of a hundred.
 */
export class NewestEvents {
  /** Those behind `from` up to and with `to`, without a gap. */
  private events: readonly RecordedEvent[] = [];
  private from = -1n;
  private to = -1n;
  private version = -1;
  private readAt = -Infinity;
  private reading: Promise<void> | undefined;

  /** What was read longer than `freshFor` milliseconds ago is read again although nothing was signalled. */
  constructor(
    private readonly reader: Pick<PostgresReader, 'readPage' | 'lastPosition'>,
    private readonly changes: ChangeSignal,
    private readonly freshFor: number,
  ) {}

  /** As `PostgresReader.readPage`, from memory where it reaches back so far; throws what the reader throws. */
  async readPage(behind: bigint, filter: EventFilter | undefined, limit: number): Promise<StoredPage> {
    await this.refresh();
    if (behind < this.from || behind > this.to) return this.reader.readPage(behind, filter, limit);
    const position = this.to > 0n ? positionOf(this.to) : undefined;
    const events = this.behind(behind).filter((event) => passes(event, filter));
    const last = events[limit - 1];
    if (!last || last.position === position) return { events, position, caughtUp: true };
    return { events: events.slice(0, limit), position: last.position, caughtUp: false };
  }

  private behind(behind: bigint): readonly RecordedEvent[] {
    const first = this.events.findLastIndex(({ position }) => BigInt(position) <= behind) + 1;
    return this.events.slice(first);
  }

  private async refresh(): Promise<void> {
    const wanted = this.changes.version;
    let fresh = performance.now() - this.readAt < this.freshFor;
    while (!fresh || this.version < wanted) {
      this.reading ??= this.read().finally(() => (this.reading = undefined));
      await this.reading;
      fresh = true;
    }
  }

  private async read(): Promise<void> {
    const { version } = this.changes;
    const page = this.to < 0n ? undefined : await this.reader.readPage(this.to, undefined, KEPT);
    if (page?.caughtUp) this.keep(page);
    else this.begin(BigInt((await this.reader.lastPosition()) ?? 0));
    this.version = version;
    this.readAt = performance.now();
  }

  private keep({ events, position }: StoredPage): void {
    if (events.length === 0 || position === undefined) return;
    const all = [...this.events, ...events];
    this.events = all.slice(-KEPT);
    if (all.length > KEPT) this.from = BigInt((all[all.length - KEPT - 1] as RecordedEvent).position);
    this.to = BigInt(position);
  }

  /** Too many came at once, or nobody has read yet: who follows reads the table up to here. */
  private begin(at: bigint): void {
    this.events = [];
    this.from = at;
    this.to = at;
  }
}
