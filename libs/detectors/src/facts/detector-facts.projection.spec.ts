import { localDate, type LocalDate, month, type RecordedEvent } from '#libs/kernel';
import {
  createTestDatabase,
  filledView,
  foldView,
  type RecordedAs,
  recorder,
  type TestDatabase,
} from '#libs/testing';
import { latePauses } from '../catalogue/late-pauses';
import { orderOverrides } from '../catalogue/order-overrides';
import { shortNoticeRefusals } from '../catalogue/short-notice-refusals';
import { valuesOf } from '../detector';
import { detectorFactsView } from './detector-facts.projection';
import { type FactsAsked, recordFacts, spreadRows } from './facts.query';

const day = localDate;
const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const PERIOD = { from: day('2026-05-01'), to: day('2026-05-31') };
const KNOWN = day('2026-12-31');
const by = (id: string, unit: string | null = 'Koper', role = 'caseworker') => ({
  actor: { id, role, unit, onBehalfOf: null },
});
const imported = (knownOn: string) => ({
  importSource: { register: 'r', fileDigest: 'x', line: 1, knownOn: day(knownOn) },
});

const placed = (on: string) => ({
  type: 'PlacedOnWaitingList',
  data: { listedOn: day(on), programme: 'home-help', provider: 'Izvajalec Koper' },
});
const paused = (from: string) => ({
  type: 'WaitingPaused',
  data: { pauseId: uuid(7), from: day(from), reason: 'hospital' },
});
const offered = (on: string, answerBy: string, passed = 0) => ({
  type: 'PlaceOffered',
  data: {
    offerId: uuid(5),
    offeredOn: day(on),
    answerBy: day(answerBy),
    startsOn: null,
    passedOver: Array.from({ length: passed }, (_, index) => uuid(index)),
    outOfOrderReason: passed > 0 ? 'volume-fits' : null,
  },
});
const refused = (on: string) => ({ type: 'OfferRefused', data: { offerId: uuid(5), refusedOn: day(on) } });
const ended = (on: string) => ({ type: 'WaitingEnded', data: { endedOn: day(on), reason: 'withdrew' } });

function history(): RecordedEvent[] {
  const record = recorder();
  const at = (
    stream: number,
    recordedAt: string,
    metadata: RecordedAs['metadata'] = by('ana'),
  ): RecordedAs => ({
    stream: `waitingListEntry-${uuid(stream)}`,
    recordedAt,
    metadata: metadata ?? {},
  });
  return [
    record(placed('2026-05-04'), at(1, '2026-05-04T08:00:00.000Z')),
    record(paused('2026-05-05'), at(1, '2026-05-20T08:00:00.000Z')),
    record(offered('2026-05-21', '2026-05-22', 2), at(1, '2026-05-21T08:00:00.000Z', by('bojan'))),
    record(refused('2026-05-22'), at(1, '2026-05-22T20:30:00.000Z', by('bojan'))),
    // What the house did by itself, what a register knew, and what another unit recorded.
    record(ended('2026-05-22'), at(1, '2026-05-22T20:31:00.000Z', by('reactor:x', 'Koper', 'system'))),
    record(
      placed('2026-03-01'),
      at(2, '2026-05-25T08:00:00.000Z', { ...by('uvoz'), ...imported('2026-05-10') }),
    ),
    record(
      paused('2026-01-01'),
      at(2, '2026-05-25T08:00:00.000Z', { ...by('uvoz'), ...imported('2026-05-11') }),
    ),
    record(placed('2026-05-08'), at(3, '2026-05-08T08:00:00.000Z', by('cilka', 'Piran'))),
    record(paused('2026-05-09'), at(3, '2026-05-30T08:00:00.000Z', by('cilka', 'Piran'))),
  ];
}

