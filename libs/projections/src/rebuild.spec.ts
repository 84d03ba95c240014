import { MemoryEventStore, type ReadAllOptions } from '#libs/event-store';
import { UnreadableEvent } from '#libs/kernel';
import { deskEvent, eventually } from '#libs/testing';
import { type Desk, DeskOffice } from './contract/desk-office';
import { findGeneration, setState } from './generations';
import { Leases } from './leases';
import { PageWriter } from './page-writer';
import { parkedIn } from './parked-streams';
import { Fenced, LeaseLost, NewerView, RebuildRunning, RowsDiffer } from './projections.errors';
import { rebuild } from './rebuild';
import { switchBack } from './switch-over';
import { verifyView } from './verify';

let office: DeskOffice;
let desk: Desk;
beforeAll(async () => (office = await DeskOffice.open()));
afterAll(() => office.close());
beforeEach(() => (desk = office.desk()));
afterEach(() => desk.stop());

// The memory store never waits for anything: without this a writer would leave no turn to anyone else.
const breath = () => new Promise((resolve) => setTimeout(resolve, 1));

/** A store that waits after each page of a long read until the test lets it go on. */
class SlowStore extends MemoryEventStore {
  onPage: () => Promise<void> = async () => undefined;

  override async *readAll(options: ReadAllOptions = {}) {
    for await (const page of super.readAll({ ...options, pageSize: 5 })) {
      await this.onPage();
      yield page;
    }
  }
}

async function schemas(): Promise<string[]> {
  const { rows } = await office.test.app.query<{ nspname: string }>(
    `select nspname from pg_namespace where nspname like $1 order by 1`,
    [`${desk.schema.replaceAll('_', '\\_')}%`],
  );
  return rows.map(({ nspname }) => nspname);
}

/** Writes again and again while the work goes on; the writing ends with it, also when it fails. */
async function whileWriting(
  write: (round: number) => Promise<void>,
  work: () => Promise<void>,
): Promise<void> {
  let writing = true;
  const writer = (async () => {
    for (let round = 0; writing; round += 1) {
      await write(round);
      await breath();
    }
  })();
  try {
    await work();
  } finally {
    writing = false;
    await writer;
  }
}

async function someHistory(): Promise<void> {
  for (let i = 0; i < 40; i += 1) await desk.happens(i % 13, i < 13 ? 'NumberDrawn' : 'NumberPaused');
}

describe('a rebuilt view', () => {
  it('has the rows that its events give, its indexes, and the old rows kept beside', async () => {
    await someHistory();
    await desk.rebuild();
    const phases: string[] = [];
    const outcome = await desk.rebuild({ onProgress: ({ phase }) => phases.push(phase) });
    expect(outcome).toMatchObject({ events: 40, position: '40', parked: 0, version: 1 });
    expect([...new Set(phases)]).toEqual(['folding', 'indexing', 'switching', 'done']);
    expect(await desk.rows()).toEqual(await desk.truth());
    expect(await schemas()).toEqual([desk.schema, `${desk.schema}_previous`]);
    const { rows } = await office.test.app.query<{ columns: string }>(
      `select count(*)::int as indexes from pg_indexes where schemaname = $1`,
      [desk.schema],
    );
    expect(rows).toEqual([{ indexes: 4 }]);
  });

  it('may be empty', async () => {
    await desk.rebuild();
    expect(await desk.rows()).toEqual([]);
    expect(await desk.live()).toMatchObject({ checkpoint: null, events: 0, state: 'active' });
  });

  it('has the same rows however few keys are kept in memory', async () => {
    const seed = Date.now() % 2_147_483_647;
    let chance = seed;
    const next = (below: number): number => (chance = (chance * 48_271) % 2_147_483_647) % below;
    for (let i = 0; i < 300; i += 1) await desk.happens(next(40), next(2) ? 'NumberPaused' : 'NumberResumed');
    const truth = await desk.truth();
    const slow = new SlowStore();
    for (const event of await desk.events()) await slow.append(event.stream, 'any', [event]);
    for (const keysInAGroup of [1, 3, 10, 1_000]) {
      await rebuild({ ...desk.parts, store: slow }, office.leases, desk.view, { keysInAGroup });
      expect({ seed, rows: await desk.rows() }).toEqual({ seed, rows: truth });
      const verified = await verifyView({ ...desk.parts, store: slow }, office.leases, desk.view);
      expect(verified).toMatchObject({ equal: true, events: 300 });
    }
  });

  it('equals the live one while writing goes on, and the worker follows it after the switch', async () => {
    await someHistory();
    desk.start();
    await desk.caughtUp();
    const rebuildAndFollow = async (compare: boolean): Promise<void> => {
      const before = (await desk.live())?.generation;
      const outcome = await desk.rebuild({ compare });
      expect(outcome.generation).not.toBe(before);
      expect((await desk.live())?.generation).toBe(outcome.generation);
      const verified = await verifyView(desk.parts, office.leases, desk.view);
      expect(verified).toMatchObject({ equal: true, parked: 0 });
      await eventually('the worker follows the new one', async () => {
        return ((await desk.live())?.events ?? 0) > outcome.events;
      });
    };
    await whileWriting(
      (round) => desk.happens(round % 17, 'NumberCalled', 'NumberPaused'),
      async () => {
        for (let round = 0; round < 5; round += 1) await rebuildAndFollow(round % 2 === 0);
      },
    );
    await desk.caughtUp();
    expect(await desk.rows()).toEqual(await desk.truth());
  });

  it('never shows less than the live one showed before the switch', async () => {
    desk.start();
    await desk.happens(0, 'NumberDrawn');
    await desk.caughtUp();
    let reading = true;
    let seen = 0;
    const read = async (): Promise<void> => {
      while (reading) {
        const { rows } = await office.test.app.query<{ moves: number }>(
          `select moves from ${desk.schema}.numbers`,
        );
        const moves = rows[0]?.moves ?? 0;
        if (moves < seen) throw new Error(`the view went back from ${seen} to ${moves}`);
        seen = moves;
      }
    };
    await whileWriting(
      () => desk.happens(0, 'NumberPaused'),
      async () => {
        const reader = read();
        try {
          for (let round = 0; round < 5; round += 1) await desk.rebuild();
        } finally {
          reading = false;
          await reader;
        }
      },
    );
    expect(seen).toBeGreaterThan(1);
  });
});

