import { CommandRunner, MemoryEventStore } from '#libs/event-store';
import { type DomainEvent, type RecordedEvent, Refusal } from '#libs/kernel';
import { Projections, projectionsMigrations, ViewRegistry } from '#libs/projections';
import { createTestDatabase, deskCatalogue, deskEvent, FixedClock, type TestDatabase } from '#libs/testing';
import type { Reaction, Reactor } from './reactor';
import { ReactorRegistry } from './reactor-registry';
import { Reactors } from './reactors';
import { reactorsMigrations } from './reactors.migrations';

let database: TestDatabase;
let store: MemoryEventStore;
let running: Reactors[];
let projections: Projections;

beforeAll(
  async () => (database = await createTestDatabase([...projectionsMigrations, ...reactorsMigrations])),
);
afterAll(() => database.drop());
beforeEach(async () => {
  await database.owner.query('truncate reactors.checkpoints, reactors.unreacted');
  store = new MemoryEventStore();
  running = [];
  projections = new Projections(
    database.app,
    store,
    deskCatalogue(),
    new ViewRegistry(),
    new FixedClock('2022-11-30T10:00:00Z'),
  );
});
afterEach(async () => {
  for (const reactors of running) await reactors.stop();
  await projections.onModuleDestroy();
});

/** Calls the next number as soon as one is called: a command to another stream. */
function nextCaller(react?: (event: RecordedEvent, reaction: Reaction) => Promise<void>): Reactor {
  const runner = new CommandRunner(store, deskCatalogue());
  const pause = async (event: RecordedEvent, reaction: Reaction): Promise<void> => {
    await runner.run({
      stream: `board-${event.stream}`,
      decider: {
        initialState: 0,
        evolve: (shown) => shown + 1,
        decide: (day: string): DomainEvent[] => [{ type: 'NumberPaused', data: { day } }],
      },
      command: '2022-11-30',
      metadata: reaction.metadata('show the number on the board'),
    });
  };
  return { name: 'board', eventTypes: ['NumberCalled'], react: react ?? pause };
}

function start(reactor: Reactor): Reactors {
  const registry = new ReactorRegistry();
  registry.register(reactor);
  const reactors = new Reactors(database.app, store, deskCatalogue(), projections, registry);
  reactors.start();
  running.push(reactors);
  return reactors;
}

const call = (stream: string) => store.append(stream, 'any', [deskEvent('NumberCalled')]);
async function board(stream: string): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of store.readStream(`board-${stream}`)) events.push(event);
  return events;
}

describe('a reactor', () => {
  it('reacts to what was recorded before it and to what comes, with the event as the cause', async () => {
    await call('number-1');
    const reactors = start(nextCaller());
    await call('number-2');
    expect(await reactors.settle()).toBe(true);
    const [shown, ...more] = await board('number-1');
    expect(more).toEqual([]);
    const [called] = await collect('number-1');
    expect(shown?.metadata).toMatchObject({
      causationId: called?.id,
      correlationId: called?.metadata.correlationId,
      actor: { id: 'reactor:board', role: 'system' },
    });
    expect(await board('number-2')).toHaveLength(1);
  });

  it("knows what follows from a register's fact as early as the register knew the fact", async () => {
    const importSource = { register: 'old list', fileDigest: 'f'.repeat(64), line: 3, knownOn: '2022-11-30' };
    const event = deskEvent('NumberCalled');
    const metadata = { ...event.metadata, importSource: importSource as never };
    await store.append('number-1', 'any', [{ ...event, metadata }]);
    await call('number-2');
    expect(await start(nextCaller()).settle()).toBe(true);
    const [[shown], [other]] = [await board('number-1'), await board('number-2')];
    expect(shown?.metadata.importSource).toEqual(importSource);
    expect(other?.metadata.importSource).toBeUndefined();
  });

  it('does once what it is told twice: its mark may be lost, its command id is not', async () => {
    const first = start(nextCaller());
    await call('number-1');
    await first.settle();
    await first.stop();
    await database.owner.query('truncate reactors.checkpoints');
    const second = start(nextCaller());
    await call('number-2');
    expect(await second.settle()).toBe(true);
    expect(await board('number-1')).toHaveLength(1);
    expect(await board('number-2')).toHaveLength(1);
  });

  it('works in one process at a time, and another goes on where it stopped', async () => {
    let reactions = 0;
    const counting = () => nextCaller(() => Promise.resolve(void (reactions += 1)));
    const [first, second] = [start(counting()), start(counting())];
    await call('number-1');
    await first.settle();
    expect(reactions).toBe(1);
    await first.stop();
    await call('number-2');
    expect(await second.settle()).toBe(true);
    expect(reactions).toBe(2);
  });

  it('notes a rule that refuses, and goes on', async () => {
    const reactors = start(
      nextCaller((event) =>
        event.stream === 'number-1'
          ? Promise.reject(new Refusal('BOARD_IS_FULL'))
          : nextCaller().react(event, { metadata: () => event.metadata } as unknown as Reaction),
      ),
    );
    await call('number-1');
    await call('number-2');
    expect(await reactors.settle()).toBe(true);
    expect(await reactors.unreacted()).toEqual([
      expect.objectContaining({ reactor: 'board', kind: 'refused', reason: 'BOARD_IS_FULL' }),
    ]);
    expect(await reactors.unreacted('parked')).toEqual([]);
    expect(await board('number-2')).toHaveLength(1);
  });

  it('parks what fails again and again, goes on, and reacts after the fix', async () => {
    let broken = true;
    let attempts = 0;
    const done: string[] = [];
    const reactors = start(
      nextCaller((event) => {
        if (event.stream !== 'number-1' || !broken) return Promise.resolve(void done.push(event.stream));
        attempts += 1;
        return Promise.reject(new TypeError('the board is broken'));
      }),
    );
    await call('number-1');
    await call('number-2');
    expect(await reactors.settle()).toBe(true);
    expect(attempts).toBe(5);
    expect(done).toEqual(['number-2']);
    expect(await reactors.retryParked()).toMatchObject([{ error: 'the board is broken' }]);
    broken = false;
    expect(await reactors.retryParked()).toMatchObject([{ reactor: 'board', error: null }]);
    expect(done).toEqual(['number-2', 'number-1']);
    expect(await reactors.unreacted()).toEqual([]);
  });

  it('waits for the store, however long it is away, and loses no event', async () => {
    let away = true;
    const done: string[] = [];
    const { StoreUnavailable } = await import('#libs/event-store');
    const reactors = start(
      nextCaller((event) =>
        away ? Promise.reject(new StoreUnavailable('away')) : Promise.resolve(void done.push(event.stream)),
      ),
    );
    await call('number-1');
    await call('number-2');
    expect(await reactors.settle(700)).toBe(false);
    away = false;
    expect(await reactors.settle()).toBe(true);
    expect(done).toEqual(['number-1', 'number-2']);
    expect(await reactors.unreacted()).toEqual([]);
  });
});

describe('the registry of reactors', () => {
  it('refuses a name that is taken, malformed, or waits for nothing', () => {
    const registry = new ReactorRegistry();
    registry.register(nextCaller());
    expect(() => registry.register(nextCaller())).toThrow('registered twice');
    expect(() => registry.register({ ...nextCaller(), name: 'Board' })).toThrow('kebab-case');
    expect(() => registry.register({ ...nextCaller(), name: 'idle', eventTypes: [] })).toThrow(
      'no event types',
    );
  });
});

async function collect(stream: string): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of store.readStream(stream)) events.push(event);
  return events;
}
