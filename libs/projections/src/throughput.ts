const WINDOW = 30_000;

/** Events a second over the last half minute. */
export class Throughput {
  private counted: { readonly at: number; readonly events: number }[] = [];

  /** Counts events at a moment in milliseconds. */
  add(events: number, at: number): void {
    if (events === 0) return;
    this.counted.push({ at, events });
    this.forget(at);
  }

  /** The mean up to a moment, over the window or, when that is shorter, since the first event in it. */
  perSecond(at: number): number {
    this.forget(at);
    const first = this.counted[0];
    if (!first) return 0;
    const events = this.counted.reduce((sum, count) => sum + count.events, 0);
    return events / Math.max(1, (at - first.at) / 1000);
  }

  private forget(at: number): void {
    while (this.counted[0] && this.counted[0].at < at - WINDOW) this.counted.shift();
  }
}
