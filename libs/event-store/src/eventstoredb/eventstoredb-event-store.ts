import { setMaxListeners } from 'node:events';
import {
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  BACKWARDS,
  END,
  eventTypeFilter,
  FORWARDS,
  NO_STREAM,
  NotLeaderError,
  START,
} from '@eventstore/db-client';
import type { Position, RecordedEvent } from '#libs/kernel';
import type { Observable } from 'rxjs';
import {
  type Appended,
  type EventPage,
  EventStore,
  type ExpectedRevision,
  type NewEvent,
  type ReadAllOptions,
  type ReadStreamOptions,
  type SubscribeOptions,
} from '../event-store';
import { RevisionConflict, StoreUnavailable } from '../event-store.errors';
import { type PreparedAppend, prepareAppend } from '../prepared-append';
import { subscription, type Word } from './all-subscription';
import { type StoreAddress, StoreAccount } from './connection-url';
import { appendError } from './error-mapping';
import {
  compareLogPositions,
  isSystemEvent,
  logPosition,
  positionText,
  toEventData,
  toRecordedEvent,
} from './event-envelope';
import { passes } from './event-filter';
import { GuardedClient } from './guarded-client';
import { pull } from './pulled-stream';
import { TurnByKey } from './turn-by-key';

const DEFAULT_PAGE = 500;
const GRACE_MILLISECONDS = 250;
const ATTEMPTS_TO_FIND_THE_LEADER = 3;
const CHECKPOINT_WINDOW = 500;
const PAUSES = { first: 100, longest: 10_000 };
/** Sent to a server that asks for no user: naming one is what makes the client append call by call. */
const NOBODY = new StoreAccount('', '');

/**
 * The record in an EventStoreDB (23.10 or newer) or KurrentDB. Appends go call by call, each with a
 * deadline; the client's batch append is shared by all clients of a process and has none.
 */
export class EventStoreDbEventStore extends EventStore {
  readonly kind = 'eventstoredb';
  private readonly client: GuardedClient;
  private readonly closing = new AbortController();
  private readonly turns = new TurnByKey();

  constructor(private readonly address: StoreAddress) {
    super();
    this.client = new GuardedClient(address);
    setMaxListeners(0, this.closing.signal);
  }

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended> {
    const append = prepareAppend(stream, expected, events);
    if (expected !== 'any') return this.appendAt(append, expected);
    return this.turns.take(stream, () => this.appendAnywhere(append));
  }

  async *readStream(stream: string, options: ReadStreamOptions = {}): AsyncIterable<RecordedEvent> {
    const { from, direction = 'forwards', limit } = options;
    if (limit === 0) return;
    const forwards = direction === 'forwards';
    const request = {
      ...this.call,
      direction: forwards ? FORWARDS : BACKWARDS,
      fromRevision: from ?? (forwards ? START : END),
      ...(limit === undefined ? {} : { maxCount: limit }),
    } as const;
    const items = this.pull(() => this.client.readStream(stream, request));
    for await (const { event } of items) if (event) yield toRecordedEvent(event);
  }

  async *readAll(options: ReadAllOptions = {}): AsyncIterable<readonly RecordedEvent[]> {
    const { from, after, filter, limit = Infinity, pageSize = DEFAULT_PAGE } = options;
    const start = from ?? after;
    let page: RecordedEvent[] = [];
    let left = limit;
    if (left <= 0) return;
    const fromPosition = start === undefined ? START : logPosition(start);
    for await (const { event } of this.pull(() => this.client.readAll({ ...this.call, fromPosition }))) {
      if (!event || isSystemEvent(event)) continue;
      if (from === undefined && after === positionText(event.position)) continue;
      const recorded = toRecordedEvent(event);
      if (!passes(filter, recorded)) continue;
      page.push(recorded);
      left -= 1;
      if (page.length >= Math.min(pageSize, left + page.length)) {
        yield page;
        page = [];
      }
      if (left <= 0) return;
    }
    if (page.length > 0) yield page;
  }

  subscribeToAll(options: SubscribeOptions = {}): Observable<EventPage> {
    const { deadlineMilliseconds } = this.address;
    const open = (after: Position | undefined): AllStreamSubscription => this.openSubscription(after);
    return subscription({ deadlineMilliseconds, pauses: PAUSES, closed: this.closing.signal, open }, options);
  }

  comparePositions(a: Position, b: Position): number {
    return compareLogPositions(a, b);
  }

  async lastPosition(): Promise<Position | null> {
    const request = { ...this.call, direction: BACKWARDS, fromPosition: END } as const;
    for await (const { event } of this.pull(() => this.client.readAll(request)))
      if (event && !isSystemEvent(event)) return positionText(event.position);
    return null;
  }

  parsePosition(text: string): Position {
    return positionText(logPosition(text));
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.client.end();
  }

