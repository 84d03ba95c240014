import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { EventStore, MemoryEventStore } from '#libs/event-store';
import { EventCatalogue } from '#libs/kernel';
import { Clock, Database, SystemClock } from '#libs/platform';
import { createTestDatabase, deskCatalogue, deskEvent, deskView, type TestDatabase } from '#libs/testing';
import { bringUpToDate, ViewFailed } from './catch-up';
import { Projections } from './projections';
import { projectionsMigrations } from './projections.migrations';
import { ProjectionsModule } from './projections.module';
import { Projector } from './projector';
import type { View } from './view';
import { ViewRegistry } from './view-registry';

const FAILED_BEFORE = `insert into projections.generations (view, version, slot, state, error)
  values ($1, 1, 'next', 'failed', 'the database connection that guards the building was lost')`;

let database: TestDatabase;
let store: MemoryEventStore;
let house: TestingModule;
beforeAll(async () => (database = await createTestDatabase(projectionsMigrations)));
afterAll(() => database.drop());
afterEach(() => house.close());

/** A house with one view, whose first building another process could not finish. */
async function openWith(view: View): Promise<void> {
  store = new MemoryEventStore();
  @Global()
  @Module({
    providers: [
      { provide: Database, useValue: database.app },
      { provide: EventStore, useValue: store },
      { provide: EventCatalogue, useValue: deskCatalogue() },
      { provide: Clock, useClass: SystemClock },
    ],
    exports: [Database, EventStore, EventCatalogue, Clock],
  })
  class Ground {}
  @Module({})
  class Room {
    constructor(registry: ViewRegistry) {
      registry.register(view);
    }
  }
  house = await Test.createTestingModule({ imports: [Ground, ProjectionsModule, Room] }).compile();
  await house.init();
  await database.app.query(FAILED_BEFORE, [view.name]);
}

const caughtUp = (): Promise<void> =>
  bringUpToDate({ store, projections: house.get(Projections), projector: house.get(Projector) });

describe('A start after a building that was interrupted', () => {
  it('builds the view again and goes on', async () => {
    await openWith(deskView({ name: 'interrupted' }) as View);
    await store.append('number-1', 'any', [deskEvent('NumberDrawn')]);
    await caughtUp();
    expect(await house.get(Projections).status()).toMatchObject([{ state: 'active', lag: { events: 0 } }]);
  });

  it('says which view it is when the building fails again', async () => {
    await openWith(deskView({ name: 'unreadable', eventTypes: ['NumberDrawn', 'NumberLost'] }) as View);
    await store.append('number-1', 'any', [deskEvent('NumberDrawn'), deskEvent('NumberLost')]);
    const failing = caughtUp();
    await expect(failing).rejects.toBeInstanceOf(ViewFailed);
    await expect(failing).rejects.toThrow(/the view unreadable .*NumberLost/);
    // Whoever asks while it still fails need not wait for another attempt.
    await expect(caughtUp()).rejects.toBeInstanceOf(ViewFailed);
  });
});
