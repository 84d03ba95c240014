/** Tells waiting readers that something was written; a signal between reading and waiting is not lost. */
export class ChangeSignal {
  private count = 0;
  private readonly waiting = new Set<() => void>();

  /** To be read before the store is read, and given to `wait`. */
  get version(): number {
    return this.count;
  }

  /** Wakes everyone who waits. */
  notify(): void {
    this.count += 1;
    for (const wake of [...this.waiting]) wake();
  }

  /** Resolves on a signal newer than `seen`, when `signal` aborts, or after `milliseconds`. */
  wait(seen: number, milliseconds: number, signal: AbortSignal): Promise<void> {
    if (this.count !== seen || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }
}
