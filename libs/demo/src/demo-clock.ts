import { instant, type Instant, type LocalDate } from '#libs/kernel';
import { Clock } from '#libs/platform';

/** A clock on which the days of a made-up year are played through; the record keeps its own time. */
export class DemoClock extends Clock {
  constructor(private day: LocalDate) {
    super();
  }

  get today(): LocalDate {
    return this.day;
  }

  /** Lets another day begin. */
  set(day: LocalDate): void {
    this.day = day;
  }

  /** Ten o'clock in Slovenia, an hour earlier or later by the season; always on the day. */
  override now(): Instant {
    return instant(`${this.day}T09:00:00.000Z`);
  }
}