describe('the switch', () => {
  it('is followed by open readers and their prepared statements with their next transaction', async () => {
    await desk.happens(1, 'NumberDrawn');
    await desk.rebuild();
    const reader = await office.test.app.connect();
    try {
      const sql = `select note from ${desk.schema}.numbers where view_key = $1`;
      const read = async () =>
        (await reader.query<{ note: string }>(sql, ['number-1'], { name: 'notes' })).rows;
      // More than five times: PostgreSQL then keeps one plan for the statement.
      for (let i = 0; i < 8; i += 1) expect(await read()).toEqual([{ note: 'first' }]);
      await desk.rebuild({}, desk.as({ version: 2, note: 'second' }));
      expect(await read()).toEqual([{ note: 'second' }]);
      await reader.query('begin');
      expect(await read()).toEqual([{ note: 'second' }]);
      await desk.rebuild({}, desk.as({ version: 3, note: 'third' }));
      // A transaction that holds the old table's lock may go on reading it: it is still there, whole.
      expect(['second', 'third']).toContain((await read())[0]?.note);
      await reader.query('commit');
      expect(await read()).toEqual([{ note: 'third' }]);
    } finally {
      reader.release(true);
    }
  });

  it('fences the worker of the old generation', async () => {
    await desk.happens(1, 'NumberDrawn');
    await desk.rebuild();
    const live = await desk.live();
    const stale = await PageWriter.open(desk.parts, desk.view, live!);
    await desk.rebuild();
    await desk.happens(1, 'NumberPaused');
    const events = (await desk.events()).slice(1);
    await expect(stale.apply({ events, position: events[0]!.position })).rejects.toBeInstanceOf(Fenced);
    expect(await desk.rows()).toEqual([{ view_key: 'number-1', status: 'NumberDrawn', moves: 1 }]);
  });

  it('does not hide the view from who pauses it at that moment, and a paused one stays paused', async () => {
    await desk.rebuild();
    await desk.rebuild();
    const { app } = office.test;
    let pausing!: Promise<boolean>;
    await app.transaction(async (transaction) => {
      await switchBack(transaction, desk.view.name);
      pausing = setState(app, desk.view.name, 'paused');
      await eventually('it waits for the switch', async () => {
        const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
        return (await app.query(waiting)).rowCount > 0;
      });
    });
    expect(await pausing).toBe(true);
    expect((await desk.live())?.state).toBe('paused');
    await desk.rebuild();
    expect((await desk.live())?.state).toBe('paused');
    await app.transaction((transaction) => switchBack(transaction, desk.view.name));
    expect((await desk.live())?.state).toBe('paused');
  });

  it('can be taken back', async () => {
    await desk.happens(1, 'NumberDrawn');
    await desk.rebuild();
    const first = await desk.live();
    await desk.happens(2, 'NumberDrawn');
    await desk.rebuild();
    expect(await office.test.app.transaction((tx) => switchBack(tx, desk.view.name))).toBe(true);
    expect(await desk.live()).toMatchObject({ generation: first?.generation, checkpoint: '1' });
    expect(await desk.rows()).toHaveLength(1);
    expect(await schemas()).toEqual([desk.schema, `${desk.schema}_previous`]);
    desk.start();
    await desk.caughtUp();
    expect(await desk.rows()).toEqual(await desk.truth());
  });
});

