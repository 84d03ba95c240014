import { Global, Module } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { CommandRunner, EventStore, MemoryEventStore } from '#libs/event-store';
import { EventCatalogue, localDate, Refusal } from '#libs/kernel';
import { PersonalData } from '#libs/personal-data';
import { ActingPerson, Clock, Database, DeclaredPerson, prepareHttp } from '#libs/platform';
import { Projections, ViewRegistry, viewSchema } from '#libs/projections';
import { ReactorRegistry } from '#libs/reactors';
import {
  createTestDatabase,
  filledView,
  FixedClock,
  recorder,
  type TestDatabase,
  trialPersonalData,
} from '#libs/testing';
import { waitingListView } from './entries/waiting-list.projection';
import { EndWaiting, PlaceOnWaitingList } from './waiting-list.decider';
import { anEnd, anEntry, aPlacing, entryIdOf, personIdOf } from './waiting-list.builder';
import { WaitingListModule } from './waiting-list.module';

const clock = new FixedClock('2022-12-01T09:00:00Z');
const store = new MemoryEventStore(clock);
const catalogue = new EventCatalogue();

async function serve(database: Database): Promise<NestExpressApplication> {
  @Global()
  @Module({
    providers: [
      { provide: Database, useValue: database },
      { provide: Clock, useValue: clock },
      { provide: EventStore, useValue: store },
      { provide: EventCatalogue, useValue: catalogue },
      { provide: ActingPerson, useClass: DeclaredPerson },
      { provide: PersonalData, useValue: trialPersonalData(database) },
      ViewRegistry,
      CommandRunner,
      Projections,
      ReactorRegistry,
    ],
    exports: [
      Database,
      Clock,
      EventStore,
      EventCatalogue,
      ActingPerson,
      PersonalData,
      ViewRegistry,
      CommandRunner,
      Projections,
      ReactorRegistry,
    ],
  })
  class World {}
  const moduleRef = await Test.createTestingModule({ imports: [World, WaitingListModule] }).compile();
  const app = moduleRef.createNestApplication<NestExpressApplication>({ logger: false });
  prepareHttp(app, []);
  return app.init();
}

