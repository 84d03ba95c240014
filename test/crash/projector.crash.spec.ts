import { join } from 'node:path';
import { EVENT_STORE_MIGRATIONS, PostgresEventStore } from '#libs/event-store';
import { projectionsMigrations } from '#libs/projections';
import {
  createTestDatabase,
  DESK_EVENTS,
  deskEvent,
  eventually,
  startTypeScript,
  type TestDatabase,
  type TypeScriptChild,
} from '#libs/testing';
import { dice, SEED } from './dice';

const PROGRAM = join(__dirname, 'projector.child.ts');
const KILLS = 15;
const STREAMS = 40;

describe('a projector that is killed again and again while events arrive', () => {
  let test: TestDatabase;
  let store: PostgresEventStore;
  let child: TypeScriptChild | undefined;
  const chance = dice(SEED);

  beforeAll(async () => {
    test = await createTestDatabase([...EVENT_STORE_MIGRATIONS, ...projectionsMigrations]);
    store = new PostgresEventStore(test.app);
    await test.owner.query(
      `create schema apart; create table apart.numbers (stream text primary key, moves bigint not null);
       create table apart.mark (checkpoint text); insert into apart.mark values (null);
       grant usage on schema apart to spis_app; grant all on all tables in schema apart to spis_app`,
    );
  });
  afterAll(async () => {
    await child?.kill();
    await store.close();
    await test.drop();
  });

  const start = (kind: string): TypeScriptChild =>
    startTypeScript(PROGRAM, { args: [JSON.stringify(test.app.options), kind] });

  /** Kills and restarts at random moments while a writer goes on. */
  async function killOften(kind: string): Promise<void> {
    const stop = new AbortController();
    const writing = write(stop.signal);
    for (let kill = 0; kill < KILLS; kill += 1) {
      child = start(kind);
      await child.line('loaded', 60_000);
      await new Promise((resolve) => setTimeout(resolve, 100 + chance(900)));
      await child.kill();
    }
    stop.abort();
    await writing;
  }

  async function write(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const type = DESK_EVENTS[chance(DESK_EVENTS.length)] ?? 'NumberDrawn';
      await store.append(`number-${chance(STREAMS)}`, 'any', [deskEvent(type), deskEvent('NumberCalled')]);
    }
  }

  async function inRecord(): Promise<Map<string, number>> {
    const { rows } = await test.app.query<{ stream: string; n: string }>(
      'select stream, count(*) as n from event_store.event group by stream',
    );
    return new Map(rows.map(({ stream, n }) => [stream, Number(n)]));
  }

  async function inView(table: string, key: string): Promise<Map<string, number>> {
    const { rows } = await test.app.query<{ stream: string; moves: string }>(
      `select ${key} as stream, moves from ${table}`,
    );
    return new Map(rows.map(({ stream, moves }) => [stream, Number(moves)]));
  }

  it(`applies every event once (seed ${SEED})`, async () => {
    await killOften('engine');
    child = start('engine');
    const record = await inRecord();
    const caughtUp = async (): Promise<boolean> => {
      const view = await inView('view_desk.numbers', 'view_key').catch(() => new Map<string, number>());
      const seen = [...view.values()].reduce((sum, n) => sum + n, 0);
      return seen >= [...record.values()].reduce((sum, n) => sum + n, 0);
    };
    await eventually('the view has caught up', caughtUp, 60_000);
    expect(record.size).toBe(STREAMS);
    expect(await inView('view_desk.numbers', 'view_key')).toEqual(record);
    await child.kill();
  }, 240_000);

  it(`would apply some twice with the checkpoint apart from the rows (the control, seed ${SEED})`, async () => {
    const settled = async (): Promise<boolean> => {
      const { rows } = await test.app.query<{ done: boolean }>(
        `select (select checkpoint::bigint from apart.mark) = (select max(position) from event_store.event) as done`,
      );
      return rows[0]?.done === true;
    };
    let doubled = 0;
    for (let round = 0; round < 4 && doubled === 0; round += 1) {
      await killOften('apart');
      child = start('apart');
      await eventually('the control has caught up', settled, 60_000);
      await child.kill();
      const record = await inRecord();
      for (const [stream, n] of await inView('apart.numbers', 'stream'))
        doubled += n - (record.get(stream) ?? 0);
    }
    expect(doubled).toBeGreaterThan(0);
  }, 300_000);
});
