import { randomUUID } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { Test, type TestingModule } from '@nestjs/testing';
import {
  ApplicationsModule,
  applicationStream,
  CheckCompleteness,
  ReceiveApplication,
  RecordDocument,
} from '#libs/applications';
import { BookPlace, CapacityModule, capacityStream, DeclareCapacity } from '#libs/capacity';
import { CommandRunner, EventStore, MemoryEventStore } from '#libs/event-store';
import { type CommandContext, type Decimal, EventCatalogue, localDate } from '#libs/kernel';
import { PersonalData, personalDataMigrations, PersonalDocuments } from '#libs/personal-data';
import { AddPerson, CorrectDeath, DecideOnPerson, PersonsModule, RecordDeath } from '#libs/persons';
import { ActingPerson, Clock, Database, DeclaredPerson } from '#libs/platform';
import {
  Projections,
  ProjectionsModule,
  projectionsMigrations,
  Projector,
  ViewRegistry,
} from '#libs/projections';
import { Reactors, reactorsMigrations, ReactorsModule } from '#libs/reactors';
import {
  createTestDatabase,
  FixedClock,
  type TestDatabase,
  trialDocuments,
  trialPersonalData,
} from '#libs/testing';
import {
  AcceptOffer,
  DeclineOffer,
  EndWaiting,
  entryStream,
  MakeOffer,
  PlaceOnWaitingList,
  WaitingListModule,
  WithdrawOffer,
} from '#libs/waiting-list';
import { AdmissionReader } from '../admission-reader';
import { anAdmitting, anAgreement, contextOf, plainTerms } from '../admissions.builder';
import { admissionStream } from '../admissions.decider';
import { AdmissionsModule } from '../admissions.module';
import { Admit } from '../admitting.decider';
import { EndAdmission } from '../course.decider';

const day = localDate;
const TODAY = '2026-12-01';
jest.setTimeout(60_000);

let database: TestDatabase;
let store: MemoryEventStore;
let house: TestingModule;

