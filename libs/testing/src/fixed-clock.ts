import { instant, type Instant } from '#libs/kernel';
import { Clock } from '#libs/platform';

/** A clock that stands where a test puts it. */
export class FixedClock extends Clock {
  private moment: Instant;

  constructor(moment: string) {
    super();
    this.moment = instant(moment);
  }

  override now(): Instant {
    return this.moment;
  }

  /** Puts the clock to another moment. */
  set(moment: string): void {
    this.moment = instant(moment);
  }

  /** Moves the clock on by milliseconds. */
  advance(milliseconds: number): void {
    this.moment = new Date(Date.parse(this.moment) + milliseconds).toISOString() as Instant;
  }
}
