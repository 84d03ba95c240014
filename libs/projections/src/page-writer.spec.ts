import { MemoryEventStore } from '#libs/event-store';
import type { Position, RecordedEvent } from '#libs/kernel';
import { Database } from '#libs/platform';
import { createTestDatabase, deskCatalogue, deskEvent, deskView, type TestDatabase } from '#libs/testing';
import type { EngineParts } from './engine-parts';
import { findGeneration, type Generation } from './generations';
import { Leases } from './leases';
import { PageWriter } from './page-writer';
import { parkedIn } from './parked-streams';
import { projectionsMigrations } from './projections.migrations';
import { Fenced } from './projections.errors';
import { rebuild } from './rebuild';
import type { View } from './view';

let test: TestDatabase;
let leases: Leases;
let parts: EngineParts;
let counter = 0;

beforeAll(async () => {
  test = await createTestDatabase(projectionsMigrations);
  leases = new Leases(test.app);
});
afterAll(async () => {
  await leases.close();
  await test.drop();
});

/** A live view of its own over an empty store. */
async function liveDesk(): Promise<{ view: View; live: Generation; schema: string }> {
  counter += 1;
  parts = { database: test.app, store: new MemoryEventStore(), catalogue: deskCatalogue() };
  const view = deskView({ name: `desk-${counter}` }) as View;
  await rebuild(parts, leases, view);
  const live = (await findGeneration(test.app, view.name, 'live')) as Generation;
  return { view, live, schema: `view_desk_${counter}` };
}

async function recorded(): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const page of parts.store.readAll()) events.push(...page);
  return events;
}

const lastOf = (events: readonly RecordedEvent[]): Position => (events.at(-1) as RecordedEvent).position;

async function rowsOf(schema: string): Promise<unknown[]> {
  const sql = `select view_key, status, moves from ${schema}.numbers order by view_key`;
  return (await test.app.query(sql)).rows;
}

/** A database whose transactions fail at their very end, when everything has been written. */
class FailingAtCommit extends Database {
  failing = true;

  override transaction<T>(work: Parameters<Database['transaction']>[0]): Promise<T> {
    return super.transaction(async (transaction) => {
      const result = await work(transaction);
      if (this.failing) throw new Error('the commit did not happen');
      return result as T;
    });
  }
}

describe('a page of events', () => {
  it('becomes rows and checkpoint together, or neither', async () => {
    const { view, live, schema } = await liveDesk();
    await parts.store.append('number-1', 'no-stream', [deskEvent('NumberDrawn')]);
    const events = await recorded();
    const failing = new FailingAtCommit(test.app.options);
    const writer = await PageWriter.open({ ...parts, database: failing }, view, live);
    await expect(writer.apply({ events, position: lastOf(events) })).rejects.toThrow('did not happen');
    expect(await rowsOf(schema)).toEqual([]);
    expect(await findGeneration(test.app, view.name, 'live')).toEqual(live);

    failing.failing = false;
    await writer.apply({ events, position: lastOf(events) });
    await failing.close();
    expect(await rowsOf(schema)).toEqual([{ view_key: 'number-1', status: 'NumberDrawn', moves: 1 }]);
    expect(await findGeneration(test.app, view.name, 'live')).toMatchObject({ checkpoint: '1', events: 1 });
  });

  it('is refused from a worker whose place another has taken, and changes nothing', async () => {
    const { view, live, schema } = await liveDesk();
    await parts.store.append('number-1', 'no-stream', [deskEvent('NumberDrawn'), deskEvent('NumberPaused')]);
    const events = await recorded();
    const stale = await PageWriter.open(parts, view, live);
    const quick = await PageWriter.open(parts, view, live);
    await quick.apply({ events, position: lastOf(events) });
    await expect(stale.apply({ events, position: lastOf(events) })).rejects.toBeInstanceOf(Fenced);
    expect(await rowsOf(schema)).toEqual([{ view_key: 'number-1', status: 'NumberPaused', moves: 2 }]);
  });

  it('lets just one of several workers in who write at the same moment', async () => {
    const { view, live, schema } = await liveDesk();
    await parts.store.append('number-1', 'no-stream', [deskEvent('NumberDrawn')]);
    const events = await recorded();
    const writers = await Promise.all([1, 2, 3].map(() => PageWriter.open(parts, view, live)));
    const ends = await Promise.allSettled(
      writers.map((writer) => writer.apply({ events, position: lastOf(events) })),
    );
    expect(ends.filter((end) => end.status === 'fulfilled')).toHaveLength(1);
    expect(await rowsOf(schema)).toEqual([{ view_key: 'number-1', status: 'NumberDrawn', moves: 1 }]);
  });

  it('goes on with the states of the pages before it', async () => {
    const { view, live, schema } = await liveDesk();
    await parts.store.append('number-1', 'no-stream', [deskEvent('NumberDrawn'), deskEvent('NumberPaused')]);
    await parts.store.append('number-2', 'no-stream', [deskEvent('NumberDrawn')]);
    await parts.store.append('number-1', 1n, [deskEvent('NumberResumed')]);
    const writer = await PageWriter.open(parts, view, live);
    for (const event of await recorded()) await writer.apply({ events: [event], position: event.position });
    expect(await rowsOf(schema)).toEqual([
      { view_key: 'number-1', status: 'NumberResumed', moves: 3 },
      { view_key: 'number-2', status: 'NumberDrawn', moves: 1 },
    ]);
  });
});

