import { randomInt, randomUUID } from 'node:crypto';
import type { Connection } from '#libs/platform';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import {
  aCategory,
  allEvents,
  anEvent,
  aStream,
  Listener,
  someEvents,
  until,
} from '../contract/contract-events';
import { EVENT_STORE_MIGRATIONS } from './event-store.migrations';
import { PostgresEventStore } from './postgres-event-store';

/** A small generator whose seed is printed, so that a failing run can be repeated. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const asOne = (id: string): string[] => [
  '{event-' + id + '}',
  '{-1}',
  '{1}',
  '{1}',
  '{1}',
  `{${id}}`,
  '{FactNoted}',
  '{1}',
  '{"{}"}',
  '{"{}"}',
];
const APPEND = `select event_store.append_events($1, $2, $3, $4, null, $5, $6, $7, $8, $9, $10)`;

describe('readers beside writers whose transactions stay open', () => {
  let database: TestDatabase;
  let store: PostgresEventStore;
  const seed = Number(process.env['SEED'] ?? randomInt(1, 2 ** 31));

  beforeAll(async () => {
    database = await createTestDatabase(EVENT_STORE_MIGRATIONS);
    store = new PostgresEventStore(database.app);
    await database.owner.query('create table naive (position bigserial primary key, id uuid not null)');
  }, 120_000);
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  const opened = async (count: number): Promise<Connection[]> => {
    const connections: Connection[] = [];
    for (let index = 0; index < count; index += 1) {
      connections.push(await database.owner.connect());
      await connections[index]?.query('begin');
    }
    return connections;
  };

  it('a naive table loses the event that commits late', async () => {
    const [slow, quick] = (await opened(2)) as [Connection, Connection];
    const mark = async (): Promise<number> =>
      Number(
        (await database.owner.query<{ max: string }>('select max(position) from naive')).rows[0]?.max ?? 0,
      );
    await slow.query('insert into naive (id) values ($1)', [randomUUID()]);
    await quick.query('insert into naive (id) values ($1)', [randomUUID()]);
    await quick.query('commit');
    const checkpoint = await mark();
    await slow.query('commit');
    const seen = await database.owner.query('select 1 from naive where position > $1', [checkpoint]);
    expect(seen.rowCount).toBe(0);
    expect((await database.owner.query('select 1 from naive')).rowCount).toBe(2);
    expect(checkpoint).toBe(2);
    for (const connection of [slow, quick]) connection.release();
  });

  it('the store lets the second writer wait, so nothing is skipped', async () => {
    const [slow, quick] = (await opened(2)) as [Connection, Connection];
    const ids = [randomUUID(), randomUUID()] as const;
    const listener = new Listener(store, {});
    await slow.query(APPEND, asOne(ids[0]));
    let quickIsDone = false;
    const second = quick.query(APPEND, asOne(ids[1])).then(async () => {
      quickIsDone = true;
      await quick.query('commit');
    });
    const third = store.append(aStream(), 'no-stream', someEvents(1));
    await until('two writers wait for the lock', async () => (await waiting()) >= 2);
    expect(quickIsDone).toBe(false);
    expect(await store.lastPosition()).toBeNull();
    await slow.query('commit');
    await Promise.all([second, third]);
    await until('all three', () => listener.events.length === 3);
    expect(listener.ids[0]).toBe(ids[0]);
    expect(listener.events.map((event) => event.position)).toEqual(['1', '2', '3']);
    listener.stop();
    for (const connection of [slow, quick]) connection.release();
  });

  it('what a writer takes back leaves no hole and no trace', async () => {
    const [undone] = (await opened(1)) as [Connection];
    const before = BigInt((await store.lastPosition()) ?? 0);
    await undone.query(APPEND, asOne(randomUUID()));
    await undone.query('rollback');
    undone.release();
    expect(BigInt((await store.append(aStream(), 'any', someEvents(1))).position)).toBe(before + 1n);
  });

  it(`under random writers the naive reader loses events and ours none (SEED=${seed})`, async () => {
    const random = chance(seed);
    const after = (await store.lastPosition()) ?? undefined;
    const category = aCategory();
    const listener = new Listener(store, {
      ...(after ? { after } : {}),
      filter: { categories: [category] },
      pageSize: 5,
    });
    const naive = { seen: 0, mark: 2, done: false };
    const reading = (async () => {
      for (let last = false; !last;) {
        last = naive.done;
        const { rows } = await database.owner.query<{ position: string }>(
          'select position from naive where position > $1 order by position',
          [naive.mark],
        );
        naive.seen += rows.length;
        naive.mark = Number(rows.at(-1)?.position ?? naive.mark);
      }
    })();
    let written = 0;
    const plan = Array.from({ length: 4 }, () =>
      Array.from({ length: 40 }, () => [1 + random(3), random(4)] as const),
    );
    await Promise.all(
      plan.map(async (rounds) => {
        for (const [count, pause] of rounds) {
          written += count;
          await database.owner.transaction(async (transaction) => {
            for (let n = 0; n < count; n += 1)
              await transaction.query('insert into naive (id) values (gen_random_uuid())');
            await transaction.query(`select pg_sleep(${pause / 1000})`);
          });
          await store.append(aStream(category), 'no-stream', someEvents(count));
        }
      }),
    );
    naive.done = true;
    await reading;
    await until('all events', () => listener.events.length >= written);
    const stored = await allEvents(store, {
      ...(after ? { after } : {}),
      filter: { categories: [category] },
    });
    expect(listener.ids).toEqual(stored.map((event) => event.id));
    expect(stored).toHaveLength(written);
    expect(naive.seen).toBeLessThan(written);
    listener.stop();
  });

  it('a conflict answers its own writer alone, and costs the others no second attempt', async () => {
    const taken = aStream();
    await store.append(taken, 'no-stream', someEvents(1));
    const before = BigInt((await store.lastPosition()) ?? 0);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 200 }, (_, index) =>
        store.append(index % 10 === 0 ? taken : aStream(), 'no-stream', [anEvent()]),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toHaveLength(20);
    expect(BigInt((await store.lastPosition()) ?? 0)).toBe(before + 180n);
  });

  const waiting = async (): Promise<number> => {
    const { rows } = await database.owner.query<{ count: string }>(
      `select count(*) from pg_locks where locktype = 'advisory' and not granted
         and database = (select oid from pg_database where datname = current_database())`,
    );
    return Number(rows[0]?.count);
  };
});
