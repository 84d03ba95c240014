import { MemoryEventStore, type EventPage, type SubscribeOptions } from '#libs/event-store';
import { deskEvent, eventually } from '#libs/testing';
import { concat, type Observable, take, throwError } from 'rxjs';
import { DeskOffice, type Desk } from './contract/desk-office';
import { setState } from './generations';
import { LEASE_CLASS } from './leases';
import { followLease } from './view-status';

let office: DeskOffice;
let desk: Desk;
beforeAll(async () => (office = await DeskOffice.open()));
afterAll(() => office.close());
beforeEach(() => (desk = office.desk()));
afterEach(() => desk.stop());

/** The process that has the right to move the desk's live view, by its database connection. */
async function holderOf(view: string): Promise<number | undefined> {
  const { rows } = await office.test.owner.query<{ pid: number }>(
    `select pid from pg_locks where locktype = 'advisory' and granted and classid::int8 = $1
       and objid::int8 = (hashtext($2)::int8 & 4294967295)
       and database = (select oid from pg_database where datname = current_database())`,
    [LEASE_CLASS, followLease(view)],
  );
  return rows[0]?.pid;
}

describe('a worker', () => {
  it('builds a view that was never built, catches up, and then follows', async () => {
    await desk.happens(1, 'NumberDrawn', 'NumberPaused');
    const worker = desk.start();
    await desk.caughtUp();
    await eventually('it follows', async () => worker.health.state === 'following');
    await desk.happens(2, 'NumberDrawn');
    await desk.happens(1, 'NumberCalled');
    await desk.caughtUp();
    expect(await desk.rows()).toEqual(await desk.truth());
    expect(worker.health).toMatchObject({ state: 'following', error: null });
    expect(worker.health.eventsPerSecond).toBeGreaterThan(0);
  });

  it('resumes behind the checkpoint, so that stopping and starting applies nothing twice', async () => {
    for (let round = 0; round < 4; round += 1) {
      desk.start();
      await desk.happens(round % 2, 'NumberDrawn', 'NumberCalled');
      await desk.caughtUp();
      await desk.stop();
      await desk.happens(9, 'NumberPaused');
    }
    desk.start();
    await desk.caughtUp();
    expect(await desk.rows()).toEqual(await desk.truth());
  });

  it('moves its mark over the events of others, so that a restart need not read them again', async () => {
    await desk.happens(1, 'NumberDrawn');
    desk.start();
    await desk.caughtUp();
    await desk.store.append('broom-1', 'any', [deskEvent('DeskSwept')]);
    await desk.caughtUp();
    expect(await desk.live()).toMatchObject({ checkpoint: '2', events: 1 });
  });

  it('tries again with growing pauses while the database refuses, and parks nothing', async () => {
    const worker = desk.start();
    await eventually('it follows', async () => worker.health.state === 'following');
    await office.test.app.query(`alter table ${desk.schema}.numbers rename column status to state`);
    await desk.happens(1, 'NumberDrawn');
    await eventually('it has failed', async () => (await desk.live())?.state === 'failed');
    expect((await desk.live())?.error).toContain('status');
    expect(worker.health).toMatchObject({ state: 'failed', error: expect.stringContaining('status') });
    await office.test.app.query(`alter table ${desk.schema}.numbers rename column state to status`);
    await desk.caughtUp();
    expect(await desk.live()).toMatchObject({ state: 'active', error: null });
    expect(await desk.rows()).toEqual(await desk.truth());
  });

  it('goes on where it was when the store’s subscription breaks off', async () => {
    class BreakingStore extends MemoryEventStore {
      breaks = 3;
      override subscribeToAll(options?: SubscribeOptions): Observable<EventPage> {
        const pages = super.subscribeToAll({ ...options, pageSize: 2 });
        this.breaks -= 1;
        return this.breaks < 0
          ? pages
          : concat(
              pages.pipe(take(1)),
              throwError(() => new Error('broken')),
            );
      }
    }
    const store = new BreakingStore();
    for (let i = 0; i < 9; i += 1) await store.append('number-1', 'any', [deskEvent('NumberPaused')]);
    // Built before, up to nothing, so that everything comes by the subscription.
    await desk.rebuild();
    const worker = desk.start(desk.view, { ...desk.parts, store });
    await eventually('it was refused', async () => worker.health.state === 'failed');
    await eventually('all is read', async () => (await desk.live())?.checkpoint === '9');
    expect(await desk.rows()).toEqual([{ view_key: 'number-1', status: 'NumberPaused', moves: 9 }]);
  });

  it('lets its heartbeat grow old when its loop hangs, although the mark stands still for idle views as well', async () => {
    const worker = desk.start();
    await eventually('it follows', async () => worker.health.state === 'following');
    for (let beat = 0; beat < 3; beat += 1) {
      const age = worker.health.heartbeatAge;
      await eventually('it beats', async () => worker.health.heartbeatAge < age || age === 0, 1_000);
    }
    await office.test.owner.transaction(async (transaction) => {
      await transaction.query('lock table projections.generations in access exclusive mode');
      await eventually('the heartbeat is old', async () => worker.health.heartbeatAge > 500);
    });
    await eventually('it goes on', async () => worker.health.heartbeatAge < 300);
  });

  it('stands still while its view is paused, and goes on when it is resumed', async () => {
    const worker = desk.start();
    await eventually('it follows', async () => worker.health.state === 'following');
    await setState(office.test.app, desk.view.name, 'paused');
    await eventually('it stands still', async () => worker.health.state === 'paused');
    await desk.happens(1, 'NumberDrawn');
    expect((await desk.live())?.checkpoint).toBeNull();
    await setState(office.test.app, desk.view.name, 'active');
    await desk.caughtUp();
    expect(await desk.rows()).toEqual(await desk.truth());
  });
});

