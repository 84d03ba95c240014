import { Global, Module } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { EventStore, MemoryEventStore } from '#libs/event-store';
import { EventCatalogue } from '#libs/kernel';
import { Clock, Configuration, Database, OPEN_DATABASE, prepareHttp } from '#libs/platform';
import {
  Projections,
  ProjectionsModule,
  projectionsMigrations,
  Projector,
  ViewRegistry,
} from '#libs/projections';
import {
  createTestDatabase,
  deskCatalogue,
  deskEvent,
  deskView,
  eventually,
  FixedClock,
  type TestDatabase,
} from '#libs/testing';
import { OperationsModule } from './operations.module';

interface Health {
  readonly status: string;
  readonly details: Readonly<Record<string, { readonly status: string }>>;
}
interface ViewHealth {
  readonly view: string;
  readonly state: string;
  readonly hasWorker: boolean;
  readonly lag: { readonly events: number; readonly seconds: number };
}

let database: TestDatabase;
let store: MemoryEventStore;
let app: NestExpressApplication;

beforeAll(async () => {
  database = await createTestDatabase(projectionsMigrations);
  store = new MemoryEventStore();
  const providers = [
    { provide: EventStore, useValue: store },
    { provide: EventCatalogue, useValue: deskCatalogue() },
    { provide: Database, useValue: database.app },
    { provide: OPEN_DATABASE, useValue: { describe: { kind: 'server', version: '18', location: 'test' } } },
    { provide: Clock, useValue: new FixedClock('2026-01-15T10:00:00Z') },
    { provide: Configuration, useValue: Configuration.from({}) },
  ];
  @Global()
  @Module({ providers, exports: providers })
  class Ground {}
  const built = await Test.createTestingModule({
    imports: [Ground, ProjectionsModule, OperationsModule],
  }).compile();
  app = built.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
  prepareHttp(app, []);
  app.get(ViewRegistry).register(deskView());
  await app.init();
});
afterAll(async () => {
  await app.close();
  await store.close();
  await database.drop();
});

const ready = async (): Promise<{ code: number; body: Health }> => {
  const { status, body } = await request(app.getHttpServer()).get('/health/ready');
  return { code: status, body: body as Health };
};
const viewHealth = async (): Promise<ViewHealth | undefined> => {
  const { details } = (await ready()).body;
  return (details['projections'] as unknown as { views?: ViewHealth[] }).views?.[0];
};
const isReady = async (): Promise<boolean> => (await ready()).code === 200;

/** Lets nobody in any more and sends everybody away, as a server that is stopped does; or lets them in again. */
async function connections(allowed: boolean): Promise<void> {
  const { database: name, ...options } = database.owner.options;
  const elsewhere = new Database({ ...options, database: 'postgres', max: 1 });
  await elsewhere.query(`alter database ${name} with allow_connections ${allowed}`);
  const leaving = 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1';
  if (!allowed) await elsewhere.query(leaving, [name]);
  await elsewhere.close();
}

describe('the health of the system', () => {
  it('is not ready while nobody keeps the views, and then is', async () => {
    const { code, body } = await ready();
    expect(code).toBe(503);
    expect(body.details).toMatchObject({
      store: { status: 'up', kind: 'memory' },
      database: { status: 'up' },
      projections: { status: 'down' },
    });
    app.get(Projector).start();
    await eventually('ready', isReady);
  });

  it('shows how far a view that stands still is behind, and that it caught up', async () => {
    const { view } = (await viewHealth())!;
    await app.get(Projections).pause(view);
    for (const stream of ['number-1', 'number-2', 'number-3'])
      await store.append(stream, 'any', [deskEvent('NumberDrawn')]);
    const { code, body } = await ready();
    expect([code, body.details['projections']?.status]).toEqual([503, 'down']);
    expect(await viewHealth()).toMatchObject({ state: 'paused', lag: { events: 3 } });
    await app.get(Projections).resume(view);
    await eventually('caught up', async () => (await viewHealth())?.lag.events === 0);
    await eventually('ready', isReady);
  });

  it('goes down within seconds when the database is gone; the process itself is alive', async () => {
    await connections(false);
    const began = performance.now();
    const { code, body } = await ready();
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(code).toBe(503);
    expect(body).toMatchObject({
      status: 'error',
      details: { store: { status: 'up' }, database: { status: 'down' }, projections: { status: 'down' } },
    });
    expect(JSON.stringify(body)).not.toContain('postgres://');
    await request(app.getHttpServer()).get('/health/live').expect(200, { status: 'ok' });
    await connections(true);
    await eventually('ready again', isReady, 30_000);
  }, 60_000);
});
