import type { RecordedEvent } from '#libs/kernel';
import type { EventFilter } from './event-store';
import { categoryOf } from './prepared-append';

/** Whether an event is one of those asked for; without a filter every one is. */
export function passes(event: RecordedEvent, { types, categories }: EventFilter = {}): boolean {
  return (
    (types === undefined || types.includes(event.type)) &&
    (categories === undefined || categories.includes(categoryOf(event.stream)))
  );
}
