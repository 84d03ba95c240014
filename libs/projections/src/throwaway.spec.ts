import { MemoryEventStore } from '#libs/event-store';
import type { Instant, Position } from '#libs/kernel';
import { FixedClock } from '#libs/testing';
import { type Desk, DeskOffice } from './contract/desk-office';
import { type Past, replay } from './throwaway';
import { verifyView } from './verify';

let office: DeskOffice;
let desk: Desk;
beforeAll(async () => (office = await DeskOffice.open()));
afterAll(() => office.close());
beforeEach(() => (desk = office.desk()));
afterEach(() => desk.stop());

const breath = () => new Promise((resolve) => setTimeout(resolve, 1));

async function look({ schema, connection }: Past): Promise<object[]> {
  const sql = `select view_key, status, moves from ${schema}.numbers order by view_key`;
  return (await connection.query<object>(sql)).rows;
}

async function schemas(): Promise<number> {
  const { rowCount } = await office.test.app.query(`select 1 from pg_namespace where nspname like $1`, [
    `${desk.schema}%`,
  ]);
  return rowCount;
}

describe('a replay', () => {
  it('shows what the view showed at a position, and leaves nothing behind', async () => {
    await desk.happens(1, 'NumberDrawn', 'NumberPaused');
    await desk.happens(2, 'NumberDrawn');
    await desk.rebuild();
    const at = (position: string) =>
      replay(desk.parts, desk.view, { position: position as Position }, async (past) => {
        expect(past).toMatchObject({ position, events: Number(position) });
        return look(past);
      });
    expect(await at('1')).toEqual([{ view_key: 'number-1', status: 'NumberDrawn', moves: 1 }]);
    expect(await at('2')).toEqual([{ view_key: 'number-1', status: 'NumberPaused', moves: 2 }]);
    expect(await at('3')).toHaveLength(2);
    expect(await desk.rows()).toEqual(await desk.truth());
    expect(await schemas()).toBe(1);
  });

  it('shows what the view showed at a moment, also of a view that was never built', async () => {
    const clock = new FixedClock('2022-11-30T08:00:00Z');
    const store = new MemoryEventStore(clock);
    const parts = { ...desk.parts, store };
    for (const event of ['08:00', '09:00', '10:00']) {
      clock.set(`2022-11-30T${event}:00Z`);
      await desk.happens(1, 'NumberPaused');
      const last = (await desk.events()).at(-1)!;
      await store.append('number-1', 'any', [last]);
    }
    const moves = (instant: string) =>
      replay(parts, desk.view, { instant: instant as Instant }, async (past) => {
        return (await look(past)).map((row) => (row as { moves: number }).moves);
      });
    expect(await moves('2022-11-30T07:59:59.999Z')).toEqual([]);
    expect(await moves('2022-11-30T09:00:00.000Z')).toEqual([2]);
    expect(await moves('2022-11-30T23:00:00.000Z')).toEqual([3]);
    expect(await schemas()).toBe(0);
  });

  it('leaves nothing behind when the look at it fails, or its process is killed', async () => {
    await desk.happens(1, 'NumberDrawn');
    const failing = replay(desk.parts, desk.view, undefined, async () => {
      throw new Error('looked away');
    });
    await expect(failing).rejects.toThrow('looked away');
    const killed = replay(desk.parts, desk.view, undefined, async ({ connection }) => {
      const { rows } = await connection.query<{ pid: number }>('select pg_backend_pid() as pid');
      await office.test.owner.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
      await connection.query('select 1');
    });
    await expect(killed).rejects.toThrow();
    expect(await schemas()).toBe(0);
  });
});

describe('the verification of a view', () => {
  beforeEach(async () => {
    for (let i = 0; i < 30; i += 1) await desk.happens(i % 7, 'NumberPaused');
    await desk.rebuild();
  });

  const verified = () => verifyView(desk.parts, office.leases, desk.view);

  it('finds nothing in a view that says what its events say', async () => {
    expect(await verified()).toEqual({
      view: desk.view.name,
      position: '30',
      events: 30,
      parked: 0,
      equal: true,
      tables: [
        { table: 'view_state', rows: 7, missing: 0, surplus: 0 },
        { table: 'numbers', rows: 7, missing: 0, surplus: 0 },
        { table: 'days', rows: 30, missing: 0, surplus: 0 },
      ],
    });
  });

  it.each([
    ['a changed row', `update SCHEMA.numbers set moves = 99 where view_key = 'number-3'`, 1, 1],
    ['a row that was taken away', `delete from SCHEMA.numbers where view_key = 'number-3'`, 1, 0],
    ['a row that was put in twice', `insert into SCHEMA.days select * from SCHEMA.days limit 1`, 0, 1],
    ['a changed state', `update SCHEMA.view_state set state = '{}' where view_key = 'number-3'`, 1, 1],
  ])('finds %s', async (_what, sql, missing, surplus) => {
    await office.test.app.query(sql.replaceAll('SCHEMA', desk.schema));
    const { equal, tables } = await verified();
    expect(equal).toBe(false);
    expect(tables.reduce((sum, table) => sum + table.missing, 0)).toBe(missing);
    expect(tables.reduce((sum, table) => sum + table.surplus, 0)).toBe(surplus);
    expect(await schemas()).toBe(1);
  });

  it('holds at the live checkpoint while events keep coming', async () => {
    desk.start();
    let writing = true;
    const writer = (async () => {
      for (let i = 0; writing; i += 1) {
        await desk.happens(i % 9, 'NumberPaused');
        await breath();
      }
    })();
    const positions = new Set<string | null>();
    for (let round = 0; round < 6; round += 1) {
      const { equal, position } = await verified();
      expect(equal).toBe(true);
      positions.add(position);
    }
    writing = false;
    await writer;
    expect(positions.size).toBeGreaterThan(1);
  });
});
