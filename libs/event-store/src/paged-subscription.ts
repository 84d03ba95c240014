import type { Position, RecordedEvent } from '#libs/kernel';
import { Observable, type Subscriber } from 'rxjs';
import type { ChangeSignal } from './change-signal';
import type { EventFilter, EventPage, SubscribeOptions } from './event-store';
import { StoreUnavailable } from './event-store.errors';

const PAGES_IN_MEMORY = 2;
const DEFAULT_PAGE = 500;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;

/** What a store read behind a position: everything up to `position` has been looked at. */
export interface StoredPage {
  readonly events: readonly RecordedEvent[];
  readonly position: Position | undefined;
  readonly caughtUp: boolean;
}

/** A store that can be asked for the next page and tells when to ask again. */
export interface PageSource {
  readonly changes: ChangeSignal;
  readonly pollMilliseconds: number;
  readonly closed: AbortSignal;
  /** Called while a subscription runs; gives back what ends the watching. */
  watch(): () => void;
  readPage(after: Position | undefined, filter: EventFilter | undefined, limit: number): Promise<StoredPage>;
}

/**
 * All events behind a position, then the new ones. Lost connections are retried with growing pauses;
 * completes when the store is closed, errors only on what a retry cannot mend.
 */
export function pagedSubscription(source: PageSource, options: SubscribeOptions = {}): Observable<EventPage> {
  return new Observable<EventPage>((subscriber) => {
    const stop = new AbortController();
    const onClosed = (): void => {
      stop.abort();
      subscriber.complete();
    };
    if (source.closed.aborted) return onClosed();
    source.closed.addEventListener('abort', onClosed);
    const unwatch = source.watch();
    new SubscriptionRun(source, options, subscriber, stop.signal)
      .run()
      .catch((error: unknown) => subscriber.error(error));
    return () => {
      stop.abort();
      unwatch();
      source.closed.removeEventListener('abort', onClosed);
    };
  });
}

class SubscriptionRun {
  private after: Position | undefined;
  private saidCaughtUp = false;
  private unreleased = 0;
  private wakeReader: () => void = () => undefined;

  constructor(
    private readonly source: PageSource,
    private readonly options: SubscribeOptions,
    private readonly subscriber: Subscriber<EventPage>,
    private readonly stopped: AbortSignal,
  ) {
    this.after = options.after;
    stopped.addEventListener('abort', () => this.wakeReader());
  }

  async run(): Promise<void> {
    const { changes, pollMilliseconds } = this.source;
    for (let pause = 0; !this.stopped.aborted;) {
      await this.untilReleased();
      const seen = changes.version;
      const page = await this.read();
      if (this.stopped.aborted) return;
      pause = page ? 0 : Math.min(LONGEST_PAUSE, Math.max(FIRST_PAUSE, pause * 2));
      if (page) this.deliver(page);
      if (!page) await changes.wait(changes.version, pause, this.stopped);
      else if (page.caughtUp) await changes.wait(seen, pollMilliseconds, this.stopped);
    }
  }

  private async read(): Promise<StoredPage | undefined> {
    try {
      const { filter, pageSize = DEFAULT_PAGE } = this.options;
      return await this.source.readPage(this.after, filter, pageSize);
    } catch (error) {
      if (error instanceof StoreUnavailable) return undefined;
      throw error;
    }
  }

  private deliver(page: StoredPage): void {
    const position = page.position ?? this.after;
    const isNews = position !== this.after || (page.caughtUp && !this.saidCaughtUp);
    if (position === undefined || !isNews) return;
    this.after = position;
    this.saidCaughtUp = page.caughtUp;
    this.unreleased += 1;
    let released = false;
    const release = (): void => {
      if (released) return;
      released = true;
      this.unreleased -= 1;
      this.wakeReader();
    };
    this.subscriber.next({ events: page.events, position, caughtUp: page.caughtUp, release });
  }

  private async untilReleased(): Promise<void> {
    while (this.unreleased >= PAGES_IN_MEMORY && !this.stopped.aborted)
      await new Promise<void>((resolve) => (this.wakeReader = resolve));
  }
}
