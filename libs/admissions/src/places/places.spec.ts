import { THE_HOUSE } from '#libs/access';
import { randomUUID } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { CommandBus, CqrsModule, QueryBus } from '@nestjs/cqrs';
import { Test, type TestingModule } from '@nestjs/testing';
import { ApplicationsModule } from '#libs/applications';
import { CapacityModule, capacityStream, DeclareCapacity, type Offer } from '#libs/capacity';
import { CommandRunner, EventStore, MemoryEventStore, StoreUnavailable } from '#libs/event-store';
import { type CommandContext, type Decimal, EventCatalogue, localDate, Refusal } from '#libs/kernel';
import { PersonalData, personalDataMigrations, PersonalDocuments } from '#libs/personal-data';
import { DecideOnPerson, PersonsModule, RegisterPerson } from '#libs/persons';
import { ActingPerson, Clock, Database, DeclaredPerson } from '#libs/platform';
import { Projections, ProjectionsModule, projectionsMigrations, Projector } from '#libs/projections';
import { ReactorsModule } from '#libs/reactors';
import {
  createTestDatabase,
  eventually,
  FixedClock,
  type TestDatabase,
  trialDocuments,
  trialPersonalData,
} from '#libs/testing';
import { WaitingListModule } from '#libs/waiting-list';
import { admissionStream } from '../admissions.decider';
import {
  anAdmitting,
  anAgreement,
  contextOf,
  personIdOf,
  plainTerms,
  someTerms,
  textRefOf,
} from '../admissions.builder';
import { AdmissionsModule } from '../admissions.module';
import { Admit, CancelPlannedAdmission, ChangeAgreement } from '../admitting.decider';
import { CorrectAdmissionEnd, EndAdmission, TransferAdmission } from '../course.decider';
import { ListBookingMismatches } from './mismatches.query';

const day = localDate;
const TODAY = '2026-12-01';
const HOURS: Offer = { kind: 'hours', hoursPerWeek: '20' as Decimal };

/** A store that is lost once, or lets somebody else be faster once, before it records an admission's events. */
class FailingStore extends MemoryEventStore {
  losesAdmission = false;
  faster: (() => Promise<unknown>) | null = null;

  override async append(...call: Parameters<MemoryEventStore['append']>) {
    if (call[0].startsWith('admission-')) {
      const { losesAdmission, faster } = this;
      this.losesAdmission = false;
      this.faster = null;
      if (losesAdmission) throw new StoreUnavailable('the store is gone');
      await faster?.();
    }
    return super.append(...call);
  }
}

let database: TestDatabase;
let store: FailingStore;
let house: TestingModule;

