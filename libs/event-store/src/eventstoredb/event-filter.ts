import type { RecordedEvent } from '#libs/kernel';
import type { EventFilter } from '../event-store';
import { categoryOf } from '../prepared-append';

/** True when the filter wants the event; no filter wants all. */
export function passes(filter: EventFilter | undefined, event: RecordedEvent): boolean {
  if (filter?.types && !filter.types.includes(event.type)) return false;
  return !filter?.categories || filter.categories.includes(categoryOf(event.stream));
}
