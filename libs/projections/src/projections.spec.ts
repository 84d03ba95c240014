import { Test, type TestingModule } from '@nestjs/testing';
import { Global, Module } from '@nestjs/common';
import { EventStore } from '#libs/event-store';
import { EventCatalogue, type Position } from '#libs/kernel';
import { Clock, Database, SystemClock } from '#libs/platform';
import { deskEvent, deskView, eventually } from '#libs/testing';
import { type Desk, DeskOffice } from './contract/desk-office';
import { Projections } from './projections';
import { UnknownView, ViewNotBuilt } from './projections.errors';
import { ProjectionsModule } from './projections.module';
import { Projector } from './projector';
import type { View } from './view';
import type { ViewChanged } from './view-changes';
import { ViewRegistry } from './view-registry';

let office: DeskOffice;
let desk: Desk;
let application: TestingModule;
let projections: Projections;
let projector: Projector;
const remedy = { given: false };

beforeAll(async () => (office = await DeskOffice.open()));
afterAll(() => office.close());
beforeEach(async () => {
  remedy.given = false;
  desk = office.desk({ remedy });
  const { database, store, catalogue } = desk.parts;

  @Global()
  @Module({
    providers: [
      { provide: Database, useValue: database },
      { provide: EventStore, useValue: store },
      { provide: EventCatalogue, useValue: catalogue },
      { provide: Clock, useClass: SystemClock },
    ],
    exports: [Database, EventStore, EventCatalogue, Clock],
  })
  class Ground {}

  @Module({})
  class DeskModule {
    constructor(registry: ViewRegistry) {
      registry.register(desk.view);
    }
  }
  application = await Test.createTestingModule({
    imports: [Ground, ProjectionsModule, DeskModule],
  }).compile();
  await application.init();
  projections = application.get(Projections);
  projector = application.get(Projector);
});
afterEach(() => application.close());

const name = () => desk.view.name;

describe('the projector', () => {
  it('keeps the registered views true from start to stop, and tells how they stand', async () => {
    expect(await projections.status()).toEqual([
      expect.objectContaining({ view: name(), state: 'new', hasWorker: false, lag: expect.anything() }),
    ]);
    await desk.happens(1, 'NumberDrawn');
    projector.start();
    projector.start();
    await desk.caughtUp();
    await eventually('it follows', async () => projector.health()[0]?.state === 'following');
    const [status] = await projections.status();
    expect(status).toMatchObject({
      state: 'active',
      version: 1,
      hasWorker: true,
      lag: { events: 0, more: false, seconds: 0 },
    });
    await projector.stop();
    expect(projector.health()).toEqual([]);
    await desk.happens(1, 'NumberPaused', 'NumberCalled');
    const [stopped] = await projections.status();
    expect(stopped).toMatchObject({ hasWorker: false, lag: { events: 2, more: false } });
    expect(await desk.rows()).toEqual([{ view_key: 'number-1', status: 'NumberDrawn', moves: 1 }]);
  });

  it('tells every listener which view has changed, up to where and in how many keys', async () => {
    await projections.rebuild(name());
    const heard: ViewChanged[] = [];
    const subscription = projections.changes.subscribe((change) => heard.push(change));
    projector.start();
    await eventually('it is heard', async () => {
      if (heard.length > 0) return true;
      await desk.happens(1, 'NumberPaused');
      await desk.caughtUp();
      return false;
    });
    subscription.unsubscribe();
    expect(heard[0]).toEqual({ view: name(), position: expect.any(String), keys: 1 });
  });
});

describe('waiting for a view', () => {
  it('ends fresh as soon as the view shows the position', async () => {
    projector.start();
    await desk.happens(1, 'NumberDrawn');
    await desk.caughtUp();
    for (let i = 0; i < 20; i += 1) {
      const { position } = await desk.store.append('number-1', 'any', [deskEvent('NumberPaused')]);
      expect(await projections.waitFor(name(), position, 5_000)).toBe('fresh');
      const [row] = (await desk.rows()) as { moves: number }[];
      expect(row?.moves).toBeGreaterThanOrEqual(i + 2);
    }
  });

  it('ends stale when the time is over', async () => {
    await projections.rebuild(name());
    const { position } = await desk.store.append('number-1', 'any', [deskEvent('NumberPaused')]);
    expect(await projections.waitFor(name(), position, 60)).toBe('stale');
  });

  it('ends fresh at once when nothing that the view reads stands before the position', async () => {
    await projections.rebuild(name());
    const { position } = await desk.store.append('broom-1', 'any', [deskEvent('DeskSwept')]);
    expect(await projections.waitFor(name(), position, 60)).toBe('fresh');
  });

  it('refuses a view that does not exist', async () => {
    await expect(projections.waitFor('nothing', '1' as Position, 1)).rejects.toBeInstanceOf(UnknownView);
  });
});

