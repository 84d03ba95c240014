import fc from 'fast-check';
import { addDays, localDate, type LocalDate, type RecordedEvent } from '#libs/kernel';
import { createTestDatabase, filledView, recorder, type TestDatabase } from '#libs/testing';
import { bookOf, covers, type History, ONE } from '../book.rules';
import { bookingsOf } from '../bookings/bookings.query';
import { providerByDay } from '../by-day/capacity-by-day.query';
import { aBook, bookingIdOf, type CapacityHistory, hoursOf, placesOf } from '../capacity.builder';
import type { CapacityEvent } from '../capacity.events';
import { currentLoad } from '../current-load/current-load.query';
import { availableOn, heldOn } from '../load.rules';
import { staffingOf } from '../staffing/staffing.query';
import { capacityView } from './capacity.projection';

const SEED = Number(process.env['FC_SEED'] ?? Date.now() % 1_000_000);
const START = localDate('2026-01-01');
const DAYS = 40;
const dayOf = (offset: number): LocalDate => addDays(START, offset);

interface Made {
  readonly what: 'declared' | 'closed' | 'booked' | 'offered' | 'changed' | 'released' | 'reopened';
  readonly number: number;
  readonly amount: number;
  readonly from: number;
  readonly length: number | null;
  /** Days after the event before. */
  readonly later: number;
}

const made: fc.Arbitrary<Made> = fc.record({
  what: fc.constantFrom('declared', 'closed', 'booked', 'offered', 'changed', 'released', 'reopened'),
  number: fc.integer({ min: 1, max: 5 }),
  amount: fc.integer({ min: 1, max: 20 }),
  from: fc.integer({ min: 0, max: DAYS }),
  length: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
  later: fc.integer({ min: 0, max: 6 }),
});

/** A history as the rules could have let it happen: only what is booked or closed is changed, freed, opened. */
function historyOf(all: readonly Made[]): CapacityHistory {
  const history = aBook('home-help');
  const [booked, closed] = [new Set<number>(), new Set<number>()];
  for (const { what, number, amount, from, length } of all) {
    const days = { from: dayOf(from), to: length === null ? null : dayOf(from + length) };
    const volume = `${amount}.25`;
    if (what === 'declared') history.declared(hoursOf(volume), days.from, days.to);
    else if (what === 'closed' && !closed.has(number)) {
      closed.add(number);
      history.closed(number, {
        amount: volume,
        from: days.from,
        ...(days.to === null ? {} : { to: days.to }),
      });
    } else if (what === 'reopened' && closed.delete(number)) history.reopened(number, dayOf(from));
    else if ((what === 'booked' || what === 'offered') && !booked.has(number)) {
      booked.add(number);
      const kind = what === 'offered' ? ({ kind: 'offer', lapsesOn: dayOf(from + 3) } as const) : {};
      history.booked(number, { ...days, volume, ...kind });
    } else if (what === 'changed' && booked.has(number)) history.changed(number, { ...days, volume });
    else if (what === 'released' && booked.has(number)) history.released(number, dayOf(from));
  }
  return history;
}

function recordAll({ stream, events }: CapacityHistory, gaps: readonly number[]): RecordedEvent[] {
  const record = recorder();
  let offset = 0;
  return events.map((event, index) => {
    offset += gaps[index - 1] ?? 0;
    return record(event, { stream, recordedAt: `${dayOf(offset)}T08:00:00.000Z` });
  });
}

const foldKnown = (events: readonly RecordedEvent[], knownAt: LocalDate): History =>
  events
    .filter(({ recordedAt }) => recordedAt.slice(0, 10) <= knownAt)
    .reduce<History>((before, event) => ({ event: event as unknown as CapacityEvent, before }), null);

