import type { AllStreamResolvedEvent, AllStreamSubscription } from '@eventstore/db-client';
import type { Position, RecordedEvent } from '#libs/kernel';
import { Observable, type Subscriber } from 'rxjs';
import type { EventPage, SubscribeOptions } from '../event-store';
import { isRefusedUser, storeUnavailable } from './error-mapping';
import { isSystemEvent, positionText, toRecordedEvent } from './event-envelope';
import { passes } from './event-filter';
import { PageGate } from './page-gate';
import { PulledStream } from './pulled-stream';

/** What the server says between events, put in line with them. */
export type Word = 'confirmed' | 'caught-up' | 'fell-behind' | { readonly checkpoint: Position };

/** Opens subscriptions; `says` must be called in the order in which the server speaks. */
export interface SubscriptionSource {
  readonly deadlineMilliseconds: number;
  readonly pauses: { readonly first: number; readonly longest: number };
  readonly closed: AbortSignal;
  open(after: Position | undefined): AllStreamSubscription;
}

const DEFAULT_PAGE = 500;
const LINGER_MILLISECONDS = 50;
/** A page of a narrow filter ends after so many pages' worth of events, so that its position moves. */
const LOOKED_AT_PER_PAGE = 10;

/**
 * All events behind a position, then the new ones. A lost connection is made again with growing pauses,
 * behind the last page. Completes when the store is closed; errors when the user is refused at the start.
 */
export function subscription(source: SubscriptionSource, options: SubscribeOptions): Observable<EventPage> {
  return new Observable<EventPage>((subscriber) => {
    const stop = new AbortController();
    const onClosed = (): void => {
      stop.abort();
      subscriber.complete();
    };
    if (source.closed.aborted) return onClosed();
    source.closed.addEventListener('abort', onClosed);
    new AllSubscription(source, options, subscriber, stop.signal)
      .run()
      .catch((error: unknown) => subscriber.error(error));
    return () => {
      stop.abort();
      source.closed.removeEventListener('abort', onClosed);
    };
  });
}

class AllSubscription {
  private readonly gate: PageGate;
  private after: Position | undefined;
  private confirmed = false;
  private live = false;
  private saidCaughtUp = false;
  private pause = 0;

  constructor(
    private readonly source: SubscriptionSource,
    private readonly options: SubscribeOptions,
    subscriber: Subscriber<EventPage>,
    private readonly stopped: AbortSignal,
  ) {
    this.after = options.after;
    this.gate = new PageGate(subscriber, stopped);
  }

  async run(): Promise<void> {
    while (!this.stopped.aborted) {
      try {
        await this.connect();
      } catch (error) {
        const failure = storeUnavailable(error);
        if (isRefusedUser(failure) && !this.confirmed) throw failure;
      }
      if (!this.stopped.aborted) await this.rest();
    }
  }

  private async connect(): Promise<void> {
    const stream = new PulledStream<AllStreamResolvedEvent | Word>(
      this.source.open(this.after),
      this.stopped,
    );
    this.live = false;
    try {
      if ((await stream.next(this.source.deadlineMilliseconds)) !== 'confirmed') return;
      this.confirmed = true;
      this.pause = 0;
      for (;;) {
        await this.gate.free();
        if (!(await this.readPage(stream))) return;
      }
    } finally {
      stream.cancel();
    }
  }

  /** Reads what is there, up to a page; while catching up it waits a moment for the page to fill. */
  private async readPage(stream: PulledStream<AllStreamResolvedEvent | Word>): Promise<boolean> {
    const { pageSize = DEFAULT_PAGE } = this.options;
    const events: RecordedEvent[] = [];
    let position = this.after;
    let left = pageSize * LOOKED_AT_PER_PAGE;
    let item = await stream.next();
    if (item === undefined || this.stopped.aborted) return false;
    for (; item !== undefined; item = left > 0 ? await this.more(stream) : undefined) {
      left -= 1;
      if (typeof item === 'string') this.heed(item);
      else if ('checkpoint' in item) position = item.checkpoint;
      else if (item.event && !isSystemEvent(item.event)) {
        position = positionText(item.event.position);
        const event = toRecordedEvent(item.event);
        if (passes(this.options.filter, event)) events.push(event);
      }
      if (events.length >= pageSize) break;
    }
    if (!this.stopped.aborted) this.deliver(events, position, this.live && !stream.hasMore);
    return true;
  }

  private async more(
    stream: PulledStream<AllStreamResolvedEvent | Word>,
  ): Promise<AllStreamResolvedEvent | Word | undefined> {
    const item = stream.take();
    if (item !== undefined || this.live) return item;
    await stream.stirs(LINGER_MILLISECONDS);
    return stream.take();
  }

  private heed(word: Exclude<Word, object>): void {
    if (word !== 'confirmed') this.live = word === 'caught-up';
  }

  private deliver(events: readonly RecordedEvent[], position: Position | undefined, caughtUp: boolean): void {
    const isNews = position !== this.after || (caughtUp && !this.saidCaughtUp);
    if (position === undefined || !isNews) return;
    this.after = position;
    this.saidCaughtUp = caughtUp;
    this.gate.pass({ events, position, caughtUp });
  }

  private rest(): Promise<void> {
    const { first, longest } = this.source.pauses;
    this.pause = Math.min(longest, Math.max(first, this.pause * 2));
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.stopped.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, this.pause);
      this.stopped.addEventListener('abort', done);
    });
  }
}