describe('a parked stream', () => {
  beforeEach(async () => {
    await desk.happens(1, 'NumberDrawn');
    await desk.store.append('number-1', 'any', [deskEvent('NumberPaused', { poison: 'evolve' })]);
    await desk.happens(1, 'NumberResumed');
    await desk.store.append('number-2', 'any', [deskEvent('NumberDrawn', { poison: 'database' })]);
    await desk.happens(3, 'NumberDrawn');
    projector.start();
    await desk.caughtUp();
    await eventually('it follows', async () => projector.health()[0]?.state === 'following');
  });

  it('is listed, and stays parked when it is tried again before the fix', async () => {
    expect(await projections.listParked(name())).toEqual([
      expect.objectContaining({ stream: 'number-1', held: 2, attempts: 1, error: 'this event is poison' }),
      expect.objectContaining({ stream: 'number-2', held: 1, error: expect.stringContaining('date') }),
    ]);
    const outcomes = await projections.retryParked(name());
    expect(outcomes).toEqual([
      { stream: 'number-1', applied: 0, held: 2, error: 'this event is poison' },
      expect.objectContaining({ stream: 'number-2', applied: 0, held: 1 }),
    ]);
    const parked = await projections.listParked(name());
    expect(parked.map(({ attempts, held }) => ({ attempts, held }))).toEqual([
      { attempts: 2, held: 2 },
      { attempts: 2, held: 1 },
    ]);
    expect((await projections.status())[0]).toMatchObject({ state: 'parked', parkedStreams: 2 });
  });

  it('is applied in order when it is tried again after the fix, and then followed as before', async () => {
    remedy.given = true;
    await desk.happens(1, 'NumberPaused');
    await desk.caughtUp();
    expect(await projections.retryParked(name(), 'number-1')).toEqual([
      { stream: 'number-1', applied: 3, held: 0, error: null },
    ]);
    expect((await projections.listParked(name())).map(({ stream }) => stream)).toEqual(['number-2']);
    expect(await projections.retryParked(name())).toEqual([
      { stream: 'number-2', applied: 1, held: 0, error: null },
    ]);
    await desk.happens(1, 'NumberCalled');
    await desk.happens(2, 'NumberCalled');
    await eventually('the worker has begun anew and caught up', async () => {
      return (await desk.rows()).some((row) => (row as { moves: number }).moves === 5);
    });
    await desk.caughtUp();
    expect(await desk.rows()).toEqual(await desk.truth());
    expect(await projections.verifyView(name())).toMatchObject({ equal: true, parked: 0 });
  });
});

describe('a view', () => {
  it('can be paused and resumed only when it was built', async () => {
    await expect(projections.pause(name())).rejects.toBeInstanceOf(ViewNotBuilt);
    await expect(projections.switchBack(name())).rejects.toBeInstanceOf(ViewNotBuilt);
    await projections.rebuild(name());
    await projections.pause(name());
    expect((await projections.status())[0]?.state).toBe('paused');
    await projections.resume(name());
    expect((await projections.status())[0]?.state).toBe('active');
  });

  it('is refused by the registry when its name is taken or cannot be a schema’s', () => {
    const registry = new ViewRegistry();
    registry.register(deskView() as View);
    const wrong = [
      deskView(),
      deskView({ name: 'Desk' }),
      deskView({ name: 'desk-next' }),
      deskView({ name: 'desk; drop schema public' }),
      deskView({ name: 'd'.repeat(31) }),
      deskView({ name: 'other', version: 0 }),
      { ...deskView({ name: 'other' }), tables: [{ name: 'view_state', columns: [], indexes: [] }] },
    ];
    for (const view of wrong) expect(() => registry.register(view as View)).toThrow();
    expect(registry.list()).toHaveLength(1);
  });
});
