import { THE_HOUSE } from '#libs/access';
import { admissionEvents, admissionStream } from '#libs/admissions';
import { CommandRunner, MemoryEventStore } from '#libs/event-store';
import { EventCatalogue, type Instant, type RecordedEvent, localDate } from '#libs/kernel';
import type { Database } from '#libs/platform';
import { admissionIdOf, onDay, personIdOf } from '../delivered-services.builder';
import { deliveredServicesEvents } from '../delivered-services.events';
import { RecordedAdmissions } from '../recorded-admissions';
import { RecordedMonths } from '../recorded-months';
import { DeliveriesImporter } from './deliveries-importer';

const HEADER = 'Sprejem;Storitev;Datum;Začetek;Konec;Efektivne minute;Oskrbovalec;Količina';
const ADMISSION = admissionIdOf(1);
const row = (day: string, from: string, until: string, minutes = '', carer = 'K-07', admission = ADMISSION) =>
  [admission, '', day, from, until, minutes, carer, ''].join(';');
const file = (...rows: string[]) => Buffer.from([HEADER, ...rows].join('\n'));

describe('A file of deliveries', () => {
  const catalogue = new EventCatalogue().register([...admissionEvents, ...deliveredServicesEvents]);
  let store: MemoryEventStore;
  let importer: DeliveriesImporter;
  let runner: CommandRunner;
  let visible: { id: string }[];

  const admit = async (admissionId: string, programme: string): Promise<void> => {
    const data = {
      admissionId,
      personId: personIdOf(1),
      programme,
      legalRegime: 'ZSV',
      municipality: '050',
      provider: 'Koper',
      place: null,
      applicationId: null,
      entryId: null,
      caseNumber: null,
      startedOn: localDate('2026-03-02'),
      atOnce: true,
      plannedOn: null,
    };
    const { metadata } = onDay();
    const event = { type: 'PersonAdmitted', data };
    const stored = { id: admissionId, type: event.type, metadata, ...catalogue.encode(event) };
    await store.append(admissionStream(admissionId), 'no-stream', [stored]);
  };
  beforeEach(async () => {
    store = new MemoryEventStore();
    runner = new CommandRunner(store, catalogue);
    const months = new RecordedMonths(store, catalogue);
    const admissions = new RecordedAdmissions(store, catalogue);
    visible = [];
    const database = { query: () => Promise.resolve({ rows: visible }) } as unknown as Database;
    importer = new DeliveriesImporter(months, admissions, runner, database);
    await admit(ADMISSION, 'home-help');
    await admit(admissionIdOf(2), 'meals');
  });
  const recorded = async (): Promise<RecordedEvent[]> => {
    const events: RecordedEvent[] = [];
    for await (const page of store.readAll({ filter: { categories: ['deliveryMonth'] } }))
      events.push(...page);
    return events;
  };
  const rejected = async (...rows: string[]) =>
    (await importer.import(file(...rows), null, THE_HOUSE, onDay())).rejected.map(
      ({ line, column, code }) => `${line} ${column} ${code}`,
    );
  const confirmed = async (of: Buffer) => {
    const { digest } = await importer.import(of, null, THE_HOUSE, onDay());
    return importer.import(of, digest, THE_HOUSE, onDay());
  };

  it('is checked first: nothing is recorded before it is confirmed', async () => {
    const checked = await importer.import(file(row('2. 3. 2026', '8:00', '10:00')), null, THE_HOUSE, onDay());
    expect(checked).toMatchObject({ rows: 1, accepted: 1, newDeliveries: 1, confirmed: false, rejected: [] });
    expect(await recorded()).toEqual([]);
  });

  it('is recorded once it is confirmed, one append a month, each event with its line', async () => {
    const of = file(
      row('2. 3. 2026', '8:00', '10:00', '110'),
      row('2026-03-03', '23:00', '1:00'),
      row('1. 4. 2026', '8.00', '9.00'),
    );
    expect(await confirmed(of)).toMatchObject({ accepted: 3, newDeliveries: 3, confirmed: true });
    const events = await recorded();
    expect(events.map(({ type, data }) => [type, (data as { start?: string }).start])).toEqual([
      ['DeliveryMonthOpened', undefined],
      ['VisitDelivered', '2026-03-02T08:00'],
      ['VisitDelivered', '2026-03-03T23:00'],
      ['DeliveryMonthOpened', undefined],
      ['VisitDelivered', '2026-04-01T08:00'],
    ]);
    expect(events[1]?.data).toMatchObject({ item: 'care', end: '2026-03-02T10:00', effectiveMinutes: 110 });
    expect(events[2]?.data).toMatchObject({ end: '2026-03-04T01:00', effectiveMinutes: 120 });
    expect(events.map(({ metadata }) => metadata.importSource?.line)).toEqual([
      undefined,
      2,
      3,
      undefined,
      4,
    ]);
  });

  it('read again, with rows added to it, brings only what is new', async () => {
    await confirmed(file(row('2. 3. 2026', '8:00', '10:00')));
    const longer = file(row('2. 3. 2026', '8:00', '10:00'), row('3. 3. 2026', '8:00', '10:00'));
    expect(await confirmed(longer)).toMatchObject({ accepted: 2, newDeliveries: 1 });
    expect(await confirmed(longer)).toMatchObject({ accepted: 2, newDeliveries: 0 });
    expect(await recorded()).toHaveLength(3);
  });

  it('gives its good rows and names what is wrong with the others, by line and column', async () => {
    expect(
      await rejected(
        row('2. 3. 2026', '8:00', '10:00'),
        row('31. 2. 2026', '8:00', '10:00'),
        row('2. 3. 2026', '25:00', '10:00'),
        row('2. 3. 2026', '9:00', '11:00'),
        row('1. 3. 2026', '9:00', '10:00'),
        row('3. 3. 2026', '9:00', '10:00', '61'),
        row('4. 3. 2026', '9:00', '10:00', '', 'Ana Kralj'),
        row('5. 3. 2026', '9:00', '10:00', '', 'K-07', admissionIdOf(9)),
        row('5. 3. 2026', '9:00', '10:00', '', 'K-07', '17'),
        row('3. 4. 2026', '9:00', '10:00'),
      ),
    ).toEqual([
      '3 Datum impossible-date',
      '4 Začetek impossible-time',
      '5 Oskrbovalec carer-twice-at-once',
      '6 Datum outside-admission',
      '7 Efektivne minute effective-time-too-long',
      '8 Oskrbovalec malformed-carer',
      '9 Sprejem unknown-admission',
      '10 Sprejem malformed-admission',
      '11 Datum date-in-future',
    ]);
  });

  it('takes meals by their name and number', async () => {
    const meal = (item: string, quantity: string) =>
      [admissionIdOf(2), item, '2. 3. 2026', '', '', '', '', quantity].join(';');
    expect(await confirmed(file(meal('kosilo', '1'), meal('lunch-delivered', '2')))).toMatchObject({
      newDeliveries: 2,
    });
    const events = (await recorded()).slice(1);
    expect(events.map(({ data }) => data)).toMatchObject([
      { item: 'lunch', quantity: '1' },
      { item: 'lunch-delivered', quantity: '2' },
    ]);
    expect(await rejected(meal('', '1'), meal('kosilo', 'ena'), meal('kosilo', '0,5'))).toEqual([
      '2 Storitev unknown-service',
      '3 Količina malformed-number',
      '4  recorded-otherwise',
    ]);
  });

  it('names an admission that is not the sender’s as one that is none', async () => {
    const { actor } = onDay().metadata;
    const at = '2026-03-02T08:00:00.000Z' as Instant;
    const sender = { ...actor, role: 'provider-coordinator', unit: 'Izola', at };
    const of = file(row('2. 3. 2026', '8:00', '10:00'));
    expect((await importer.import(of, null, sender, onDay())).rejected).toMatchObject([
      { line: 2, column: 'Sprejem', code: 'unknown-admission' },
    ]);
    visible.push({ id: ADMISSION });
    expect(await importer.import(of, null, sender, onDay())).toMatchObject({ accepted: 1, rejected: [] });
  });

  it('that differs from the one that was checked is not recorded', async () => {
    const { digest } = await importer.import(
      file(row('2. 3. 2026', '8:00', '10:00')),
      null,
      THE_HOUSE,
      onDay(),
    );
    const other = file(row('2. 3. 2026', '8:00', '11:00'));
    await expect(importer.import(other, digest, THE_HOUSE, onDay())).rejects.toThrow(
      'not the file that was checked',
    );
    expect(await recorded()).toEqual([]);
  });

  it('does not tell a recorded visit otherwise', async () => {
    await confirmed(file(row('2. 3. 2026', '8:00', '10:00')));
    expect(await rejected(row('2. 3. 2026', '8:00', '11:00'))).toEqual(['2  recorded-otherwise']);
  });
});
