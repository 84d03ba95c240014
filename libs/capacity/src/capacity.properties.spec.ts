import fc from 'fast-check';
import { addDays, type Decimal, localDate, type LocalDate, Refusal } from '#libs/kernel';
import { aBook, bookingIdOf, by, closureIdOf, commandsOf, IN_EMERGENCY } from './capacity.builder';
import { type Book, bookOf, type History, ONE } from './book.rules';
import { capacityBook, type CapacityCommand } from './capacity.decider';
import type { CapacityEvent, Offer } from './capacity.events';
import { availableOn, heldOn } from './load.rules';

const SEED = Number(process.env['FC_SEED'] ?? Date.now() % 1_000_000);
const START = localDate('2026-01-01');
const DAYS = 60;
const ROOMS = ['r-1', 'r-2'];
const dayOf = (offset: number): LocalDate => addDays(START, offset);
const TODAY = dayOf(20);
const house = aBook('institutional-care');
const homeHelp = aBook('home-help');

const offset = fc.integer({ min: 0, max: DAYS });
const end = fc.option(fc.integer({ min: 0, max: 30 }), { nil: null });
const number = fc.integer({ min: 1, max: 8 });
const to = (from: number, length: number | null): LocalDate | null =>
  length === null ? null : dayOf(from + length);

const beds = (...counts: readonly number[]): Offer => ({
  kind: 'beds',
  rooms: ROOMS.map((code, index) => ({ code, beds: counts[index] ?? 0, for: 'anyone' })),
  statedPersons: null,
});

/** Commands to the book of a home with two rooms; those of a manager where `forced`. */
function bedCommand(forced: fc.Arbitrary<boolean>): fc.Arbitrary<CapacityCommand> {
  const commands = commandsOf(house);
  const overriding = (force: boolean) => (force ? { overriding: IN_EMERGENCY } : {});
  const context = by('manager', TODAY);
  const few = fc.integer({ min: 0, max: 3 });
  return fc.oneof(
    fc
      .record({ a: few, b: few, from: offset, length: end, force: forced })
      .map(({ a, b, from, length, force }) =>
        commands.declare(
          beds(a, b),
          { from: dayOf(from), to: to(from, length), ...overriding(force) },
          context,
        ),
      ),
    fc
      .record({
        number,
        unit: fc.constantFrom(...ROOMS),
        from: offset,
        length: end,
        force: forced,
        lapse: fc.option(offset, { nil: null }),
      })
      .map(({ number, unit, from, length, force, lapse }) => {
        const kind = lapse === null ? {} : { kind: 'offer' as const, lapsesOn: dayOf(lapse) };
        const held = { unit, from: dayOf(from), to: to(from, length), ...kind, ...overriding(force) };
        return commands.book(number, held, context);
      }),
    fc
      .record({ number, offer: number, unit: fc.constantFrom(...ROOMS), from: offset })
      .map((one) =>
        commands.book(one.number, { unit: one.unit, from: dayOf(one.from), fromOffer: one.offer }, context),
      ),
    fc
      .record({ number, unit: fc.constantFrom(...ROOMS), from: offset, length: end })
      .map(({ number, unit, from, length }) =>
        commands.change(number, { unit, from: dayOf(from), to: to(from, length) }, null, context),
      ),
    fc.record({ number, on: offset }).map(({ number, on }) => commands.release(number, dayOf(on))),
    fc
      .record({ number, unit: fc.constantFrom(...ROOMS), from: offset, length: end, force: forced })
      .map(({ number, unit, from, length, force }) => {
        const last = to(from, length);
        const days = { unit, from: dayOf(from), ...(last === null ? {} : { to: last }) };
        return commands.close(number, { ...days, ...overriding(force) }, context);
      }),
    fc.record({ number, on: offset }).map(({ number, on }) => commands.reopen(number, dayOf(on))),
  );
}

const events = (history: History): CapacityEvent[] =>
  history === null ? [] : [...events(history.before), history.event];