describe('a rebuild that cannot be finished', () => {
  it('fails on an event that nobody can read, and the live view stays as it is', async () => {
    await desk.happens(1, 'NumberDrawn');
    await desk.rebuild();
    const live = await desk.live();
    await desk.store.append('number-1', 'any', [deskEvent('NumberLost')]);
    const wider = desk.as({ version: 2, eventTypes: ['NumberDrawn', 'NumberLost'] });
    await expect(desk.rebuild({}, wider)).rejects.toBeInstanceOf(UnreadableEvent);
    expect(await desk.live()).toEqual(live);
    const next = await findGeneration(office.test.app, desk.view.name, 'next');
    expect(next).toMatchObject({ state: 'failed', error: expect.stringContaining('NumberLost') });
    expect(await schemas()).toEqual([desk.schema]);
  });

  it('does not switch when it is to compare and a live row was tampered with', async () => {
    await someHistory();
    await desk.rebuild();
    const live = await desk.live();
    await office.test.app.query(`update ${desk.schema}.numbers set moves = 99 where view_key = 'number-3'`);
    await expect(desk.rebuild({ compare: true })).rejects.toMatchObject({ missing: 1, surplus: 1 });
    await expect(desk.rebuild({ compare: true })).rejects.toBeInstanceOf(RowsDiffer);
    expect(await desk.live()).toEqual(live);
    await desk.rebuild();
    expect(await desk.rows()).toEqual(await desk.truth());
  });

  it('is refused while another rebuild of the view runs, in whatever process', async () => {
    const slow = new SlowStore();
    for (let i = 0; i < 12; i += 1) await slow.append('number-1', 'any', [deskEvent('NumberPaused')]);
    const elsewhere = new Leases(office.test.app);
    let letGo!: () => void;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    slow.onPage = () => held;
    const first = rebuild({ ...desk.parts, store: slow }, elsewhere, desk.view);
    await eventually('it has begun', () => findGeneration(office.test.app, desk.view.name, 'next'));
    await expect(desk.rebuild()).rejects.toBeInstanceOf(RebuildRunning);
    letGo();
    await first;
    await desk.rebuild();
    await elsewhere.close();
  });

  it('stops when it loses the connection of its lock, and the next one clears up behind it', async () => {
    const slow = new SlowStore();
    for (let i = 0; i < 40; i += 1) await slow.append(`number-${i}`, 'any', [deskEvent('NumberDrawn')]);
    const elsewhere = new Leases(office.test.app);
    slow.onPage = async () => elsewhere.close();
    const parts = { ...desk.parts, store: slow };
    await expect(rebuild(parts, elsewhere, desk.view)).rejects.toBeInstanceOf(LeaseLost);
    slow.onPage = async () => undefined;
    await rebuild(parts, office.leases, desk.view);
    expect(await desk.rows()).toHaveLength(40);
    expect(await schemas()).toEqual([desk.schema]);
  });

  it('is refused to a program older than the live view', async () => {
    await desk.rebuild({}, desk.as({ version: 3 }));
    await expect(desk.rebuild()).rejects.toBeInstanceOf(NewerView);
  });
});

describe('an event that cannot be applied', () => {
  it.each(['evolve', 'rows', 'database'] as const)(
    'parks its stream in the new rows when it fails by %s, and the rebuild goes on',
    async (poison) => {
      await someHistory();
      await desk.store.append('number-3', 'any', [deskEvent('NumberCalled', { poison })]);
      await desk.happens(3, 'NumberPaused');
      const outcome = await desk.rebuild();
      expect(outcome).toMatchObject({ parked: 1, events: 42, position: '42' });
      const parked = await parkedIn(office.test.app, outcome.generation);
      expect(parked).toEqual([expect.objectContaining({ stream: 'number-3', held: 2, position: '41' })]);
      const healthy = (await desk.events()).slice(0, 40).length;
      expect(healthy).toBe(40);
      const rows = (await desk.rows()) as { view_key: string; moves: number }[];
      expect(rows).toHaveLength(13);
      expect(rows.find(({ view_key }) => view_key === 'number-3')?.moves).toBe(3);
      expect(await verifyView(desk.parts, office.leases, desk.view)).toMatchObject({
        equal: true,
        parked: 1,
      });
    },
  );
});
