import { createTestDatabase } from '#libs/testing';
import { describeEventStore } from '../contract/event-store.contract';
import { EVENT_STORE_MIGRATIONS } from './event-store.migrations';
import { PostgresEventStore } from './postgres-event-store';

describeEventStore('the PostgreSQL adapter', async () => {
  const database = await createTestDatabase(EVENT_STORE_MIGRATIONS);
  let store = new PostgresEventStore(database.app);
  return {
    store,
    async reopen() {
      await store.close();
      return (store = new PostgresEventStore(database.app));
    },
    async dispose() {
      await store.close();
      await database.drop();
    },
  };
});