describe('The capacity of any day as known on any day', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase([])));
  afterAll(() => database.drop());

  it(`equals a fold of what was known then (seed ${SEED})`, async () => {
    let held = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(made, { minLength: 5, maxLength: 25 }),
        fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 4, maxLength: 4 }),
        async (all, moments) => {
          const history = historyOf(all);
          const events = recordAll(
            history,
            all.map(({ later }) => later),
          );
          const schema = await filledView(database.app, capacityView, events);
          for (const knownAt of moments.map(dayOf)) {
            const book = bookOf(foldKnown(events, knownAt));
            const request = { programme: 'home-help', provider: history.owner.provider, knownAt };
            const found = await providerByDay(database.app, schema, {
              ...request,
              from: START,
              to: dayOf(DAYS + 20),
            });
            for (const { day, ...load } of found.days) {
              const wanted = heldOn(book, null, day, knownAt);
              const available = availableOn(book, null, day);
              held += wanted.booked + wanted.offered;
              expect({
                day,
                booked: Math.round((load.confirmed + load.planned) * ONE),
                offered: load.offered * ONE,
                available: load.declared === null ? null : Math.round((load.declared - load.closed) * ONE),
                left: Math.round((load.free - load.over) * ONE),
              }).toEqual({
                day,
                booked: wanted.booked,
                offered: wanted.offered,
                available,
                left: (available ?? 0) - wanted.booked - wanted.offered,
              });
            }
            await compareBookings(schema, request, book);
          }
          await database.app.query(`drop schema ${schema} cascade`);
        },
      ),
      { seed: SEED, numRuns: 30 },
    );
    expect(held).toBeGreaterThan(0);
  }, 120_000);

  async function compareBookings(
    schema: string,
    request: { programme: string; provider: string; knownAt: LocalDate },
    book: ReturnType<typeof bookOf>,
  ): Promise<void> {
    const page = await bookingsOf(database.app, schema, {
      ...request,
      state: null,
      unit: null,
      offset: 0,
      limit: 100,
    });
    const listed = [...book.bookings.values()].filter(({ segments }) => segments.length > 0);
    expect(page.bookings.map(({ bookingId }) => bookingId).sort()).toEqual(
      listed.map(({ bookingId }) => bookingId).sort(),
    );
    for (const row of page.bookings) {
      const last = book.bookings.get(row.bookingId)?.segments.at(-1);
      expect({ to: row.to, amount: row.amount * ONE }).toEqual({ to: last?.to, amount: last?.amount });
      const over =
        last?.to !== null && last !== undefined && !covers({ from: START, to: last.to }, request.knownAt);
      if (row.state === 'ended') expect(over).toBe(true);
    }
  }

  it('lists every provider of a programme with its load of the day', async () => {
    const record = recorder();
    const histories = [
      aBook('day-care', 'Oljka')
        .declared(placesOf(3))
        .booked(1, { from: '2025-12-01' })
        .booked(2, { from: '2026-02-01' }),
      aBook('home-help', 'Pomoč')
        .declared(hoursOf('100.5'))
        .booked(3, { volume: '20.25' })
        .booked(4, { volume: '4', kind: 'offer', lapsesOn: '2026-02-01' }),
      aBook('low-threshold', 'PO MOČ').staffed('2025-12-31', 3, '2.5'),
    ];
    const events = histories.flatMap(({ stream, events }) =>
      events.map((event) => record(event, { stream, recordedAt: '2026-01-05T08:00:00.000Z' })),
    );
    const schema = await filledView(database.app, capacityView, events);
    const asked = { programme: null, provider: null, knownAt: localDate('2026-01-05') };
    const { providers } = await currentLoad(database.app, schema, { ...asked, on: localDate('2026-02-10') });
    expect(providers).toMatchObject([
      { provider: 'Oljka', kind: 'places', declared: 3, confirmed: 1, planned: 1, free: 1, over: 0 },
      {
        provider: 'Pomoč',
        kind: 'hours',
        declared: 100.5,
        planned: 0,
        confirmed: 20.25,
        offered: 4,
        free: 76.25,
      },
      { provider: 'PO MOČ', kind: null, declared: null, free: 0 },
    ]);
    const before = await currentLoad(database.app, schema, {
      ...asked,
      on: localDate('2026-02-10'),
      knownAt: localDate('2026-01-04'),
    });
    expect(before.providers).toEqual([]);
  });

  it('tells the staff of Koper of 30. 11. 2022, and what was known of it before a correction', async () => {
    const record = recorder();
    const koper = aBook('home-help', 'Center za pomoč na domu Koper')
      .staffed('2022-10-31', 36, '30')
      .staffed('2022-11-30', 37, '31')
      .staffed('2022-11-30', 37, '30.5', '1120');
    const days = ['2022-11-02', '2022-11-02', '2022-12-01', '2022-12-05'];
    const events = koper.events.map((event, index) =>
      record(event, { stream: koper.stream, recordedAt: `${days[index]}T08:00:00.000Z` }),
    );
    const schema = await filledView(database.app, capacityView, events);
    const staff = async (on: string, knownAt: string) =>
      (
        await staffingOf(database.app, schema, {
          ...koper.owner,
          on: localDate(on),
          knownAt: localDate(knownAt),
        })
      ).staff;
    expect(await staff('2022-11-30', '2022-12-05')).toEqual({
      on: '2022-11-30',
      employed: 37,
      active: 30.5,
      hoursDeliverable: 1120,
    });
    expect(await staff('2022-11-30', '2022-12-01')).toMatchObject({ employed: 37, active: 31 });
    expect(await staff('2022-11-30', '2022-11-30')).toMatchObject({ on: '2022-10-31', employed: 36 });
    expect(await staff('2022-10-30', '2022-12-05')).toBeNull();
  });

  it('shows what a manager overrode, and an offer taken up as such', async () => {
    const record = recorder();
    const overriding = {
      reason: 'emergency' as const,
      noteRef: null,
      refused: 'CAPACITY_EXCEEDED' as const,
      unit: null,
      from: localDate('2026-01-01'),
      available: 1,
      booked: 1,
      wanted: 1,
    };
    const book = aBook('day-care')
      .declared(placesOf(1))
      .booked(1, { kind: 'offer', lapsesOn: '2026-03-01' })
      .takenUp(1, 2)
      .booked(2)
      .booked(3, {}, overriding);
    const events = book.events.map((event) =>
      record(event, { stream: book.stream, recordedAt: '2026-01-05T08:00:00.000Z' }),
    );
    const schema = await filledView(database.app, capacityView, events);
    const asked = { ...book.owner, knownAt: localDate('2026-01-05') };
    const page = await bookingsOf(database.app, schema, {
      ...asked,
      state: null,
      unit: null,
      offset: 0,
      limit: 9,
    });
    expect(page.bookings.map(({ bookingId, state, overridden }) => [bookingId, state, overridden])).toEqual([
      [bookingIdOf(1), 'taken-up', false],
      [bookingIdOf(2), 'confirmed', false],
      [bookingIdOf(3), 'confirmed', true],
    ]);
    expect(page.overrides).toEqual([
      {
        concerns: 'booking',
        subject: bookingIdOf(3),
        ...overriding,
        by: 'test',
        recordedAt: '2026-01-05T08:00:00.000Z',
      },
    ]);
    const { days } = await providerByDay(database.app, schema, { ...asked, from: START, to: START });
    expect(days).toMatchObject([{ declared: 1, confirmed: 2, offered: 0, free: 0, overridden: 1, over: 1 }]);
  });
});
