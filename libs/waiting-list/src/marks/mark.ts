import type { Instant, LocalDate } from '#libs/kernel';
import type { WaitingListEvent } from '../entry.events';

/** Something that happens to few of those who wait, with its day and the moment from which it was known. */
export interface Mark {
  readonly eventId: string;
  readonly known: Instant;
  readonly day: LocalDate;
  readonly event: WaitingListEvent;
}
