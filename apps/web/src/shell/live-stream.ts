const GREETING_MS = 3_000;
const LOST_AFTER_MS = 4_000;
const AGAIN_MS = 5_000;

/** What a stream of changes tells. */
export interface LiveEar {
  /** A view has changed. */
  readonly onView: (view: string) => void;
  /** Nothing has been heard for a while; whatever is in view may be old. */
  readonly onLost: () => void;
  /** Heard again after having been lost. */
  readonly onFound: () => void;
}

/** The server's stream of changes; a lost one is sought again, also where the browser has given it up. */
export class LiveStream {
  private source: EventSource | undefined;
  private greetedUntil = 0;
  private lost = false;
  private again: ReturnType<typeof setTimeout> | undefined;
  private missed: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly ear: LiveEar) {
    this.open();
  }

  close(): void {
    this.source?.close();
    clearTimeout(this.again);
    clearTimeout(this.missed);
  }

  private open(): void {
    const source = new EventSource('/api/live');
    this.source = source;
    this.greetedUntil = performance.now() + GREETING_MS;
    source.addEventListener('open', () => this.heard());
    source.addEventListener('error', () => this.silent(source));
    source.addEventListener('view', (message: MessageEvent<string>) => {
      const { view, keys } = JSON.parse(message.data) as { view: string; keys: unknown };
      // Without keys all was made anew; only the first greeting says so of every view, moved or not.
      if (keys !== null || performance.now() >= this.greetedUntil) this.ear.onView(view);
    });
  }

  private heard(): void {
    clearTimeout(this.missed);
    this.missed = undefined;
    this.greetedUntil = performance.now() + GREETING_MS;
    if (this.lost) this.ear.onFound();
    this.lost = false;
  }

  private silent(source: EventSource): void {
    this.missed ??= setTimeout(() => {
      this.lost = true;
      this.ear.onLost();
    }, LOST_AFTER_MS);
    // After an answer that is no stream, e.g. of a proxy, the browser does not try again by itself.
    if (source.readyState === EventSource.CLOSED) this.again = setTimeout(() => this.open(), AGAIN_MS);
  }
}