describe('several workers', () => {
  it('share a view one at a time: the others stand by', async () => {
    const workers = [desk.start(), desk.start(), desk.start()];
    const states = () => workers.map((worker) => worker.health.state).sort();
    await eventually('one follows', async () => states().join() === 'following,standby,standby');
    for (let i = 0; i < 20; i += 1) await desk.happens(i % 3, 'NumberPaused');
    await desk.caughtUp();
    expect(await desk.rows()).toEqual(await desk.truth());
  });

  it('take over within seconds when the one that follows loses the connection of its lock', async () => {
    await desk.happens(1, 'NumberDrawn');
    const workers = [desk.start(), desk.start()];
    await eventually('one follows', async () =>
      workers.some((worker) => worker.health.state === 'following'),
    );
    for (let round = 0; round < 3; round += 1) {
      const holder = await eventually('the lock is held', () => holderOf(desk.view.name));
      await office.test.owner.query('select pg_terminate_backend($1)', [holder]);
      const lost = Date.now();
      await desk.happens(round, 'NumberPaused', 'NumberResumed');
      await eventually('another has the lock', async () => {
        const now = await holderOf(desk.view.name);
        return now !== undefined && now !== holder;
      });
      await desk.caughtUp();
      expect(Date.now() - lost).toBeLessThan(3_000);
    }
    expect(await desk.rows()).toEqual(await desk.truth());
    expect((await desk.live())?.events).toBe((await desk.events()).length);
  });
});

describe('a program that knows another version', () => {
  it('builds the newer view beside the live one and switches by itself; the older program lets go', async () => {
    await desk.happens(1, 'NumberDrawn');
    const older = desk.start();
    await desk.caughtUp();
    const newer = desk.start(desk.as({ version: 2, note: 'second' }));
    await eventually('the newer follows', async () => newer.health.state === 'following');
    await eventually('the older has let go', async () => older.health.state === 'detached');
    await desk.happens(2, 'NumberDrawn');
    await desk.caughtUp();
    expect(await desk.live()).toMatchObject({ version: 2, state: 'active' });
    const { rows } = await office.test.app.query(`select distinct note from ${desk.schema}.numbers`);
    expect(rows).toEqual([{ note: 'second' }]);
    expect(await desk.rows(`${desk.schema}_previous`)).toHaveLength(1);
  });
});
