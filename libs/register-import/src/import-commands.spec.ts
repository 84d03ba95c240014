import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { CommandBus, CqrsModule, QueryBus } from '@nestjs/cqrs';
import { Test, type TestingModule } from '@nestjs/testing';
import { CommandRunner, EventStore, MemoryEventStore } from '#libs/event-store';
import { EventCatalogue, type RecordedEvent } from '#libs/kernel';
import { personalDataMigrations, PersonalData } from '#libs/personal-data';
import { personEvents } from '#libs/persons';
import { ActingPerson, Clock, Database, InvalidInput, DeclaredPerson } from '#libs/platform';
import { Projections, ProjectionsModule, projectionsMigrations } from '#libs/projections';
import { createTestDatabase, FixedClock, type TestDatabase, trialPersonalData } from '#libs/testing';
import {
  type EntryState,
  entryStream,
  registerEntryId,
  waitingListEntry,
  waitingListEvents,
} from '#libs/waiting-list';
import { ImportCorrections, ImportRegister, type ImportOptions, type ImportResult } from './import-commands';
import { ListRegisterImports } from './imports/register-imports.query';
import { RegisterImportModule } from './register-import.module';

const samples = join(__dirname, '../../../samples/koper-2022');
const sample = (name: string): Promise<Buffer> => readFile(join(samples, name));
const owner = { programme: 'home-help', municipality: '050', provider: 'Dom Koper' };
const options: ImportOptions = {
  actor: { id: 'ana', role: 'provider-coordinator', unit: null, onBehalfOf: null },
  correlationId: '6a0f2a4c-0f5e-4f43-8a53-1c4b5b6a7d01',
};

/** A store that dies after a number of appends, as a killed process does. */
class MortalEventStore extends MemoryEventStore {
  appendsLeft = Infinity;

  override append(...args: Parameters<MemoryEventStore['append']>): ReturnType<MemoryEventStore['append']> {
    this.appendsLeft -= 1;
    return this.appendsLeft < 0 ? Promise.reject(new Error('killed')) : super.append(...args);
  }
}

let database: TestDatabase;
let office: TestingModule;
let store: MortalEventStore;