describe('an event that cannot be applied', () => {
  it.each(['evolve', 'rows', 'database'] as const)(
    'parks its stream when it fails by %s, holds the events behind it, and everything else goes on',
    async (poison) => {
      const { view, live, schema } = await liveDesk();
      for (const number of [1, 2, 3, 4, 5, 6, 7])
        await parts.store.append(`number-${number}`, 'no-stream', [deskEvent('NumberDrawn')]);
      await parts.store.append('number-3', 0n, [deskEvent('NumberPaused', { poison })]);
      await parts.store.append('number-3', 1n, [deskEvent('NumberResumed')]);
      await parts.store.append('number-5', 0n, [deskEvent('NumberCalled')]);
      const events = await recorded();
      const writer = await PageWriter.open(parts, view, live);
      await writer.apply({ events, position: lastOf(events) });
      await parts.store.append('number-3', 2n, [deskEvent('NumberCalled')]);
      await parts.store.append('number-6', 0n, [deskEvent('NumberCalled')]);
      const later = (await recorded()).slice(events.length);
      await writer.apply({ events: later, position: lastOf(later) });

      const drawn = (number: number) => ({ view_key: `number-${number}`, status: 'NumberDrawn', moves: 1 });
      const called = (number: number) => ({ view_key: `number-${number}`, status: 'NumberCalled', moves: 2 });
      expect(await rowsOf(schema)).toEqual([...[1, 2, 3, 4].map(drawn), ...[5, 6].map(called), drawn(7)]);
      const parked = await parkedIn(test.app, live.generation);
      expect(parked).toEqual([
        expect.objectContaining({
          stream: 'number-3',
          eventType: 'NumberPaused',
          position: '8',
          streamRevision: 1n,
          held: 3,
          attempts: 1,
        }),
      ]);
      expect(await findGeneration(test.app, view.name, 'live')).toMatchObject({
        checkpoint: '12',
        events: 12,
      });
    },
  );

  it('is told from a database that fails: that parks nothing', async () => {
    const { view, live } = await liveDesk();
    await parts.store.append('number-1', 'no-stream', [deskEvent('NumberDrawn')]);
    const events = await recorded();
    await test.app.query(
      `alter table view_${view.name.replace('-', '_')}.numbers rename column status to state`,
    );
    const writer = await PageWriter.open(parts, view, live);
    await expect(writer.apply({ events, position: lastOf(events) })).rejects.toMatchObject({ code: '42703' });
    expect(await parkedIn(test.app, live.generation)).toEqual([]);
    expect(await findGeneration(test.app, view.name, 'live')).toEqual(live);
  });
});
