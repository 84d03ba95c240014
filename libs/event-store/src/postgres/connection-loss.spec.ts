import { Database } from '#libs/platform';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { aCategory, allEvents, aStream, Listener, someEvents, until } from '../contract/contract-events';
import { StoreUnavailable } from '../event-store.errors';
import { EVENT_STORE_MIGRATIONS } from './event-store.migrations';
import { PostgresEventStore } from './postgres-event-store';

/** Asks again until the store answers; tells of each time that it did not. */
async function answered<T>(ask: () => Promise<T>, onUnanswered: () => void = () => undefined): Promise<T> {
  for (;;)
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      onUnanswered();
    }
}

describe('connections that are killed', () => {
  let database: TestDatabase;
  let store: PostgresEventStore;
  beforeAll(async () => {
    database = await createTestDatabase(EVENT_STORE_MIGRATIONS);
    store = new PostgresEventStore(database.app, 200);
  }, 120_000);
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  const kill = async (which = 'true'): Promise<number> =>
    (
      await database.owner.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and ${which}`,
      )
    ).rowCount;

  it('lose no event and double none, when writers repeat what was not answered', async () => {
    const category = aCategory();
    const listener = new Listener(store, { filter: { categories: [category] }, pageSize: 10 });
    let unanswered = 0;
    let running = 6;
    const written: string[] = [];
    const writers = Array.from({ length: running }, async () => {
      for (let round = 0; round < 60; round += 1) {
        const [stream, events] = [aStream(category), someEvents(2)];
        await answered(
          () => store.append(stream, 'no-stream', events),
          () => (unanswered += 1),
        );
        written.push(...events.map((event) => event.id));
      }
      running -= 1;
    });
    let killed = 0;
    const killer = (async () => {
      for (let last = 0; running > 0 || killed === 0;) {
        await until('some more events', () => running === 0 || written.length > last + 40);
        last = written.length;
        killed += await kill();
      }
    })();
    await Promise.all([...writers, killer]);
    await until('all events', () => listener.events.length >= written.length);
    // The last kill may have left a connection that nobody has used since.
    const stored = await answered(() => allEvents(store, { filter: { categories: [category] } }));
    expect(stored.map((event) => event.id).sort()).toEqual(written.sort());
    expect(listener.ids).toEqual(stored.map((event) => event.id));
    expect(listener.errors).toEqual([]);
    expect(killed).toBeGreaterThan(0);
    expect(unanswered).toBeGreaterThan(0);
    listener.stop();
  });

  it('are listened on anew', async () => {
    const patient = new PostgresEventStore(database.app, 3_600_000);
    const category = aCategory();
    const listener = new Listener(patient, { filter: { categories: [category] } });
    const listening = (): Promise<number> =>
      database.owner
        .query(
          `select 1 from pg_stat_activity where datname = current_database()
             and state = 'idle' and query = 'listen event_store'`,
        )
        .then((result) => result.rowCount);
    await until('one listener', async () => (await listening()) === 1);
    expect(await kill(`query = 'listen event_store'`)).toBe(1);
    await until('another listener', async () => (await listening()) === 1);
    await patient.append(aStream(category), 'any', someEvents(1));
    await until('the event, which no polling finds', () => listener.events.length === 1);
    listener.stop();
    await until('nobody listens any more', async () => (await listening()) === 0);
    await patient.close();
  });

  it('are not waited for: polling finds what no notification tells', async () => {
    const category = aCategory();
    const listener = new Listener(store, { filter: { categories: [category] } });
    await until('caught up', () => listener.pages.at(-1)?.caughtUp === true);
    const quietly = await database.owner.connect();
    await quietly.query('begin');
    await quietly.query(
      `insert into event_store.event select max(position) + 1, $1, 0, gen_random_uuid(), 'FactNoted', 1, now(), '{}', '{}'
         from event_store.event`,
      [aStream(category)],
    );
    await quietly.query('commit');
    quietly.release();
    await until('the event', () => listener.events.length === 1);
    listener.stop();
  });

  it('that never come to be are an unavailable store', async () => {
    const nowhere = new PostgresEventStore(new Database({ host: '/nowhere' }));
    await expect(nowhere.append(aStream(), 'any', someEvents(1))).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(nowhere.lastPosition()).rejects.toBeInstanceOf(StoreUnavailable);
    await nowhere.close();
  });
});