beforeAll(async () => {
  const migrations = [...personalDataMigrations, ...projectionsMigrations, ...reactorsMigrations];
  database = await createTestDatabase(migrations);
  const clock = new FixedClock(`${TODAY}T10:00:00Z`);
  store = new MemoryEventStore(clock);
  const providers = [
    { provide: EventStore, useValue: store },
    { provide: EventCatalogue, useValue: new EventCatalogue() },
    { provide: Clock, useValue: clock },
    { provide: Database, useValue: database.app },
    { provide: PersonalData, useValue: trialPersonalData(database.app) },
    { provide: PersonalDocuments, useValue: trialDocuments(database.app, '/nowhere') },
    { provide: ActingPerson, useClass: DeclaredPerson },
    CommandRunner,
  ];
  @Global()
  @Module({ providers, exports: providers })
  class Ground {}
  const rooms = [PersonsModule, WaitingListModule, ApplicationsModule, CapacityModule, AdmissionsModule];
  house = await Test.createTestingModule({
    imports: [Ground, CqrsModule.forRoot(), ProjectionsModule, ReactorsModule, ...rooms],
  }).compile();
  await house.init();
  for (const { name } of house.get(ViewRegistry).list()) await house.get(Projections).rebuild(name);
  house.get(Projector).start();
  house.get(Reactors).start();
  for (const [provider, programme] of [
    ['Izvajalec Koper', 'home-help'],
    ['Dom Koper', 'institutional-care'],
  ] as const)
    await declare(provider, programme);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

const send = <Answer>(command: object): Promise<Answer> => house.get(CommandBus).execute(command as never);
const settled = async () => expect(await house.get(Reactors).settle()).toBe(true);

function asking(): CommandContext {
  const { metadata, today } = contextOf(TODAY);
  return { today, metadata: { ...metadata, commandId: randomUUID() } };
}

function declare(provider: string, programme: string): Promise<unknown> {
  const rooms = [{ code: 's-1', beds: 9, for: 'anyone' as const }];
  const offer =
    programme === 'home-help'
      ? { kind: 'hours' as const, hoursPerWeek: '100' as Decimal }
      : { kind: 'beds' as const, rooms, statedPersons: null };
  const data = { from: day('2026-01-01'), to: null, offer, overriding: null };
  return send(new DeclareCapacity({ provider, programme }, data, asking()));
}

async function aPerson(): Promise<string> {
  const values = { surname: 'Kralj', givenName: 'Ana' };
  return (await send<{ personId: string }>(new AddPerson(values, null, asking()))).personId;
}

async function waiting(personId: string, programme: string, provider: string): Promise<string> {
  const entryId = randomUUID();
  const entry = { entryId, personId, programme, provider, municipality: '050', registerNumber: null };
  const need = { frequency: 'daily' as const, extendedScope: [], relativesHelp: false, hoursPerWeek: null };
  const days = { applicationReceivedOn: day('2026-01-10'), listedOn: day('2026-01-15') };
  const rest = { legalRegime: 'ZSV' as const, needProfile: need };
  await send(new PlaceOnWaitingList(entryId, { ...entry, ...days, ...rest }, asking()));
  return entryId;
}

async function applied(personId: string): Promise<string> {
  const applicationId = randomUUID();
  const providers = ['Dom Koper', 'Dom Izola', 'Dom Piran'].map((provider, index) => ({
    provider,
    preferred: index === 0,
  }));
  const whose = { personId, programme: 'institutional-care', municipality: '050', unit: 'Koper', providers };
  const days = { receivedOn: day('2026-01-10'), filedOn: day('2026-01-10') };
  const rest = { sign: '181', channel: 'paper' as const, noteRef: null };
  await send(new ReceiveApplication(applicationId, { ...whose, ...days, ...rest }, asking()));
  const paper = { documentId: randomUUID(), type: 'application', receivedOn: days.receivedOn };
  const unscanned = { contentHash: null, mediaType: null, bytes: null };
  await send(new RecordDocument(applicationId, { ...paper, ...unscanned }, asking()));
  await send(new CheckCompleteness(applicationId, { facts: {} }, asking()));
  return applicationId;
}

async function admitted(said: Partial<Admit['data']>): Promise<string> {
  const admissionId = randomUUID();
  const { papers: _papers, ...data } = anAdmitting(said);
  await send(new Admit(admissionId, data, asking()));
  return admissionId;
}
const intoTheHome = (personId: string, said: Partial<Admit['data']> = {}) => {
  const agreement = anAgreement({ kind: 'accommodation', terms: plainTerms() });
  const home = { programme: 'institutional-care', provider: 'Dom Koper', place: 's-1', agreement };
  return admitted({ personId, ...home, ...said });
};

/** What happened in a stream, shortly. */
async function happened(stream: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const { type, data } of store.readStream(stream)) {
    const { endedOn, reason } = data as Record<string, string>;
    lines.push([type, endedOn, reason].filter(Boolean).join(' '));
  }
  return lines;
}
const entryOf = (entryId: string) => house.get(AdmissionReader).entry(entryId);
const lastOf = async (stream: string) => (await happened(stream)).at(-1);

describe('An admission', () => {
  it('ends the wait that it names and no other where the programme does not say so', async () => {
    const personId = await aPerson();
    const here = await waiting(personId, 'home-help', 'Izvajalec Koper');
    const there = await waiting(personId, 'home-help', 'Izvajalec Izola');
    await admitted({ personId, entryId: here });
    await settled();
    expect(await lastOf(entryStream(here))).toBe('WaitingEnded 2026-05-04 admitted');
    expect(await lastOf(entryStream(there))).toBe('PlacedOnWaitingList');
  });

  it('to a home ends the waits for the other homes and closes the application there, once', async () => {
    const personId = await aPerson();
    const applicationId = await applied(personId);
    const koper = await waiting(personId, 'institutional-care', 'Dom Koper');
    const izola = await waiting(personId, 'institutional-care', 'Dom Izola');
    const help = await waiting(personId, 'home-help', 'Izvajalec Koper');
    await intoTheHome(personId, { applicationId, entryId: koper });
    await settled();
    const streams = [koper, izola, help].map(entryStream);
    expect(await Promise.all(streams.map(lastOf))).toEqual([
      'WaitingEnded 2026-05-04 admitted',
      'WaitingEnded 2026-05-04 admitted-elsewhere',
      'PlacedOnWaitingList',
    ]);
    const last = [];
    for await (const event of store.readStream(applicationStream(applicationId))) last.push(event);
    expect(last.at(-1)).toMatchObject({
      type: 'ApplicantAdmitted',
      data: { provider: 'Dom Koper', closedAt: ['Dom Izola', 'Dom Piran'], concluded: true },
    });
  });

  it('leaves a wait as it ended before', async () => {
    const personId = await aPerson();
    const izola = await waiting(personId, 'institutional-care', 'Dom Izola');
    const end = { endedOn: day('2026-02-01'), reason: 'withdrew' as const };
    const data = { ...end, noteRef: null, serviceStartedOn: null };
    await send(new EndWaiting(izola, data, asking()));
    const admission = await intoTheHome(personId);
    await settled();
    expect(await lastOf(entryStream(izola))).toBe('WaitingEnded 2026-02-01 withdrew');
    const left = { endedOn: day('2026-11-01'), reason: 'withdrew' as const, noteRef: null };
    await send(new EndAdmission(admission, left, asking()));
    await settled();
  });
});

describe('The place that an offer holds', () => {
  const owner = { provider: 'Izvajalec Koper', programme: 'home-help' };

  /** Somebody who waits is offered a place, for which hours are held until the day before `lapsesOn`. */
  async function offered(lapsesOn = '2026-12-10'): Promise<{ entryId: string; offerId: string }> {
    const entryId = await waiting(await aPerson(), owner.programme, owner.provider);
    const offerId = randomUUID();
    const days = { offeredOn: day(TODAY), answerBy: day('2026-12-09'), startsOn: null };
    const rest = { outOfOrderReason: 'volume-fits' as const, noteRef: null };
    await send(new MakeOffer(entryId, { offerId, ...days, ...rest }, asking()));
    const held = { unit: null, sex: null, inCouple: false, volume: '5' as Decimal, overriding: null };
    const until = { from: day('2026-12-14'), to: null, lapsesOn: day(lapsesOn), fromOffer: null };
    await send(new BookPlace(owner, { bookingId: offerId, kind: 'offer', ...held, ...until }, asking()));
    return { entryId, offerId };
  }
  const accept = ({ entryId, offerId }: { entryId: string; offerId: string }) =>
    send(new AcceptOffer(entryId, { offerId, acceptedOn: day(TODAY) }, asking()));

  /** What became of the offer's place, in order. */
  async function ofPlace(offerId: string): Promise<string[]> {
    const types: string[] = [];
    for await (const { type, data } of store.readStream(capacityStream(owner.provider, owner.programme)))
      if ((data as { bookingId?: string }).bookingId === offerId) types.push(type);
    return types;
  }

  it('is free by itself when the offer is refused or taken back', async () => {
    const [refused, takenBack] = [await offered(), await offered()];
    const no = { refusedOn: day(TODAY), reason: 'not-needed-now' as const, noteRef: null };
    await send(new DeclineOffer(refused.entryId, { offerId: refused.offerId, ...no }, asking()));
    const back = { withdrawnOn: day(TODAY), reason: 'place-gone' as const, noteRef: null };
    await send(new WithdrawOffer(takenBack.entryId, { offerId: takenBack.offerId, ...back }, asking()));
    await settled();
    expect(await ofPlace(refused.offerId)).toEqual(['PlaceBooked', 'PlaceReleased']);
    expect(await ofPlace(takenBack.offerId)).toEqual(['PlaceBooked', 'PlaceReleased']);
  });

  it('is kept when it is accepted, and free when the person waits no more', async () => {
    const gone = await offered();
    await accept(gone);
    await settled();
    expect(await ofPlace(gone.offerId)).toEqual(['PlaceBooked', 'AcceptedPlaceKept']);
    const end = { endedOn: day(TODAY), reason: 'withdrew' as const, noteRef: null, serviceStartedOn: null };
    await send(new EndWaiting(gone.entryId, end, asking()));
    await settled();
    expect(await ofPlace(gone.offerId)).toEqual(['PlaceBooked', 'AcceptedPlaceKept', 'PlaceReleased']);
  });

  it('passes to the admission of whoever accepted, and is not given free when their wait ends', async () => {
    const taken = await offered();
    await accept(taken);
    await settled();
    const { personId } = (await entryOf(taken.entryId)) ?? {};
    await admitted({ personId: personId ?? '', entryId: taken.entryId, startsOn: day('2026-12-01') });
    await settled();
    expect(await lastOf(entryStream(taken.entryId))).toBe('WaitingEnded 2026-12-01 admitted');
    expect(await ofPlace(taken.offerId)).toEqual(['PlaceBooked', 'AcceptedPlaceKept', 'OfferTakenUp']);
  });

  it('that lapsed before the offer was accepted is nobody’s to keep or to give free', async () => {
    const late = await offered(TODAY);
    await accept(late);
    await settled();
    expect(await ofPlace(late.offerId)).toEqual(['PlaceBooked']);
  });
});

describe('A death that becomes known late', () => {
  const today = day(TODAY);
  const died = (personId: string, on: string) =>
    send(
      new DecideOnPerson(personId, new RecordDeath({ diedOn: day(on), today }, asking().metadata), asking()),
    );

  it('ends waits and services on its day, gives the place free, and a corrected day moves them', async () => {
    const personId = await aPerson();
    const wait = await waiting(personId, 'home-help', 'Izvajalec Koper');
    const running = await intoTheHome(personId);
    const over = await admitted({ personId });
    const end = { endedOn: day('2026-11-01'), reason: 'withdrew' as const, noteRef: null };
    await send(new EndAdmission(over, end, asking()));
    const plan = await admitted({ personId, startsOn: day('2027-01-04') });
    await died(personId, '2026-10-01');
    await settled();
    expect(await lastOf(entryStream(wait))).toBe('WaitingEnded 2026-10-01 died');
    expect(await lastOf(admissionStream(running))).toBe('AdmissionEnded 2026-10-01 died');
    expect(await lastOf(admissionStream(over))).toBe('AdmissionEndCorrected 2026-10-01 died');
    expect(await lastOf(admissionStream(plan))).toBe('PlannedAdmissionCancelled died');
    expect(await happened(capacityStream('Dom Koper', 'institutional-care'))).toContain('PlaceReleased');

    const correct = new CorrectDeath({ diedOn: day('2026-10-02'), today, reason: null }, asking().metadata);
    await send(new DecideOnPerson(personId, correct, asking()));
    await settled();
    expect(await lastOf(entryStream(wait))).toBe('WaitingEndCorrected 2026-10-02 died');
    expect(await lastOf(admissionStream(running))).toBe('AdmissionEndCorrected 2026-10-02 died');
  });
});

it('Whatever follows from an admission or a death happens once, however often it is told', async () => {
  await settled();
  const before = await store.lastPosition();
  await house.get(Reactors).stop();
  await database.owner.query('truncate reactors.checkpoints');
  house.get(Reactors).start();
  await settled();
  expect(await store.lastPosition()).toBe(before);
  expect(await house.get(Reactors).unreacted()).toEqual([]);
});
