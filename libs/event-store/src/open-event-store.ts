import type { Configuration, Database } from '#libs/platform';
import type { EventStore } from './event-store';
import { openEventStoreDb } from './eventstoredb/open-eventstoredb';
import { PostgresEventStore } from './postgres/postgres-event-store';

/** The store that the settings name: EventStoreDB by its URL, else the database itself. */
export function openEventStore(
  { eventStoreUrl }: Pick<Configuration, 'eventStoreUrl'>,
  database: Database,
): EventStore {
  return eventStoreUrl === null ? new PostgresEventStore(database) : openEventStoreDb(eventStoreUrl);
}
