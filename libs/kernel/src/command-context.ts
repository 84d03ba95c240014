import type { EventMetadata } from './event';
import type { LocalDate } from './local-date';

/** What every command brings along: who acts and why, the day of the office, and the revision the page had shown. */
export interface CommandContext {
  readonly metadata: EventMetadata;
  readonly today: LocalDate;
  readonly expectedRevision?: bigint;
}
