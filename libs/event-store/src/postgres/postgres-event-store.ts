import { setMaxListeners } from 'node:events';
import type { Position, RecordedEvent } from '#libs/kernel';
import type { Database } from '#libs/platform';
import type { Observable } from 'rxjs';
import { ChangeSignal } from '../change-signal';
import {
  type Appended,
  type EventPage,
  EventStore,
  type ExpectedRevision,
  type LocatedEvent,
  type NewEvent,
  type ReadAllOptions,
  type ReadStreamOptions,
  type StreamPlace,
  type SubscribeOptions,
} from '../event-store';
import { compareNumberPositions, parseNumberPosition, startBehind } from '../number-positions';
import { pagedSubscription } from '../paged-subscription';
import { prepareAppend } from '../prepared-append';
import { AppendBatcher } from './append-batcher';
import { callAppend } from './append-call';
import { NewestEvents } from './newest-events';
import { NotificationListener } from './notification-listener';
import { asStoreError } from './postgres-errors';
import { PostgresReader } from './postgres-reader';

/** The record in PostgreSQL 15 or newer: the default. Keeps to what `EVENT_STORE_MIGRATIONS` made. */
export class PostgresEventStore extends EventStore {
  override readonly kind = 'postgres';
  private readonly changes = new ChangeSignal();
  private readonly ending = new AbortController();
  private readonly reader: PostgresReader;
  private readonly newest: NewestEvents;
  private readonly listener: NotificationListener;
  private readonly batcher: AppendBatcher;

  /** The database stays the caller's to close; `pollMilliseconds` is for when notifications fail. */
  constructor(
    database: Database,
    private readonly pollMilliseconds = 1_000,
  ) {
    super();
    setMaxListeners(0, this.ending.signal);
    this.reader = new PostgresReader(database);
    this.newest = new NewestEvents(this.reader, this.changes, pollMilliseconds / 2);
    this.listener = new NotificationListener(database, this.changes);
    this.batcher = new AppendBatcher(async (batch) => {
      try {
        return await callAppend(database, batch);
      } catch (error) {
        throw asStoreError(error);
      }
    });
  }

  override async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<Appended> {
    return this.batcher.append(prepareAppend(stream, expected, events));
  }

  override readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<RecordedEvent> {
    return this.reader.readStream(stream, options);
  }

  override locate(places: readonly StreamPlace[]): Promise<LocatedEvent[]> {
    return this.reader.locate(places);
  }

  override readAll(options?: ReadAllOptions): AsyncIterable<readonly RecordedEvent[]> {
    return this.reader.readAll(options);
  }

  override readAllLines(after?: Position): AsyncGenerator<Buffer> {
    return this.reader.readAllLines(startBehind(after === undefined ? {} : { after }));
  }

  override subscribeToAll(options: SubscribeOptions = {}): Observable<EventPage> {
    return pagedSubscription(
      {
        changes: this.changes,
        closed: this.ending.signal,
        pollMilliseconds: this.pollMilliseconds,
        watch: () => this.listener.watch(),
        readPage: (after, filter, limit) => this.newest.readPage(startBehind({ after }), filter, limit),
      },
      options,
    );
  }

  override comparePositions(a: Position, b: Position): number {
    return compareNumberPositions(a, b);
  }

  override async lastPosition(): Promise<Position | null> {
    return (await this.reader.lastPosition()) ?? null;
  }

  override parsePosition(text: string): Position {
    return parseNumberPosition(text);
  }

  override async close(): Promise<void> {
    this.ending.abort();
    await this.batcher.close();
  }
}