  private get call(): { credentials: StoreAccount; requiresLeader: true } {
    return { credentials: this.address.account ?? NOBODY, requiresLeader: true };
  }

  private pull(open: Parameters<typeof pull>[0]): AsyncGenerator<AllStreamResolvedEvent> {
    return pull(open, this.address.deadlineMilliseconds, this.closing.signal);
  }

  private async appendAt(append: PreparedAppend, expected: bigint | 'no-stream'): Promise<Appended> {
    const { nextExpectedRevision: revision, position } = await this.send(append, expected);
    if (position) return { revision, position: positionText(position) };
    // A server that has seen the append before does not say where it stands.
    for await (const event of this.readStream(append.stream, { from: revision, limit: 1 }))
      return { revision, position: event.position };
    throw new StoreUnavailable(`an append to ${append.stream} was confirmed and cannot be read`);
  }

  private async send(
    append: PreparedAppend,
    expected: bigint | 'no-stream',
  ): ReturnType<GuardedClient['appendToStream']> {
    const expectedRevision: bigint | typeof NO_STREAM = expected === 'no-stream' ? NO_STREAM : expected;
    const events = append.events.map(toEventData);
    for (let attempt = 1; ; attempt += 1)
      try {
        const options = { ...this.call, expectedRevision };
        return await this.inTime(this.client.appendToStream(append.stream, events, options));
      } catch (error) {
        if (!(error instanceof NotLeaderError) || attempt >= ATTEMPTS_TO_FIND_THE_LEADER)
          throw appendError(error, append);
      }
  }

  /**
   * The server keeps a repeat at any revision apart only while it remembers; the stream itself does so for
   * ever, so it is read, and the append is made at the revision it was found at.
   */
  private async appendAnywhere(append: PreparedAppend): Promise<Appended> {
    const end = Date.now() + this.address.deadlineMilliseconds;
    for (;;) {
      const found = await this.lookFor(append);
      if (typeof found === 'object') return found;
      try {
        return await this.appendAt(append, found);
      } catch (error) {
        if (!(error instanceof RevisionConflict)) throw error;
        if (Date.now() > end) throw new StoreUnavailable(`stream ${append.stream} does not come to rest`);
      }
    }
  }

  private async lookFor(append: PreparedAppend): Promise<Appended | bigint | 'no-stream'> {
    const ids = append.events.map((event) => event.id);
    const known: RecordedEvent[] = [];
    let current: bigint | 'no-stream' = 'no-stream';
    for await (const event of this.readStream(append.stream)) {
      current = event.revision;
      if (ids.includes(event.id)) known.push(event);
    }
    const [first] = known;
    const last = known.at(-1);
    if (!first || !last) return current;
    const inPlace = (event: RecordedEvent, index: number): boolean =>
      event.id === ids[index] && event.revision === first.revision + BigInt(index);
    if (known.length < ids.length || !known.every(inPlace))
      throw new RevisionConflict(append.stream, append.expected, current);
    return { revision: last.revision, position: last.position };
  }

  /** The client honours its deadline once it has a connection, not while it looks for a node. */
  private inTime<T>(work: Promise<T>): Promise<T> {
    const { deadlineMilliseconds } = this.address;
    return new Promise<T>((resolve, reject) => {
      const closed = (): void => reject(new StoreUnavailable('it was closed'));
      const late = (): void => reject(new StoreUnavailable(`no answer within ${deadlineMilliseconds} ms`));
      const timer = setTimeout(late, deadlineMilliseconds + GRACE_MILLISECONDS);
      if (this.closing.signal.aborted) closed();
      this.closing.signal.addEventListener('abort', closed);
      work.then(resolve, reject).finally(() => {
        clearTimeout(timer);
        this.closing.signal.removeEventListener('abort', closed);
      });
    });
  }

  /**
   * Only the server's own events are left out there: a position must move past every event of ours, wanted
   * or not, or a view that waits for one would wait in vain.
   */
  private openSubscription(after: Position | undefined): AllStreamSubscription {
    const say = (word: Word): boolean => stream.push(word);
    const filter = eventTypeFilter({
      regex: '^[^$]',
      maxSearchWindow: CHECKPOINT_WINDOW,
      checkpointReached: (_stream, position) => void say({ checkpoint: positionText(position) }),
    });
    const fromPosition = after === undefined ? START : logPosition(after);
    // What the server says between events goes into the same queue: said aside, it would overtake them.
    const stream: AllStreamSubscription = this.client.subscribeToAll({ ...this.call, fromPosition, filter });
    stream.on('confirmation', () => void say('confirmed'));
    stream.on('caughtUp', () => void say('caught-up'));
    stream.on('fellBehind', () => void say('fell-behind'));
    return stream;
  }
}
