import { createRequire } from 'node:module';
import type { EventStore } from '../event-store';
import { parseStoreUrl } from './connection-url';

/**
 * The record in the EventStoreDB or KurrentDB of an `esdb://…` URL; connects with the first call. Throws
 * `InvalidStoreUrl`. The client takes 0.3 s to load, which a start without it need not pay.
 */
export function openEventStoreDb(url: string): EventStore {
  const address = parseStoreUrl(url);
  const load = createRequire(__filename);
  const adapter = load('./eventstoredb-event-store') as typeof import('./eventstoredb-event-store');
  return new adapter.EventStoreDbEventStore(address);
}
