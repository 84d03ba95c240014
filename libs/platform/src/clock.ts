import type { Instant } from '#libs/kernel';

/** The one way to ask what time it is; tests fix it. */
export abstract class Clock {
  abstract now(): Instant;
}

/** The machine's clock. */
export class SystemClock extends Clock {
  override now(): Instant {
    return new Date().toISOString() as Instant;
  }
}