/** What comes of commands one after the other; a refused one changes nothing. */
function after(commands: readonly CapacityCommand[], start: History = null): History {
  let history = start;
  for (const command of commands)
    try {
      for (const event of capacityBook.decide(command, history))
        history = capacityBook.evolve(history, event);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  return history;
}

const ALL_DAYS = Array.from({ length: DAYS + 40 }, (_, index) => dayOf(index - 2));

/** Every day's load and capacity, counted by looking at each booking on each day. */
const overbooked = (book: Book, today: LocalDate): string[] =>
  ROOMS.flatMap((unit) =>
    ALL_DAYS.filter((day) => {
      const { booked, offered } = heldOn(book, unit, day, today);
      return booked + offered > (availableOn(book, unit, day) ?? 0);
    }).map((day) => `${unit} ${day}`),
  );

describe('Whatever is booked, offered, changed, closed, declared and released', () => {
  it(`no bed is promised twice on any day where nobody overrides (seed ${SEED})`, () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(bedCommand(fc.constant(false)), { minLength: 5, maxLength: 40 }), (commands) => {
        const history = after([commandsOf(house).declare(beds(2, 1)), ...commands]);
        const book = bookOf(history);
        accepted += book.bookings.size;
        expect(overbooked(book, TODAY)).toEqual([]);
        // Time alone frees and never fills.
        expect(overbooked(book, dayOf(DAYS + 1))).toEqual([]);
      }),
      { seed: SEED, numRuns: 120 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it(`a day is over-booked only where an override covers it (seed ${SEED})`, () => {
    let overridden = 0;
    fc.assert(
      fc.property(fc.array(bedCommand(fc.boolean()), { minLength: 5, maxLength: 40 }), (commands) => {
        const history = after([commandsOf(house).declare(beds(1, 1)), ...commands]);
        const forced = events(history).filter(({ data }) => 'overriding' in data && data.overriding !== null);
        overridden += forced.length;
        if (forced.length === 0) expect(overbooked(bookOf(history), TODAY)).toEqual([]);
        for (const place of overbooked(bookOf(history), TODAY)) {
          const [unit = '', day = ''] = place.split(' ');
          expect(forced.some((event) => coversPlace(event, unit, day))).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 120 },
    );
    expect(overridden).toBeGreaterThan(20);
  });

  const coversPlace = ({ data }: CapacityEvent, unit: string, day: string): boolean => {
    const where = data as { unit?: string | null; from: string; to: string | null };
    const unitFits = where.unit === undefined || where.unit === null || where.unit === unit;
    return unitFits && where.from <= day && (where.to === null || day <= where.to);
  };

  it(`a release frees exactly what was booked (seed ${SEED})`, () => {
    fc.assert(
      fc.property(
        fc.array(bedCommand(fc.boolean()), { minLength: 5, maxLength: 30 }),
        number,
        offset,
        (commands, released, on) => {
          const history = after([commandsOf(house).declare(beds(3, 3)), ...commands]);
          const before = bookOf(history);
          const booking = before.bookings.get(bookingIdOf(released));
          const then = bookOf(after([commandsOf(house).release(released, dayOf(on))], history));
          for (const unit of ROOMS)
            for (const day of ALL_DAYS) {
              const own = heldOn(
                { ...before, bookings: new Map(booking ? [[booking.bookingId, booking]] : []) },
                unit,
                day,
                TODAY,
              );
              const [was, is] = [heldOn(before, unit, day, TODAY), heldOn(then, unit, day, TODAY)];
              const freed = day >= dayOf(on) ? own : { booked: 0, offered: 0 };
              expect(is).toMatchObject({
                booked: was.booked - freed.booked,
                offered: was.offered - freed.offered,
              });
            }
        },
      ),
      { seed: SEED, numRuns: 60 },
    );
  });

  it(`hours add up to the hundredth (seed ${SEED})`, () => {
    const commands = commandsOf(homeHelp);
    const hours = fc.integer({ min: 1, max: 4000 }).map((value) => (value / 100).toFixed(2));
    fc.assert(
      fc.property(hours, fc.array(hours, { minLength: 1, maxLength: 20 }), (most, wanted) => {
        const declare = commands.declare({ kind: 'hours', hoursPerWeek: most as Decimal });
        const book = bookOf(
          after([declare, ...wanted.map((volume, index) => commands.book(index + 1, { volume }))]),
        );
        let left = Math.round(Number(most) * ONE);
        for (const volume of wanted.map((text) => Math.round(Number(text) * ONE)))
          if (volume <= left) left -= volume;
        expect(heldOn(book, null, START, TODAY).booked).toBe(Math.round(Number(most) * ONE) - left);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('closes each thing once', () => {
    const twice = [
      commandsOf(house).declare(beds(1, 1)),
      ...[1, 1].map(() => commandsOf(house).close(1, { from: START })),
    ];
    expect([...bookOf(after(twice)).closures.keys()]).toEqual([closureIdOf(1)]);
  });
});
