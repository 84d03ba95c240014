import { setMaxListeners } from 'node:events';
import type { EventMetadata, Instant, Position, RecordedEvent } from '#libs/kernel';
import { type Clock, SystemClock } from '#libs/platform';
import type { Observable } from 'rxjs';
import { ChangeSignal } from '../change-signal';
import { passes } from '../event-filter';
import {
  type Appended,
  type EventFilter,
  type EventPage,
  EventStore,
  type ExpectedRevision,
  type NewEvent,
  type ReadAllOptions,
  type ReadStreamOptions,
  type SubscribeOptions,
} from '../event-store';
import { StoreUnavailable } from '../event-store.errors';
import { compareNumberPositions, parseNumberPosition, positionOf, startBehind } from '../number-positions';
import { pagedSubscription, type StoredPage } from '../paged-subscription';
import { type PreparedAppend, prepareAppend } from '../prepared-append';
import { decideAppend } from './append-decision';

const DEFAULT_PAGE = 500;

/** The record for rules' tests: the semantics of the real stores, gone with the process. */
export class MemoryEventStore extends EventStore {
  override readonly kind = 'memory';
  private readonly all: RecordedEvent[] = [];
  private readonly streams = new Map<string, RecordedEvent[]>();
  private readonly byId = new Map<string, RecordedEvent>();
  private readonly changes = new ChangeSignal();
  private readonly ending = new AbortController();

  constructor(private readonly clock: Clock = new SystemClock()) {
    super();
    setMaxListeners(0, this.ending.signal);
  }

  override async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<Appended> {
    const append = prepareAppend(stream, expected, events);
    this.checkOpen();
    const before = decideAppend(append, this.streams.get(stream) ?? [], this.byId);
    const last = before ?? this.write(append);
    return { revision: last.revision, position: last.position };
  }

  override async *readStream(stream: string, options: ReadStreamOptions = {}): AsyncIterable<RecordedEvent> {
    this.checkOpen();
    const { direction = 'forwards', limit = Infinity } = options;
    const events = [...(this.streams.get(stream) ?? [])];
    if (direction === 'backwards') events.reverse();
    const from = options.from ?? (direction === 'forwards' ? 0n : BigInt(events.length));
    const wanted = (revision: bigint): boolean =>
      direction === 'forwards' ? revision >= from : revision <= from;
    yield* events.filter((event) => wanted(event.revision)).slice(0, limit);
  }

  override async *readAll(options: ReadAllOptions = {}): AsyncIterable<readonly RecordedEvent[]> {
    const { filter, pageSize = DEFAULT_PAGE, limit = Infinity } = options;
    let behind = startBehind(options);
    for (let left = limit; left > 0;) {
      const page = this.pageBehind(behind, filter, Math.min(pageSize, left));
      if (page.events.length > 0) yield page.events;
      if (page.caughtUp || page.position === undefined) return;
      left -= page.events.length;
      behind = BigInt(page.position);
    }
  }

  override subscribeToAll(options: SubscribeOptions = {}): Observable<EventPage> {
    const { changes } = this;
    const closed = this.ending.signal;
    return pagedSubscription(
      {
        changes,
        closed,
        pollMilliseconds: 60_000,
        watch: () => () => undefined,
        readPage: async (after, filter, limit) => this.pageBehind(startBehind({ after }), filter, limit),
      },
      options,
    );
  }

  override comparePositions(a: Position, b: Position): number {
    return compareNumberPositions(a, b);
  }

  override async lastPosition(): Promise<Position | null> {
    this.checkOpen();
    return this.all.at(-1)?.position ?? null;
  }

  override parsePosition(text: string): Position {
    return parseNumberPosition(text);
  }

  override async close(): Promise<void> {
    this.ending.abort();
  }

  private pageBehind(behind: bigint, filter: EventFilter | undefined, limit: number): StoredPage {
    this.checkOpen();
    const events: RecordedEvent[] = [];
    let next = Number(behind);
    for (; next < this.all.length && events.length < limit; next += 1) {
      const event = this.all[next] as RecordedEvent;
      if (passes(event, filter)) events.push(event);
    }
    const position = next > 0 ? positionOf(next) : undefined;
    return { events, position, caughtUp: next >= this.all.length };
  }

  private write(append: PreparedAppend): RecordedEvent {
    const stream = this.streams.get(append.stream) ?? [];
    this.streams.set(append.stream, stream);
    const recordedAt = this.nextInstant();
    for (const { id, type, schemaVersion, data, metadata } of append.events) {
      const event: RecordedEvent = {
        id,
        type,
        schemaVersion,
        stream: append.stream,
        revision: BigInt(stream.length),
        position: positionOf(this.all.length + 1),
        recordedAt,
        data: JSON.parse(data) as unknown,
        metadata: JSON.parse(metadata) as EventMetadata,
      };
      for (const list of [stream, this.all]) list.push(event);
      this.byId.set(id, event);
    }
    this.changes.notify();
    return this.all.at(-1) as RecordedEvent;
  }

  private nextInstant(): Instant {
    const now = this.clock.now();
    const last = this.all.at(-1)?.recordedAt;
    return last !== undefined && last > now ? last : now;
  }

  private checkOpen(): void {
    if (this.ending.signal.aborted) throw new StoreUnavailable('it is closed');
  }
}