describe('What detectors look at', () => {
  it('has both days of every fact, who recorded it and where, and not what the house did by itself', () => {
    const { facts = [] } = foldView(detectorFactsView, history());
    expect(facts).toHaveLength(8);
    expect(facts[1]).toMatchObject({
      type: 'WaitingPaused',
      recorded_on: '2026-05-20',
      effective_on: '2026-05-05',
      imported: false,
      unit: 'Koper',
      actor: 'ana',
      revision: 1,
      position: '2',
      programme: 'home-help',
      provider: 'Izvajalec Koper',
      detail: { reason: 'hospital' },
    });
  });

  it('has an imported fact on the day on which its register knew it', () => {
    const { facts = [] } = foldView(detectorFactsView, history());
    expect(facts.filter((fact) => fact['imported']).map((fact) => fact['recorded_on'])).toEqual([
      '2026-05-10',
      '2026-05-11',
    ]);
  });
});

describe('What detectors look at beside waiting and admissions', () => {
  const record = recorder();
  const at = (stream: string, recordedAt: string): RecordedAs => ({
    stream,
    recordedAt,
    metadata: by('ana'),
  });
  const fact = (type: string, data: object) => ({ type, data });
  const month = 'deliveryMonth-1';
  const withdrawn = { deliveryId: uuid(8), reason: 'not-delivered', noteRef: null };
  const units = { deliveryId: uuid(8), item: 'meal', on: day('2026-04-20'), quantity: '1' };
  const delivered = (known: string) => record(fact('UnitsDelivered', units), at(month, known));
  const rowsOf = (events: RecordedEvent[]) => foldView(detectorFactsView, events)['facts'] ?? [];

  it('is a correction of a delivery, with its day, and when its month had been stated', () => {
    const opened = { programme: 'meals', provider: 'Kuhinja', month: '2026-04' };
    const rows = rowsOf([
      record(fact('DeliveryMonthOpened', opened), at(month, '2026-04-20T08:00:00.000Z')),
      delivered('2026-04-20T08:00:01.000Z'),
      record(
        fact('DeliveredUnitsCorrected', { ...units, on: day('2026-04-21'), reason: 'wrong-time' }),
        at(month, '2026-04-22T08:00:00.000Z'),
      ),
      record(fact('StatementIssued', { issuedOn: '2026-05-05' }), at(month, '2026-05-05T08:00:00.000Z')),
      record(fact('DeliveryWithdrawn', withdrawn), at(month, '2026-05-12T08:00:00.000Z')),
    ]);
    expect(rows).toMatchObject([
      { type: 'DeliveredUnitsCorrected', effective_on: '2026-04-21', detail: { reason: 'wrong-time' } },
      {
        type: 'DeliveryWithdrawn',
        effective_on: '2026-04-21',
        recorded_on: '2026-05-12',
        programme: 'meals',
        provider: 'Kuhinja',
        detail: { reason: 'not-delivered', statedOn: '2026-05-05' },
      },
    ]);
  });

  it('is a change of an exemption from the day of what changed, and no proposal', () => {
    const stream = 'exemption-1';
    const periods = [{ from: day('2026-03-01') }, { from: day('2026-02-01') }];
    const rows = rowsOf([
      record(fact('ExemptionProposed', { programme: 'meals' }), at(stream, '2026-05-01T08:00:00.000Z')),
      record(
        fact('ExemptionRedetermined', { cause: 'income', changedOn: day('2026-04-01') }),
        at(stream, '2026-05-02T08:00:00.000Z'),
      ),
      record(fact('ExemptionRecalculated', { periods }), at(stream, '2026-05-03T08:00:00.000Z')),
    ]);
    expect(rows.map(({ type, effective_on: on, programme }) => [type, on, programme])).toEqual([
      ['ExemptionRedetermined', '2026-04-01', 'meals'],
      ['ExemptionRecalculated', '2026-02-01', 'meals'],
    ]);
  });

  it('is what a provider says of its places, with the closure meant', () => {
    const stream = 'capacity-1';
    const closure = { closureId: uuid(9) };
    const rows = rowsOf([
      record(
        fact('CapacityBookOpened', { programme: 'meals', provider: 'Dom' }),
        at(stream, '2026-05-01T08:00:00.000Z'),
      ),
      record(
        fact('CapacityClosed', { ...closure, from: day('2026-05-04'), reason: 'other' }),
        at(stream, '2026-05-02T08:00:00.000Z'),
      ),
      record(
        fact('CapacityReopened', { ...closure, on: day('2026-05-05') }),
        at(stream, '2026-05-06T08:00:00.000Z'),
      ),
    ]);
    expect(rows).toMatchObject([
      { effective_on: '2026-05-04', provider: 'Dom', detail: { ...closure, reason: 'other' } },
      { effective_on: '2026-05-05', provider: 'Dom', detail: closure },
    ]);
  });
});