async function openOffice(): Promise<void> {
  const kept = await database.owner.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables where schemaname = 'personal'`,
  );
  await database.owner.query(`truncate ${kept.rows.map(({ name }) => name).join(', ')} cascade`);
  store = new MortalEventStore();
  const catalogue = new EventCatalogue().register(waitingListEvents).register(personEvents);
  const providers = [
    { provide: EventStore, useValue: store },
    { provide: EventCatalogue, useValue: catalogue },
    { provide: Clock, useValue: new FixedClock('2026-01-15T10:00:00Z') },
    { provide: Database, useValue: database.app },
    { provide: ActingPerson, useClass: DeclaredPerson },
    {
      provide: PersonalData,
      useValue: trialPersonalData(database.app),
    },
    CommandRunner,
  ];
  @Global()
  @Module({ providers, exports: providers })
  class Ground {}
  office = await Test.createTestingModule({
    imports: [Ground, CqrsModule.forRoot(), ProjectionsModule, RegisterImportModule],
  }).compile();
  await office.init();
}

const importRegister = (file: Uint8Array, more: Partial<ImportOptions> = {}): Promise<ImportResult> =>
  office.get(CommandBus).execute(new ImportRegister(file, owner, { ...options, ...more }));

const importCorrections = (
  file: Uint8Array,
  provider: string | null = null,
  more: Partial<ImportOptions> = {},
): Promise<ImportResult> =>
  office
    .get(CommandBus)
    .execute(new ImportCorrections(file, { ...owner, provider }, { ...options, ...more }));

async function allEvents(): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const page of store.readAll()) events.push(...page);
  return events;
}

async function entryOf(registerNumber: string): Promise<{ state: EntryState; events: RecordedEvent[] }> {
  const events: RecordedEvent[] = [];
  const stream = entryStream(registerEntryId({ ...owner, registerNumber }));
  for await (const event of store.readStream(stream)) events.push(event);
  const state = events.reduce(
    (all, event) => waitingListEntry.evolve(all, event as never),
    waitingListEntry.initialState,
  );
  return { state, events };
}

async function countsByType(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type } of await allEvents()) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

const lines = async (name: string): Promise<string[]> => (await sample(name)).toString('utf8').split('\r\n');
const WHOLE = { PersonRegistered: 248, PlacedOnWaitingList: 264, WaitingEnded: 126, RegisterImported: 1 };

beforeAll(async () => {
  database = await createTestDatabase([...personalDataMigrations, ...projectionsMigrations]);
});
afterAll(() => database.drop());
beforeEach(openOffice);
afterEach(() => office.close());

describe('a register', () => {
  it('comes in whole, once, however often it is imported', async () => {
    const file = await sample('register.csv');
    expect(await importRegister(file)).toEqual({ rows: 264, accepted: 264, rejected: [], events: 639 });
    expect(await countsByType()).toEqual(WHOLE);
    expect(await importRegister(file)).toEqual({ rows: 264, accepted: 264, rejected: [], events: 0 });
    const again = { rows: 264, accepted: 264, rejected: [], events: 1 };
    expect(await importRegister(Buffer.concat([file, Buffer.from('\r\n')]))).toEqual(again);
    expect(await countsByType()).toEqual({ ...WHOLE, RegisterImported: 2 });
  });

  it('says of every fact where it stands in the file and when the register knew it', async () => {
    await importRegister(await sample('register.csv'));
    const { events } = await entryOf('ODU-2021/0002');
    expect(events.map(({ type, metadata }) => [type, metadata.importSource])).toEqual([
      ['PlacedOnWaitingList', expect.objectContaining({ line: 3, knownOn: '2021-06-10' })],
      ['WaitingEnded', expect.objectContaining({ line: 3, knownOn: '2022-01-30' })],
    ]);
    expect(events[0]?.metadata).toMatchObject({
      actor: options.actor,
      correlationId: options.correlationId,
      purpose: 'register-import',
      importSource: {
        register: 'home-help/050/Dom Koper',
        fileDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  it('leaves no name, number or address in any event', async () => {
    await importRegister(await sample('register.csv'));
    const record = JSON.stringify(await allEvents(), (_key, value: unknown) =>
      typeof value === 'bigint' ? `${value}` : value,
    );
    const rows = (await lines('register.csv')).slice(1).filter(Boolean);
    expect(rows).toHaveLength(264);
    for (const row of rows) {
      const cells = row.split(';');
      for (const column of [2, 5, 6]) expect(record).not.toContain(`"${cells[column]}"`);
      expect(record).not.toContain(cells[5]);
    }
  });

  it('keeps what it says of a person with the personal data', async () => {
    await importRegister(await sample('register.csv'));
    const personId = (await entryOf('ODU-2021/0002')).state.placed?.personId ?? '';
    const personal = office.get(PersonalData);
    expect((await personal.get([personId])).get(personId)).toEqual({
      surname: 'Rozman',
      givenName: 'Vera',
      sex: 'female',
      emso: '0704930596873',
      street: 'Krožna cesta 38',
      postalCode: '6281',
      post: 'Škofije',
    });
  });

  it('is checked by a dry run that changes nothing and foretells the same', async () => {
    const file = await sample('register-messy-cp1250.csv');
    const foretold = await importRegister(file, { dryRun: true });
    expect(await allEvents()).toEqual([]);
    expect(await office.get(PersonalData).findPersonByEmso('2605949595885')).toBeNull();
    expect(foretold).toMatchObject({ rows: 41, accepted: 32 });
    expect(await importRegister(file)).toEqual(foretold);
    expect(await allEvents()).toHaveLength(foretold.events);
    expect(await importRegister(file, { dryRun: true })).toEqual({ ...foretold, events: 0 });
    const [imported] = (await allEvents()).slice(-1);
    expect(imported?.data).toMatchObject({
      accepted: 32,
      rejected: 9,
      encoding: 'windows-1250',
      rejectedByCode: { 'impossible-date': 1, 'emso-check-digit': 1, 'duplicate-register-number': 1 },
    });
  });

  it('lets its good rows in and its bad ones not at all', async () => {
    await importRegister(await sample('register-messy-cp1250.csv'));
    expect(await office.get(PersonalData).findPersonByEmso('0704930596873')).toBeNull();
    expect((await entryOf('ODU-2021/0002')).events).toEqual([]);
    expect((await entryOf('ODU-2021/0016')).events).toHaveLength(2);
    const formula = (await entryOf('ODU-2021/0026')).state.placed?.personId ?? '';
    const values = await office.get(PersonalData).get([formula]);
    expect(values.get(formula)?.surname).toBe('=HYPERLINK("http://x")');
  });

  it('adds only what a later state of it brings', async () => {
    const all = await lines('register.csv');
    const open = all.findIndex((line) => line.startsWith('ODU-2022/0035'));
    await importRegister(Buffer.from(all.slice(0, 200).join('\n')));
    const before = (await allEvents()).length;
    const ended = (all[open] ?? '').replace(/;;;$/, ';1. 12. 2022;odhod v dom;');
    const later = all.slice(0, 200).map((line, index) => (index === open ? ended : line));
    expect(await importRegister(Buffer.from([...later, all[200]].join('\n')))).toMatchObject({
      accepted: 200,
    });
    const added = (await allEvents()).slice(before).map((event) => event.type);
    expect(added.sort()).toEqual(
      expect.arrayContaining(['PlacedOnWaitingList', 'RegisterImported', 'WaitingEnded']),
    );
    expect((await entryOf('ODU-2022/0035')).events.at(-1)).toMatchObject({
      type: 'WaitingEnded',
      data: { endedOn: '2022-12-01', reason: 'moved-to-institution' },
      metadata: { importSource: { knownOn: '2022-12-01' } },
    });
  });

  it('is rejected where it contradicts the record, and leaves nothing of such a row behind', async () => {
    const all = await lines('register.csv');
    await importRegister(Buffer.from(all.slice(0, 5).join('\n')));
    const before = await allEvents();
    const contradicting = [
      all[0],
      (all[1] ?? '').replace('4. 6. 2021', '3. 6. 2021').replace('Lesjak', 'Novak'),
      (all[2] ?? '').replaceAll('30. 1. 2022', '31. 1. 2022'),
      (all[3] ?? '').replace('dnevno', '1x tedensko'),
      (all[4] ?? '').replace('1808937597003', '2109928591963'),
    ];
    const result = await importRegister(Buffer.from(contradicting.join('\n')));
    expect(result).toMatchObject({ rows: 4, accepted: 0, events: 1 });
    expect(result.rejected.map(({ line, column, code }) => `${line} ${column}: ${code}`)).toEqual([
      '2 Datum uvrstitve: differs-from-record',
      '3 Datum prenehanja: differs-from-record',
      '4 Pogostost pomoči: differs-from-record',
      '5 EMŠO: differs-from-record',
    ]);
    expect((await allEvents()).slice(before.length).map((event) => event.type)).toEqual(['RegisterImported']);
    const personId = (await entryOf('ODU-2021/0001')).state.placed?.personId ?? '';
    expect(await office.get(PersonalData).history(personId, 'surname')).toHaveLength(1);
  });

  it('is completed by a repetition after a kill in the middle, and nothing is doubled', async () => {
    const file = await sample('register.csv');
    for (const appends of [1, 100, 147, 1, 200, 63]) {
      store.appendsLeft = appends;
      await expect(importRegister(file)).rejects.toThrow('killed');
    }
    store.appendsLeft = Infinity;
    expect(await importRegister(file)).toMatchObject({ accepted: 264 });
    expect(await countsByType()).toEqual(WHOLE);
  });

  it('is in the record once when two import it at the same moment', async () => {
    const file = await sample('register.csv');
    await Promise.all([importRegister(file), importRegister(file)]);
    expect(await countsByType()).toMatchObject({ ...WHOLE, RegisterImported: expect.any(Number) as number });
    expect(await importRegister(file)).toMatchObject({ accepted: 264, events: 0 });
  });

  it('tells how far it has come', async () => {
    const seen: [number, number][] = [];
    await importRegister(await sample('register.csv'), {
      onProgress: (done, total) => seen.push([done, total]),
    });
    expect(seen.at(-1)).toEqual([792, 792]);
    expect(seen.every(([done], index) => index === 0 || done >= (seen[index - 1]?.[0] ?? 0))).toBe(true);
  });

  it('is refused for an unknown programme, municipality or provider, all named', async () => {
    const nobody = { programme: 'no-help', municipality: '50', provider: ' ' };
    const refused = await office
      .get(CommandBus)
      .execute(new ImportRegister(await sample('register.csv'), nobody, options))
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InvalidInput);
    expect((refused as InvalidInput).fields.map(({ path }) => path)).toEqual([
      'programme',
      'municipality',
      'provider',
    ]);
    expect(await allEvents()).toEqual([]);
  });
});

describe('corrections', () => {
  const header = 'Evidenčna št.;Datum vpisa popravka;Datum prenehanja;Razlog prenehanja;Opomba';
  const corrections = (...rows: string[]): Buffer => Buffer.from([header, ...rows].join('\n'));

  it('end an open wait as of the day on which the end became known', async () => {
    await importRegister(await sample('register.csv'));
    const file = await sample('corrections.csv');
    const result = { rows: 1, accepted: 1, rejected: [], events: 2 };
    expect(await importCorrections(file, null, { dryRun: true })).toEqual(result);
    expect(await importCorrections(file)).toEqual(result);
    const { events, state } = await entryOf('ODU-2022/0035');
    expect(events.at(-1)).toMatchObject({
      type: 'WaitingEnded',
      data: { endedOn: '2022-11-20', reason: 'died' },
      metadata: { importSource: { line: 2, knownOn: '2023-04-03' } },
    });
    const noteRef = state.ends[0]?.noteRef ?? '';
    expect((await office.get(PersonalData).getTexts([noteRef])).get(noteRef)).toBe(
      'sporočilo svojcev, prejeto 3. 4. 2023',
    );
    expect(await importCorrections(file)).toEqual({ ...result, events: 0 });
    expect(await importRegister(await sample('register.csv'))).toMatchObject({ accepted: 264, events: 0 });
  });

  it('replace an end that was wrong, and a start of service stays where the person stays admitted', async () => {
    await importRegister(await sample('register.csv'));
    const file = corrections(
      'ODU-2021/0002;5. 2. 2022;29. 1. 2022;sprejem v oskrbo;',
      'ODU-2021/0003;5. 3. 2022;25. 1. 2022;smrt;',
      'ODU-2021/0003;5. 2. 2022;24. 1. 2022;odstop;',
    );
    expect(await importCorrections(file)).toMatchObject({ accepted: 3, events: 4 });
    expect((await entryOf('ODU-2021/0002')).state.ends.at(-1)).toMatchObject({
      endedOn: '2022-01-29',
      serviceStartedOn: '2022-01-30',
    });
    expect((await entryOf('ODU-2021/0003')).state.ends.map((end) => end.reason)).toEqual([
      'withdrew',
      'withdrew',
      'died',
    ]);
    const resaved = Buffer.concat([file, Buffer.from('\n')]);
    expect(await importCorrections(resaved)).toMatchObject({ accepted: 3, events: 1 });
    expect((await entryOf('ODU-2021/0003')).state.ends).toHaveLength(3);
  });

  it('are rejected for an entry that is unknown, or that ends before it began', async () => {
    await importRegister(await sample('register.csv'));
    const result = await importCorrections(
      corrections(
        'ODU-1999/0001;3. 4. 2023;20. 11. 2022;smrt;',
        'ODU-2022/0035;3. 4. 2023;20. 11. 2020;smrt;',
        'ODU-2022/0035;3. 4. 2023;31. 11. 2022;kdo ve;',
      ),
    );
    expect(result.rejected.map(({ line, column, code }) => `${line} ${column}: ${code}`)).toEqual([
      '2 Evidenčna št.: unknown-register-number',
      '3 Datum prenehanja: ends-before-listing',
      '4 Datum prenehanja: impossible-date',
      '4 Razlog prenehanja: unknown-reason',
    ]);
    expect(result).toMatchObject({ rows: 3, accepted: 0, events: 1 });
  });

  it('need the provider’s name where two providers use one register number', async () => {
    const file = await sample('register.csv');
    await importRegister(file);
    await office
      .get(CommandBus)
      .execute(new ImportRegister(file, { ...owner, provider: 'Dom Izola' }, options));
    const correction = await sample('corrections.csv');
    expect((await importCorrections(correction)).rejected).toMatchObject([
      { code: 'ambiguous-register-number' },
    ]);
    expect(await importCorrections(correction, 'Dom Koper')).toMatchObject({ accepted: 1, rejected: [] });
    expect((await entryOf('ODU-2022/0035')).state.ends).toHaveLength(1);
  });
});

describe('the list of imports', () => {
  it('shows what each import brought', async () => {
    await importRegister(await sample('register-messy-cp1250.csv'));
    await importCorrections(await sample('corrections.csv'));
    await office.get(Projections).rebuild('register-imports');
    const imports = await office.get(QueryBus).execute(new ListRegisterImports(10));
    expect(imports).toHaveLength(2);
    expect(imports.find((each) => each.kind === 'register')).toMatchObject({
      provider: 'Dom Koper',
      rows: 41,
      accepted: 32,
      rejected: 9,
      rejectedByCode: expect.objectContaining({ 'unknown-reason': 1 }),
      actorId: 'ana',
      importedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
    expect(imports.find((each) => each.kind === 'corrections')).toMatchObject({
      provider: null,
      rejected: 1,
    });
  });
});