describe('Waiting lists over HTTP', () => {
  let database: TestDatabase;
  let app: NestExpressApplication;

  beforeAll(async () => {
    database = await createTestDatabase([]);
    const record = recorder();
    const histories = [
      anEntry(1)
        .placed({ listedOn: localDate('2022-03-01') })
        .paused('2022-04-01')
        .resumed('2022-04-11'),
      anEntry(2)
        .placed({ listedOn: localDate('2022-02-01'), personId: personIdOf(1) })
        .ended('2022-06-01'),
      anEntry(3).placed({
        personId: personIdOf(3),
        municipality: '040',
        provider: 'Izvajalec Izola',
        registerNumber: 'I-3',
      }),
    ];
    const events = histories.flatMap(({ stream, events }) =>
      events.map((event) => record(event, { stream, recordedAt: '2022-03-05T08:00:00.000Z' })),
    );
    await filledView(database.app, waitingListView, events, viewSchema(waitingListView.name));
    app = await serve(database.app);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const get = (path: string) => request(app.getHttpServer()).get(`/api/programmes/${path}`);

  it('answer the list of a day as known by the end of a day', async () => {
    const { body } = await get('home-help/waiting-list?on=2022-05-01&knownAt=2022-05-01').expect(200);
    expect(body).toMatchObject({ on: '2022-05-01', knownAt: '2022-05-01', entries: 3, persons: 2 });
    expect(body).toMatchObject({
      waitingDays: { n: 3, max: 106 },
      profile: { frequency: { daily: 3, weekly: 0 } },
      byRegime: { ZSV: { entries: 3, persons: 2 }, 'ZDOsk-1': { entries: 0, persons: 0 } },
    });
    const other = await get(
      'home-help/waiting-list?on=2022-05-01&knownAt=2022-05-01&legalRegime=ZDOsk-1',
    ).expect(200);
    expect(other.body.entries).toBe(0);
    const before = await get('home-help/waiting-list?on=2022-05-01&knownAt=2022-03-04').expect(200);
    expect(before.body).toMatchObject({
      entries: 0,
      waitingDays: { n: 0, mean: null, median: null, max: null },
    });
  });

  it('answer the list of today as known now where nothing else is asked', async () => {
    const { body } = await get('home-help/waiting-list?municipality=040').expect(200);
    expect(body).toMatchObject({ on: '2022-12-01', knownAt: '2022-12-01T09:00:00.000Z', entries: 1 });
  });

  it('list the entries in the order of arrival, by pages, without a name', async () => {
    const asked = 'home-help/waiting-list/entries?on=2022-05-01&municipality=050';
    const { body } = await get(`${asked}&limit=1&offset=1`).expect(200);
    expect(body).toEqual({
      total: 2,
      entries: [
        {
          rank: 2,
          entryId: entryIdOf(1),
          personId: personIdOf(1),
          registerNumber: 'ODU-2022/0001',
          municipality: '050',
          provider: 'Izvajalec Koper',
          legalRegime: 'ZSV',
          applicationId: null,
          applicationReceivedOn: '2022-01-10',
          listedOn: '2022-03-01',
          waitingDays: 61,
          waitingDaysNet: 51,
          frequency: 'daily',
          extendedScope: [],
          relativesHelp: false,
          hoursPerWeek: null,
          endsOn: null,
          endReason: null,
        },
      ],
    });
  });

  it('answer months with the definition of their figures', async () => {
    const { body } = await get(
      'home-help/statistics/monthly?from=2022-05&to=2022-06&knownAt=2022-12-01',
    ).expect(200);
    expect(body.definition).toMatchObject({
      id: 'waiting-list-monthly',
      version: 1,
      knownAt: '2022-12-01',
      on: { from: '2022-05-01', to: '2022-06-30' },
    });
    expect(body.months).toMatchObject([
      { month: '2022-05', monthEnd: 3, ended: 0, endedByReason: {} },
      { month: '2022-06', monthEnd: 2, ended: 1, endedByReason: { admitted: 1 } },
    ]);
    expect(body.mean).toEqual({ monthEnd: 2.5, dailyMean: 2.5, distinctPersons: 2 });
  });

  it.each([
    ['home-help/waiting-list?on=2022-02-31', 'on', 'IS_LOCAL_DATE'],
    ['home-help/waiting-list?knownAt=yesterday', 'knownAt', 'IS_DAY_OR_INSTANT'],
    ['home-help/waiting-list?municipality=Koper', 'municipality', 'MATCHES'],
    ['home-help/waiting-list?day=2022-01-01', 'day', 'UNKNOWN_FIELD'],
    ['home-help/waiting-list/entries?limit=0', 'limit', 'MIN'],
    ['home-help/statistics/monthly?from=2022-13&to=2022-11', 'from', 'IS_MONTH'],
    ['home-help/statistics/monthly?from=2022-11&to=2022-01', 'to', 'BEFORE_FROM'],
    ['home-help/statistics/monthly?from=0001-01&to=9999-01', 'to', 'TOO_MANY_MONTHS'],
  ])('name the bad field of %s', async (path, field, code) => {
    const { body } = await get(path).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ path: field, code })]);
  });

  it('do not know a programme that does not exist', async () => {
    await get('house-help/waiting-list').expect(404);
    await get('house-help/waiting-list/entries').expect(404);
    await get('house-help/statistics/monthly?from=2022-01&to=2022-02').expect(404);
  });

  it('change by commands, which the rules may refuse', async () => {
    const commands = app.get(CommandBus);
    const context = (commandId: string) => ({
      today: localDate('2022-12-01'),
      metadata: {
        commandId,
        correlationId: commandId,
        causationId: null,
        actor: { id: 'ana', role: 'caseworker', unit: 'Koper', onBehalfOf: null },
        legalBasis: null,
        purpose: 'home help',
      },
    });
    const id = '11111111-1111-4111-8111-111111111111';
    const place = new PlaceOnWaitingList(entryIdOf(9), aPlacing({ entryId: entryIdOf(9) }), context(id));
    expect(await commands.execute(place)).toMatchObject({ events: 1, revision: 0n });
    expect(await commands.execute(place)).toMatchObject({ events: 1, revision: 0n });
    const other = '22222222-2222-4222-8222-222222222222';
    const tooEarly = new EndWaiting(entryIdOf(9), anEnd('2021-01-01'), context(other));
    await expect(commands.execute(tooEarly)).rejects.toEqual(
      new Refusal('END_BEFORE_LISTING', { field: 'endedOn' }),
    );
  });
});