describe('Facts asked for by unit, days and what was known', () => {
  let database: TestDatabase;
  let schema: string;
  beforeAll(async () => {
    database = await createTestDatabase([]);
    schema = await filledView(database.app, detectorFactsView, history());
  });
  afterAll(() => database.drop());

  const ask = (more: Partial<FactsAsked> = {}) =>
    recordFacts(database.app, schema, {
      unit: 'Koper',
      period: PERIOD,
      knownAt: KNOWN,
      types: null,
      limit: 100,
      ...more,
    });
  const shortly = async (more: Partial<FactsAsked> = {}): Promise<string[]> =>
    (await ask(more)).map(({ type, recordedOn, actor }) => `${type} ${recordedOn.slice(8)} ${actor}`);

  it("are a unit's own, without imported ones, the latest first", async () => {
    expect(await shortly()).toEqual([
      'OfferRefused 22 bojan',
      'PlaceOffered 21 bojan',
      'WaitingPaused 20 ana',
      'PlacedOnWaitingList 04 ana',
    ]);
    expect(await shortly({ unit: null, types: ['WaitingPaused'] })).toEqual([
      'WaitingPaused 30 cilka',
      'WaitingPaused 20 ana',
    ]);
  });

  it('are not those recorded later than asked', async () => {
    expect(await shortly({ knownAt: day('2026-05-20') })).toEqual([
      'WaitingPaused 20 ana',
      'PlacedOnWaitingList 04 ana',
    ]);
  });

  it('can be those outside office hours, or those recorded late', async () => {
    const outside = (days: LocalDate[]) => ({ outside: { opens: 390, closes: 1080, days } });
    // Half past eight in the evening UTC is half past ten in Slovenia.
    expect(await shortly(outside([]))).toEqual(['OfferRefused 22 bojan']);
    expect(await shortly(outside([day('2026-05-04')]))).toEqual([
      'OfferRefused 22 bojan',
      'PlacedOnWaitingList 04 ana',
    ]);
    expect(await shortly({ laterThan: 14 })).toEqual(['WaitingPaused 20 ana']);
    expect(await shortly({ unit: null, laterThan: 14, limitOfMonth: 1 })).toEqual([
      'WaitingPaused 30 cilka',
      'WaitingPaused 20 ana',
    ]);
  });

  it('feed the detectors, which tell the planted cases and nothing else', async () => {
    const facts = await ask({ unit: null });
    const find = (detector: typeof latePauses) =>
      detector.find({ period: PERIOD, facts, lookUps: [], spread: [] }, valuesOf(detector.parameters));
    expect(find(latePauses).map(({ unit, figures }) => [unit, figures['daysLate']])).toEqual([
      ['Piran', 21],
      ['Koper', 15],
    ]);
    expect(find(orderOverrides).map(({ figures }) => figures)).toEqual([{ passed: 2 }]);
    const [refusal, ...others] = find(shortNoticeRefusals);
    expect(others).toEqual([]);
    expect(refusal?.evidence).toMatchObject([
      { type: 'PlaceOffered', position: '3', actor: 'bojan' },
      { type: 'OfferRefused', position: '4' },
    ]);
  });

  it('spread by unit and month, imported ones apart', async () => {
    const rows = await spreadRows(database.app, schema, { unit: 'Koper', period: PERIOD, knownAt: KNOWN });
    expect(rows.every((row) => row.unit === 'Koper' && row.month === month('2026-05'))).toBe(true);
    const days = (of: boolean) =>
      rows
        .filter((row) => row.imported === of)
        .flatMap((row) => Array<number>(row.count).fill(row.days))
        .sort((a, b) => a - b);
    expect(days(false)).toEqual([0, 0, 0, 15]);
    expect(days(true)).toEqual([70, 130]);
  });
});
