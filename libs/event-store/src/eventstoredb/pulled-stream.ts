import { NotLeaderError, StreamNotFoundError } from '@eventstore/db-client';
import { StoreUnavailable } from '../event-store.errors';
import { storeUnavailable } from './error-mapping';

/** What is used of a stream of the client; unless it is told to stop, the server goes on sending. */
export interface ClientStream {
  readonly readableLength: number;
  read(): unknown;
  on(event: string, listener: (...args: unknown[]) => void): unknown;
  cancel?(): Promise<void>;
  unsubscribe?(): Promise<void>;
}

const ATTEMPTS_TO_FIND_THE_LEADER = 3;

/**
 * A stream of the client read item by item, at the reader's pace. The client announces errors without
 * ending the stream, and some of them late: a listener stays on it for ever.
 */
export class PulledStream<Item extends object | string> {
  private failure: { readonly error: unknown } | undefined;
  private ended = false;
  private wake: () => void = () => undefined;
  private readonly onClosed = (): void => this.fail(new StoreUnavailable('it was closed'));

  constructor(
    private readonly stream: ClientStream,
    private readonly closed: AbortSignal,
  ) {
    stream.on('readable', () => this.wake());
    stream.on('end', () => this.finish());
    stream.on('close', () => this.finish());
    stream.on('error', (error: unknown) => this.fail(error));
    closed.addEventListener('abort', this.onClosed);
    if (closed.aborted) this.onClosed();
  }

  /** The next item if it is already here. */
  take(): Item | undefined {
    return (this.stream.read() as Item | null) ?? undefined;
  }

  /**
   * The next item, undefined at the end. Throws what the client reports, and `StoreUnavailable` when
   * nothing comes for so many milliseconds; without a limit it waits for ever.
   */
  async next(milliseconds?: number): Promise<Item | undefined> {
    for (;;) {
      const item = this.take();
      if (item !== undefined) return item;
      if (this.failure) throw this.failure.error;
      if (this.ended) return undefined;
      if (!(await this.stirs(milliseconds)))
        throw new StoreUnavailable(`no answer within ${milliseconds} ms`);
    }
  }

  /** True when the next item is already here. */
  get hasMore(): boolean {
    return this.stream.readableLength > 0;
  }

  /** True as soon as there is an item, an end or an error; false when the time is over. */
  stirs(milliseconds?: number): Promise<boolean> {
    if (this.failure || this.ended || this.stream.readableLength > 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      const timer = milliseconds === undefined ? undefined : setTimeout(() => resolve(false), milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }

  /** Tells the server to stop; never fails, never waits for a server that does not answer. */
  cancel(): void {
    const ending = this.stream.cancel?.() ?? this.stream.unsubscribe?.();
    ending?.catch(() => undefined);
    this.closed.removeEventListener('abort', this.onClosed);
    this.finish();
  }

  private fail(error: unknown): void {
    this.failure ??= { error };
    this.wake();
  }

  private finish(): void {
    this.ended = true;
    this.wake();
  }
}

/**
 * Every item of a read, each within the deadline (milliseconds); none of a stream that does not exist. The
 * read is cancelled however the consumer stops, and begun anew when a node sends us to the leader. Throws
 * `StoreUnavailable`.
 */
export async function* pull<Item extends object>(
  open: () => ClientStream,
  milliseconds: number,
  closed: AbortSignal,
): AsyncGenerator<Item> {
  for (let attempt = 1; ; attempt += 1) {
    const pulled = new PulledStream<Item>(open(), closed);
    let given = 0;
    try {
      for (let item = await pulled.next(milliseconds); item !== undefined; given += 1) {
        yield item;
        item = await pulled.next(milliseconds);
      }
      return;
    } catch (error) {
      if (error instanceof StreamNotFoundError) return;
      const again = error instanceof NotLeaderError && given === 0;
      if (!again || attempt >= ATTEMPTS_TO_FIND_THE_LEADER) throw storeUnavailable(error);
    } finally {
      pulled.cancel();
    }
  }
}
