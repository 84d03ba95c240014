import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { all, anEvent, aStream, someEvents } from '../contract/contract-events';
import { InvalidAppend } from '../event-store.errors';
import { EVENT_STORE_MIGRATIONS } from './event-store.migrations';
import { PostgresEventStore } from './postgres-event-store';

describe('the record in PostgreSQL', () => {
  let database: TestDatabase;
  let store: PostgresEventStore;
  const stream = aStream();
  beforeAll(async () => {
    database = await createTestDatabase(EVENT_STORE_MIGRATIONS);
    store = new PostgresEventStore(database.app);
    await store.append(stream, 'no-stream', someEvents(3));
  }, 120_000);
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  const changes = [
    ['changed', 'update event_store.event set revision = revision'],
    ['changed where no row fits', 'update event_store.event set type = type where false'],
    ['removed', 'delete from event_store.event'],
    ['emptied', 'truncate event_store.event'],
  ] as const;

  it.each(changes)('cannot be %s by the application', async (_, sql) => {
    await expect(database.app.query(sql)).rejects.toMatchObject({
      code: '42501',
      message: /permission denied/,
    });
    expect(await all(store.readStream(stream))).toHaveLength(3);
  });

  it.each(changes)('cannot be %s by its owner either', async (_, sql) => {
    await expect(database.owner.query(sql)).rejects.toMatchObject({
      code: '42501',
      message: /never changed/,
    });
    expect(await all(store.readStream(stream))).toHaveLength(3);
  });

  it('takes no event from the application past the procedure', async () => {
    const insert = `insert into event_store.event
      select 99, 'x-1', 0, gen_random_uuid(), 'T', 1, now(), '{}', '{}'`;
    await expect(database.app.query(insert)).rejects.toMatchObject({ code: '42501' });
    await expect(database.app.query('drop table event_store.event')).rejects.toMatchObject({ code: '42501' });
    await expect(
      database.app.query('alter table event_store.event disable trigger all'),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('keeps the very text of data, whatever stands in it', async () => {
    const data = { b: 1, a: 'x\u0000y \ud800 "\\" {,} č', '': [1e21, -0.5] };
    const own = aStream();
    await store.append(own, 'no-stream', [anEvent('FactNoted', data)]);
    const [row] = await database.app.queryRaw('select data from event_store.event where stream = $1', [own]);
    expect(row).toEqual([JSON.stringify(data)]);
    expect((await all(store.readStream(own)))[0]?.data).toEqual(data);
  });

  it('refuses an event id that another stream already bears, and takes the rest of the batch', async () => {
    const [known] = await all(store.readStream(stream));
    const outcomes = await Promise.allSettled([
      store.append(aStream(), 'no-stream', someEvents(1)),
      store.append(aStream(), 'no-stream', someEvents(1)),
      store.append(aStream(), 'any', [{ ...anEvent(), id: known?.id ?? '' }]),
      store.append(aStream(), 'no-stream', someEvents(1)),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect((outcomes[2] as PromiseRejectedResult).reason).toBeInstanceOf(InvalidAppend);
  });
});
