import { MemoryEventStore, type ReadAllOptions } from '#libs/event-store';
import { Projections, projectionsMigrations, ViewRegistry, type View } from '#libs/projections';
import {
  createTestDatabase,
  deskCatalogue,
  deskEvent,
  deskView,
  eventually,
  FixedClock,
  type TestDatabase,
} from '#libs/testing';
import { operationsMigrations } from '../operations.migrations';
import { RebuildDesk } from './rebuild-desk';
import { type RebuildRun, RebuildRuns } from './rebuild-runs';

const VIEW = 'desk-runs';

/** A store that answers only when it is let go. */
class HeldStore extends MemoryEventStore {
  held: Promise<void> = Promise.resolve();

  override async *readAll(options?: ReadAllOptions) {
    await this.held;
    yield* super.readAll(options);
  }
}

let database: TestDatabase;
let store: HeldStore;
let processes: Projections[];
const clock = new FixedClock('2026-03-02T08:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase([...projectionsMigrations, ...operationsMigrations]);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.owner.query('truncate operations.rebuild_runs');
  store = new HeldStore();
  processes = [];
  for (const number of [1, 2, 3]) await store.append(`number-${number}`, 'any', [deskEvent('NumberDrawn')]);
});
afterEach(async () => {
  for (const each of processes) await each.onModuleDestroy();
});

/** The desk of a process that has just begun. */
function begun(): { desk: RebuildDesk; end: () => Promise<void> } {
  const registry = new ViewRegistry();
  registry.register(deskView({ name: VIEW }) as View);
  const projections = new Projections(database.app, store, deskCatalogue(), registry, clock);
  processes.push(projections);
  const desk = new RebuildDesk(projections, registry, clock, new RebuildRuns(database.app));
  return { desk, end: () => projections.onModuleDestroy() };
}

const over = (desk: RebuildDesk): Promise<RebuildRun> =>
  eventually('the rebuild is over', async () => (await desk.list()).find(({ endedAt }) => endedAt !== null));

/** Holds the store until the answer is called. */
function held(): () => void {
  let letGo!: () => void;
  store.held = new Promise<void>((resolve) => (letGo = resolve));
  return letGo;
}

describe('The rebuilds of views', () => {
  it('are told after a restart too: who asked, when each began and ended, and how many events it read', async () => {
    const { desk } = begun();
    await desk.begin(VIEW, 'skrbnik');
    await over(desk);
    clock.set('2026-03-02T09:00:00Z');
    await desk.begin(VIEW, 'namestnica');
    await eventually('both are over', async () =>
      (await desk.list()).filter(({ endedAt }) => endedAt !== null).length === 2 ? true : undefined,
    );
    const told = await begun().desk.list();
    expect(told).toMatchObject([
      {
        view: VIEW,
        actor: 'namestnica',
        phase: 'done',
        startedAt: '2026-03-02T09:00:00.000Z',
        failure: null,
      },
      { view: VIEW, actor: 'skrbnik', phase: 'done', events: 3, endedAt: '2026-03-02T08:00:00.000Z' },
    ]);
  });

  it('are told as running in another process as long as the one that builds lives, and as ended by it afterwards', async () => {
    const letGo = held();
    const first = begun();
    await first.desk.begin(VIEW, 'skrbnik');
    const second = begun();
    await eventually('the other process sees it running', async () =>
      (await second.desk.list()).find(({ failure, endedAt }) => failure === null && endedAt === null),
    );
    await first.end();
    const gone = await eventually('its process is gone', async () =>
      (await second.desk.list()).find(({ failure }) => failure !== null),
    );
    expect(gone).toMatchObject({ phase: 'failed', failure: 'PROCESS_ENDED', actor: 'skrbnik' });
    expect(gone.endedAt).not.toBeNull();
    letGo();
    await eventually('the first process knows it too', async () =>
      (await first.desk.list()).find(({ endedAt }) => endedAt !== null),
    );
  });

  it('are refused while one of the same view runs, and kept as failed where another process runs it', async () => {
    const letGo = held();
    const first = begun();
    await first.desk.begin(VIEW, 'skrbnik');
    await expect(first.desk.begin(VIEW, 'skrbnik')).rejects.toMatchObject({ code: 'REBUILD_RUNNING' });
    const second = begun();
    await eventually('the first one builds', async () =>
      (await second.desk.list()).find(({ failure, endedAt }) => failure === null && endedAt === null),
    );
    await second.desk.begin(VIEW, 'namestnica');
    const refused = await eventually('the second one is refused', async () =>
      (await second.desk.list()).find(({ failure }) => failure === 'REBUILD_RUNNING'),
    );
    expect(refused.actor).toBe('namestnica');
    letGo();
    await eventually('the first one is done', async () =>
      (await second.desk.list()).find(({ phase, endedAt }) => phase === 'done' && endedAt !== null),
    );
  });
});
