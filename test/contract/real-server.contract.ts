import {
  describeEventStore,
  type OpenedStore,
} from '../../libs/event-store/src/contract/event-store.contract';
import { openEventStoreDb } from '#libs/event-store';

const url = process.env['ESDB_URL'];
if (!url)
  throw new Error(
    'ESDB_URL is not set, so nothing was run: give the address of an EventStoreDB or KurrentDB, ' +
      'for example ESDB_URL="esdb://localhost:2113?tls=false" npm run test:contract',
  );

describeEventStore(
  `the eventstoredb adapter before the server of ESDB_URL`,
  async (): Promise<OpenedStore> => {
    let store = openEventStoreDb(url);
    return {
      store,
      reopen: async () => {
        await store.close();
        return (store = openEventStoreDb(url));
      },
      dispose: () => store.close(),
    };
  },
);
