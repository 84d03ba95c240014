import type { EventStore } from '../event-store';
import { describeAppends } from './append.contract';
import { describeReads } from './read.contract';
import { describeSubscriptions } from './subscription.contract';

/** A store under test; `reopen` ends the store (and its server, where it has one) and opens it anew. */
export interface OpenedStore {
  readonly store: EventStore;
  reopen?(): Promise<EventStore>;
  dispose(): Promise<void>;
}

/**
 * What every adapter promises. The store is opened once, may be shared and may already hold events:
 * each test keeps to streams and categories of its own.
 */
export function describeEventStore(name: string, open: () => Promise<OpenedStore>): void {
  describe(`the event store contract, kept by ${name}`, () => {
    let opened: OpenedStore;
    let current: EventStore;
    beforeAll(async () => {
      opened = await open();
      current = opened.store;
    }, 120_000);
    afterAll(() => opened.dispose(), 60_000);

    describeAppends(() => current);
    describeReads(() => current);
    describeSubscriptions(
      () => current,
      async () => (opened.reopen ? (current = await opened.reopen()) : undefined),
    );
  });
}
