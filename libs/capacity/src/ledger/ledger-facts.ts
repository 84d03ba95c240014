import { type Instant, knownFrom, type RecordedEvent } from '#libs/kernel';
import type { CapacityEvent, Overriding } from '../capacity.events';

/** An event of a book with the moment from which the office knew it, and who recorded it. */
export interface Fact {
  readonly known: Instant;
  readonly by: string;
  readonly event: CapacityEvent;
}

/** The fact of a recorded event of a book. */
export const factOf = (recorded: RecordedEvent): Fact => ({
  known: knownFrom(recorded),
  by: recorded.metadata.actor.id,
  event: { type: recorded.type, data: recorded.data } as CapacityEvent,
});

/** What belongs together in a book, so that its rows are replaced together: a booking, a closure, a day's staff. */
export function factKey({ type, data, stream }: RecordedEvent): string {
  const event = { type, data } as CapacityEvent;
  switch (event.type) {
    case 'CapacityBookOpened':
      return stream;
    case 'CapacityDeclared':
      return `${stream}/declared`;
    case 'StaffingRecorded':
      return `${stream}/staff/${event.data.on}`;
    case 'CapacityClosed':
    case 'CapacityReopened':
      return `${stream}/closure/${event.data.closureId}`;
    default:
      return `${stream}/booking/${event.data.bookingId}`;
  }
}

/** A stretch of knowledge: what was known from a moment until it changed (null: to this day). */
export interface Knowledge {
  readonly from: Instant;
  readonly until: Instant | null;
  readonly facts: readonly Fact[];
}

/** What was known in turn; facts known at a moment come in the order in which they were recorded. */
export function knowledgeOf(facts: readonly Fact[]): Knowledge[] {
  const moments = [...new Set(facts.map(({ known }) => known))].sort();
  return moments.map((from, index) => ({
    from,
    until: moments[index + 1] ?? null,
    facts: facts.filter(({ known }) => known <= from),
  }));
}

/** What a manager overrode in a fact, or null. */
export const overridingOf = ({ event }: Fact): Overriding | null =>
  'overriding' in event.data ? event.data.overriding : null;