beforeAll(async () => {
  database = await createTestDatabase([...personalDataMigrations, ...projectionsMigrations]);
  const clock = new FixedClock(`${TODAY}T10:00:00Z`);
  store = new FailingStore(clock);
  const providers = [
    { provide: EventStore, useValue: store },
    { provide: EventCatalogue, useValue: new EventCatalogue() },
    { provide: Clock, useValue: clock },
    { provide: Database, useValue: database.app },
    {
      provide: PersonalData,
      useValue: trialPersonalData(database.app),
    },
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
  await house.get(Projections).rebuild('booking-mismatches');
  house.get(Projector).start();
  for (const personId of [personIdOf(1), personIdOf(2)]) {
    const context = asking();
    const registered = { personId, identifiedBy: 'none' as const, personalData: [] };
    await send(new DecideOnPerson(personId, new RegisterPerson(registered, context.metadata), context));
  }
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

const send = (command: object): Promise<unknown> => house.get(CommandBus).execute(command as never);

function asking(role = 'caseworker'): CommandContext {
  const { metadata, today } = contextOf(TODAY, role);
  return { today, metadata: { ...metadata, commandId: randomUUID() } };
}

let provider = '';
let count = 0;
/** A provider of its own for each test, with what it can give from the beginning of 2026. */
async function aProvider(offer: Offer, programme = 'home-help'): Promise<void> {
  provider = `Izvajalec ${(count += 1)}`;
  await declare(provider, offer, programme);
}
const declare = (name: string, offer: Offer, programme = 'home-help') =>
  send(
    new DeclareCapacity(
      { provider: name, programme },
      { from: day('2026-01-01'), to: null, offer, overriding: null },
      asking(),
    ),
  );

const admitting = (said: Partial<Admit['data']> = {}, context = asking(), id: string = randomUUID()) => {
  const { papers: _papers, ...data } = anAdmitting({ provider, ...said });
  return new Admit(id, data, context);
};
const withHours = (hoursPerWeek: number) => ({
  agreement: anAgreement({ terms: someTerms({ hoursPerWeek, schedule: [] }) }),
});
const change = (id: string, effectiveOn: string, hoursPerWeek: number, context = asking()) =>
  new ChangeAgreement(
    id,
    {
      effectiveOn: day(effectiveOn),
      terms: someTerms({ hoursPerWeek, schedule: [] }),
      overrideReasonRef: null,
    },
    context,
  );
const end = (id: string, on: string) =>
  new EndAdmission(id, { endedOn: day(on), reason: 'goals-reached', noteRef: null }, asking());

async function refusalOf(command: object): Promise<string> {
  try {
    await send(command);
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** What was booked, changed and given free in the provider's book, in order. */
async function booked(name = provider, programme = 'home-help'): Promise<string[]> {
  const lines: string[] = [];
  for await (const { type, data } of store.readStream(capacityStream(name, programme))) {
    const { from, on, to, volume, unit } = data as Record<string, string | null>;
    if (!/Booked|BookingChanged|Released/.test(type)) continue;
    const parts = [type, from ?? on, ...(to ? [`to ${to}`] : []), ...[volume, unit].filter(Boolean)];
    lines.push(parts.join(' '));
  }
  return lines;
}
const recorded = async (id: string): Promise<number> => {
  let events = 0;
  for await (const _event of store.readStream(admissionStream(id))) events += 1;
  return events;
};
const mismatchesOf = async (id: string) =>
  (await house.get(QueryBus).execute(new ListBookingMismatches(THE_HOUSE))).filter(
    ({ admissionId }) => admissionId === id,
  );
const noMismatch = (id: string) =>
  eventually(
    'booking and admission say the same',
    async () => (await mismatchesOf(id)).length === 0 || undefined,
  );

describe('The place of an admission', () => {
  it('is booked for the agreed hours, and given free at the end', async () => {
    await aProvider(HOURS);
    const admit = admitting();
    await send(admit);
    expect(await booked()).toEqual(['PlaceBooked 2026-05-04 10']);
    await send(end(admit.admissionId, '2026-10-01'));
    expect((await booked()).at(-1)).toBe('PlaceReleased 2026-10-01');
    await noMismatch(admit.admissionId);
  });

  it('is not booked where a rule refuses the admission', async () => {
    await aProvider(HOURS);
    expect(await refusalOf(admitting(withHours(21)))).toBe('AGREEMENT_BREAKS_RULES');
    expect(await booked()).toEqual([]);
  });

  it('is refused where there is none, and then nothing is recorded; a manager may override it', async () => {
    await aProvider(HOURS);
    await send(admitting(withHours(15)));
    const second = admitting({ ...withHours(10), personId: personIdOf(2) });
    expect(await refusalOf(second)).toBe('CAPACITY_EXCEEDED');
    expect(await recorded(second.admissionId)).toBe(0);
    const booking = {
      override: { reason: 'emergency' as const, noteRef: textRefOf(1) },
      sex: null,
      inCouple: false,
    };
    expect(await refusalOf(admitting({ ...withHours(10), booking }))).toBe('MANAGER_REQUIRED');
    const overridden = admitting({ ...withHours(10), booking }, asking('manager'));
    await send(overridden);
    expect(await recorded(overridden.admissionId)).toBe(2);
  });

  it('is refused where the provider never said what it can give', async () => {
    provider = 'Izvajalec brez zmogljivosti';
    expect(await refusalOf(admitting())).toBe('CAPACITY_NOT_DECLARED');
  });

  it('grows and shrinks with the agreed hours, also where they are told late', async () => {
    await aProvider(HOURS);
    const { admissionId, ...first } = admitting();
    await send(new Admit(admissionId, first.data, first.context));
    await send(change(admissionId, '2026-07-01', 12));
    await send(change(admissionId, '2026-06-01', 8));
    expect((await booked()).slice(1)).toEqual([
      'BookingChanged 2026-07-01 12',
      'BookingChanged 2026-06-01 to 2026-06-30 8',
      'BookingChanged 2026-07-01 12',
    ]);
    await noMismatch(admissionId);
    await aProviderFull(15);
    expect(await refusalOf(change(admissionId, '2026-08-01', 16))).toBe('CAPACITY_EXCEEDED');
  });

  /** Somebody else takes so many hours that no more than the rest is left. */
  async function aProviderFull(left: number): Promise<void> {
    await send(admitting({ ...withHours(20 - left), personId: personIdOf(2) }));
  }

  it('goes with a transfer from one provider to the other', async () => {
    await aProvider(HOURS);
    const [here, there] = [provider, `${provider} b`];
    await declare(there, HOURS);
    const admit = admitting();
    await send(admit);
    const data = { transferredOn: day('2026-06-01'), provider: there, place: null, price: null };
    await send(new TransferAdmission(admit.admissionId, data, asking()));
    expect(await booked(here)).toEqual(['PlaceBooked 2026-05-04 10', 'PlaceReleased 2026-06-01']);
    expect(await booked(there)).toEqual(['PlaceBooked 2026-06-01 10']);
    await noMismatch(admit.admissionId);
  });

  it('is held for a plan, and free again when the plan is given up', async () => {
    await aProvider(HOURS);
    const admit = admitting({ startsOn: day('2027-01-04') });
    await send(admit);
    expect(await booked()).toEqual(['PlaceBooked 2027-01-04 10']);
    const data = { cancelledOn: day(TODAY), reason: 'withdrew' as const, noteRef: null };
    await send(new CancelPlannedAdmission(admit.admissionId, data, asking()));
    expect((await booked()).at(-1)).toBe('PlaceReleased 2027-01-04');
    await noMismatch(admit.admissionId);
  });

  it('lasts longer where the end turned out to be later', async () => {
    await aProvider(HOURS);
    const admit = admitting();
    await send(admit);
    await send(end(admit.admissionId, '2026-09-01'));
    const later = { endedOn: day('2026-10-01'), reason: 'goals-reached' as const, noteRef: null };
    await send(new CorrectAdmissionEnd(admit.admissionId, later, asking()));
    expect((await booked()).slice(1)).toEqual([
      'PlaceReleased 2026-09-01',
      'BookingChanged 2026-09-01 to 2026-09-30 10',
    ]);
    await noMismatch(admit.admissionId);
  });

  it('goes back to what it was where somebody else has ended the admission meanwhile', async () => {
    await aProvider(HOURS);
    const { admissionId, ...first } = admitting();
    await send(new Admit(admissionId, first.data, first.context));
    store.faster = () => send(end(admissionId, '2026-09-01'));
    expect(await refusalOf(change(admissionId, '2026-06-01', 12))).toBe('ADMISSION_ENDED');
    await noMismatch(admissionId);
    expect(await booked()).toContain('BookingChanged 2026-06-01 12');
    expect((await booked()).at(-1)).toBe('BookingChanged 2026-06-01 to 2026-08-31 10');
  });

  it('is a bed for a man or a woman, as the person’s record or the request says', async () => {
    const rooms = [{ code: 'm-1', beds: 1, for: 'men' as const }];
    await aProvider({ kind: 'beds', rooms, statedPersons: null }, 'shelter');
    const agreement = anAgreement({ kind: 'accommodation', terms: plainTerms() });
    const asked = { programme: 'shelter', agreement, place: 'm-1' };
    const booking = { override: null, sex: 'female' as const, inCouple: false };
    expect(await refusalOf(admitting({ ...asked, place: 'soba 1', booking }))).toBe('UNIT_NOT_DECLARED');
    expect(await refusalOf(admitting({ ...asked, booking }))).toBe('ROOM_NOT_FOR_SEX');
    await send(admitting({ ...asked, booking: { ...booking, sex: 'male' } }));
    expect(await booked(provider, 'shelter')).toEqual(['PlaceBooked 2026-05-04 m-1']);
  });
});

describe('A command that was cut off between booking and recording', () => {
  it('leaves a booking that shows as one without an admission, until the command comes again', async () => {
    await aProvider(HOURS);
    const admit = admitting();
    store.losesAdmission = true;
    await expect(send(admit)).rejects.toBeInstanceOf(StoreUnavailable);
    expect(await recorded(admit.admissionId)).toBe(0);
    const [shown] = await eventually('the orphan shows', async () => {
      const found = await mismatchesOf(admit.admissionId);
      return found.length > 0 ? found : undefined;
    });
    expect(shown).toMatchObject({ kind: 'booking-without-admission', provider, programme: 'home-help' });

    await send(admit);
    expect(await recorded(admit.admissionId)).toBe(2);
    expect(await booked()).toEqual(['PlaceBooked 2026-05-04 10']);
    await noMismatch(admit.admissionId);
    await send(admit);
    expect(await recorded(admit.admissionId)).toBe(2);
    expect(await booked()).toHaveLength(1);
  });

  it('leaves a changed booking that shows as different, until the command comes again', async () => {
    await aProvider(HOURS);
    const admit = admitting();
    await send(admit);
    const more = change(admit.admissionId, '2026-06-01', 12);
    store.losesAdmission = true;
    await expect(send(more)).rejects.toBeInstanceOf(StoreUnavailable);
    await eventually('the difference shows', async () => {
      const [found] = await mismatchesOf(admit.admissionId);
      return found?.kind === 'booked-differently' || undefined;
    });
    await send(more);
    expect(await booked()).toEqual(['PlaceBooked 2026-05-04 10', 'BookingChanged 2026-06-01 12']);
    await noMismatch(admit.admissionId);
  });
});
