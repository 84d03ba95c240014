import type { EventMetadata, Position, RecordedEvent } from '#libs/kernel';
import type { Observable } from 'rxjs';
import { eventLine } from './event-lines';

/** The revision a stream must have for an append: exactly n (0 = one event), none, or whatever it has. */
export type ExpectedRevision = bigint | 'no-stream' | 'any';

/** An event to append; the id is the client's and makes a repeated append harmless. */
export interface NewEvent {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: unknown;
  readonly metadata: EventMetadata;
}

/** Where the last event of an append stands. */
export interface Appended {
  readonly revision: bigint;
  readonly position: Position;
}

/** Which events of all are wanted; both given means both must hold. */
export interface EventFilter {
  readonly types?: readonly string[];
  /** The part of a stream name before its first dash. */
  readonly categories?: readonly string[];
}

/** Options of a stream read; `from` is inclusive and defaults to the direction's beginning. */
export interface ReadStreamOptions {
  readonly from?: bigint;
  readonly direction?: 'forwards' | 'backwards';
  readonly limit?: number;
}

/** Options of a read of all events: `from` includes the event at the position, `after` begins behind it. */
export interface ReadAllOptions {
  readonly from?: Position;
  readonly after?: Position;
  readonly filter?: EventFilter;
  readonly limit?: number;
  readonly pageSize?: number;
}

/** An event by its place in its stream. */
export interface StreamPlace {
  readonly stream: string;
  readonly revision: bigint;
}

/** Where such an event stands among all. */
export interface LocatedEvent extends StreamPlace {
  readonly position: Position;
  readonly id: string;
}

/** Options of a subscription; it begins behind `after`, or at the very first event. */
export interface SubscribeOptions {
  readonly after?: Position;
  readonly filter?: EventFilter;
  readonly pageSize?: number;
}

/**
 * A page of a subscription. The next page is read only as pages are released, so at most two
 * pages are in memory however slow the consumer is.
 */
export interface EventPage {
  readonly events: readonly RecordedEvent[];
  /** Everything up to here has been seen, filtered events included; resume behind it. */
  readonly position: Position;
  /** True when nothing more was waiting in the store as the page was read. */
  readonly caughtUp: boolean;
  /** Asks for more; must be called once per page. */
  release(): void;
}

/**
 * The record: appends to streams, order over all. Semantics are EventStoreDB's.
 *
 * Errors: `RevisionConflict`, `StoreUnavailable`, `EventTooLarge`, `InvalidAppend`.
 */
export abstract class EventStore {
  /** A short name of the adapter for people: `postgres`, `eventstoredb`, `memory`. */
  abstract readonly kind: string;

  /** All or nothing; a repeat with the same event ids at the same expected revision answers as the first time. */
  abstract append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended>;

  /** The stream's events; none when the stream does not exist. */
  abstract readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<RecordedEvent>;

  /** Where these events stand among all, in any order; what is not there is left out. */
  async locate(places: readonly StreamPlace[]): Promise<LocatedEvent[]> {
    const found: LocatedEvent[] = [];
    for (const { stream, revision } of places)
      for await (const event of this.readStream(stream, { from: revision, limit: 1 }))
        if (event.revision === revision)
          found.push({ stream, revision, position: event.position, id: event.id });
    return found;
  }

  /** Pages of all events in order; ends at the last event present when the read arrived there. */
  abstract readAll(options?: ReadAllOptions): AsyncIterable<readonly RecordedEvent[]>;

  /**
   * What `readAll` gives, as the text of `eventLine`, for walks over the whole record that hash it; the pieces end
   * anywhere. Begins behind `after` and shows the record as it stands when the walk begins, or later.
   */
  async *readAllLines(after?: Position): AsyncGenerator<Buffer> {
    for await (const page of this.readAll(after === undefined ? {} : { after }))
      yield Buffer.from(page.map(eventLine).join(''));
  }

  /** All events, then the new ones as they come; survives a lost connection and resumes where it was. */
  abstract subscribeToAll(options?: SubscribeOptions): Observable<EventPage>;

  /** Negative, zero or positive as `a` stands before, at or behind `b`. */
  abstract comparePositions(a: Position, b: Position): number;

  /** The position of the last event, or null in an empty store. */
  abstract lastPosition(): Promise<Position | null>;

  /** Checks a position that came from outside; throws `InvalidPosition`. */
  abstract parsePosition(text: string): Position;

  /** Ends subscriptions and connections. */
  abstract close(): Promise<void>;
}
