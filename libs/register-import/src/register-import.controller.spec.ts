import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { CommandRunner, EVENT_STORE_MIGRATIONS, EventStore, PostgresEventStore } from '#libs/event-store';
import { EventCatalogue } from '#libs/kernel';
import { personalDataMigrations, PersonalData } from '#libs/personal-data';
import { personEvents } from '#libs/persons';
import { ActingPerson, Clock, Database, DeclaredPerson, prepareHttp } from '#libs/platform';
import { Projections, ProjectionsModule, projectionsMigrations } from '#libs/projections';
import { createTestDatabase, FixedClock, type TestDatabase, trialPersonalData } from '#libs/testing';
import { waitingListEvents } from '#libs/waiting-list';
import { readImportFile } from './read-file';
import { RegisterImportModule } from './register-import.module';
import { MAX_FILE_BYTES } from './table-file';
import { UnreadableFile } from './unreadable-file';

const samples = join(__dirname, '../../../samples/koper-2022');

let database: TestDatabase;
let store: PostgresEventStore;
let app: NestExpressApplication;

beforeAll(async () => {
  database = await createTestDatabase([
    ...EVENT_STORE_MIGRATIONS,
    ...projectionsMigrations,
    ...personalDataMigrations,
  ]);
  store = new PostgresEventStore(database.app);
  const catalogue = new EventCatalogue().register(waitingListEvents).register(personEvents);
  const personal = trialPersonalData(database.app);
  const providers = [
    { provide: EventStore, useValue: store },
    { provide: EventCatalogue, useValue: catalogue },
    { provide: Clock, useValue: new FixedClock('2026-01-15T10:00:00Z') },
    { provide: Database, useValue: database.app },
    { provide: PersonalData, useValue: personal },
    { provide: ActingPerson, useClass: DeclaredPerson },
    CommandRunner,
  ];
  @Global()
  @Module({ providers, exports: providers })
  class Ground {}
  const built = await Test.createTestingModule({
    imports: [Ground, CqrsModule.forRoot(), ProjectionsModule, RegisterImportModule],
  }).compile();
  app = built.createNestApplication<NestExpressApplication>({ bodyParser: false });
  prepareHttp(app, []);
  await app.init();
});
afterAll(async () => {
  await app.close();
  await store.close();
  await database.drop();
});

const post = (fields: Record<string, string>, file: string | Buffer | null) => {
  const sent = request(app.getHttpServer()).post('/api/imports').field(fields);
  if (file === null) return sent;
  return typeof file === 'string'
    ? sent.attach('file', join(samples, file))
    : sent.attach('file', file, 'register.csv');
};

async function countEvents(): Promise<number> {
  let count = 0;
  for await (const page of store.readAll()) count += page.length;
  return count;
}

describe('an import over HTTP', () => {
  it('takes the sample and its correction into PostgreSQL, once, and lists both', async () => {
    const whole = { rows: 264, accepted: 264, rejected: [] };
    const register = { kind: 'register', provider: 'Dom Koper' };
    const dry = await post({ ...register, dryRun: 'true' }, 'register.csv').expect(200);
    expect(dry.body).toEqual({ ...whole, events: 639 });
    expect(await countEvents()).toBe(0);
    expect((await post(register, 'register.csv').expect(200)).body).toEqual({ ...whole, events: 639 });
    expect(await countEvents()).toBe(639);
    expect((await post(register, 'register.csv').expect(200)).body).toEqual({ ...whole, events: 0 });
    const corrected = { rows: 1, accepted: 1, rejected: [], events: 2 };
    expect((await post({ kind: 'corrections' }, 'corrections.csv').expect(200)).body).toEqual(corrected);
    expect((await post({ kind: 'corrections' }, 'corrections.csv').expect(200)).body.events).toBe(0);
    expect(await countEvents()).toBe(641);

    await app.get(Projections).rebuild('register-imports');
    const list = await request(app.getHttpServer()).get('/api/imports?limit=5').expect(200);
    expect(list.body).toMatchObject([
      { kind: 'corrections', provider: null, newFacts: 1 },
      { kind: 'register', provider: 'Dom Koper', accepted: 264, newFacts: 638 },
    ]);
  });

  it('names every bad row by line, column and code', async () => {
    const answer = await post({ kind: 'register', dryRun: 'true' }, 'register-messy-cp1250.csv').expect(200);
    expect(answer.body).toMatchObject({ rows: 41, accepted: 32 });
    expect(answer.body.rejected[0]).toEqual({
      line: 3,
      column: 'Datum uvrstitve',
      code: 'impossible-date',
      message: expect.any(String),
    });
  });

  it('is refused with the fields that are wrong, and changes nothing', async () => {
    const before = await countEvents();
    const register = { kind: 'register' };
    const refusals: [Record<string, string>, string | Buffer | null, string[]][] = [
      [
        { kind: 'list', municipality: 'Koper', dryRun: 'maybe' },
        'register.csv',
        ['kind', 'municipality', 'dryRun'],
      ],
      [register, null, ['file']],
      [register, Buffer.from('Ime;Priimek\nAna;Lesjak'), ['file']],
      [register, 'expected.json', ['file']],
      [{ ...register, programme: 'no-help' }, 'register.csv', ['programme']],
      [{ ...register, colour: 'red' }, 'register.csv', ['colour']],
    ];
    for (const [fields, file, paths] of refusals) {
      const { body } = await post(fields, file).expect(400);
      expect(body).toMatchObject({ code: 'INVALID_INPUT' });
      expect((body.errors as { path: string }[]).map(({ path }) => path).sort()).toEqual([...paths].sort());
      expect(JSON.stringify(body)).not.toContain('Lesjak');
    }
    await post(register, Buffer.alloc(MAX_FILE_BYTES + 1, 'a')).expect(413);
    await request(app.getHttpServer()).get('/api/imports?limit=0').expect(400);
    expect(await countEvents()).toBe(before);
  });
});

describe('a file on the disk', () => {
  it('is read, or refused when it is missing, a directory, or too large', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'spis-import-'));
    const large = join(folder, 'large.csv');
    await writeFile(large, '');
    await truncate(large, MAX_FILE_BYTES + 1);
    const codeOf = (path: string): Promise<unknown> =>
      readImportFile(path).catch((error: unknown) => (error instanceof UnreadableFile ? error.code : error));
    expect(await codeOf(join(folder, 'none.csv'))).toBe('no-such-file');
    expect(await codeOf(folder)).toBe('not-a-file');
    expect(await codeOf(large)).toBe('file-too-large');
    const bytes = await readImportFile(join(samples, 'register.csv'));
    expect(Buffer.compare(bytes, await readFile(join(samples, 'register.csv')))).toBe(0);
    await rm(folder, { recursive: true });
  });
});
