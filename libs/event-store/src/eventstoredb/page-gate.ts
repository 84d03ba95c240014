import type { Subscriber } from 'rxjs';
import type { EventPage } from '../event-store';

const PAGES_IN_MEMORY = 2;

/** Hands pages to a consumer and holds the reader back while two of them are not yet released. */
export class PageGate {
  private unreleased = 0;
  private wake: () => void = () => undefined;

  constructor(
    private readonly subscriber: Subscriber<EventPage>,
    private readonly stopped: AbortSignal,
  ) {
    stopped.addEventListener('abort', () => this.wake());
  }

  /** Gives a page to the consumer. */
  pass(page: Omit<EventPage, 'release'>): void {
    let released = false;
    this.unreleased += 1;
    const release = (): void => {
      if (released) return;
      released = true;
      this.unreleased -= 1;
      this.wake();
    };
    this.subscriber.next({ ...page, release });
  }

  /** Resolves when another page may be read, or nobody listens any more. */
  async free(): Promise<void> {
    while (this.unreleased >= PAGES_IN_MEMORY && !this.stopped.aborted)
      await new Promise<void>((resolve) => (this.wake = resolve));
  }
}
