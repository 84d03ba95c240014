import fc from 'fast-check';
import { addDays, localDate } from '#libs/kernel';
import { type LocalTime, lengthOf, localTime, piecesOf, restsOnNightHours } from './visit.rules';

const visit = (start: string, end: string, effectiveMinutes?: number) => {
  const times = { start: localTime(start), end: localTime(end) };
  return { ...times, effectiveMinutes: effectiveMinutes ?? lengthOf(times) };
};
const tariffs = (start: string, end: string, effective?: number) =>
  piecesOf(visit(start, end, effective)).map(({ date, from, until, tariff, minutes }) =>
    [date, from, until, tariff, minutes].join(' '),
  );

describe('the tariff of a visit', () => {
  it('is that of weekdays from Monday to Saturday by day', () => {
    expect(tariffs('2026-03-02T08:00', '2026-03-02T09:30')).toEqual(['2026-03-02 08:00 09:30 weekday 90']);
    expect(tariffs('2026-03-07T08:00', '2026-03-07T09:00')).toEqual(['2026-03-07 08:00 09:00 weekday 60']);
  });

  it('is that of Sundays on a Sunday and in the night', () => {
    expect(tariffs('2026-03-08T08:00', '2026-03-08T09:00')).toEqual([
      '2026-03-08 08:00 09:00 sunday-or-night 60',
    ]);
    expect(tariffs('2026-03-03T21:30', '2026-03-03T22:30')).toEqual([
      '2026-03-03 21:30 22:00 weekday 30',
      '2026-03-03 22:00 22:30 sunday-or-night 30',
    ]);
  });

  it('is that of holidays on holidays and work-free days, by night and on a Sunday too', () => {
    expect(tariffs('2026-04-27T05:00', '2026-04-27T07:00')).toEqual(['2026-04-27 05:00 07:00 holiday 120']);
    expect(tariffs('2026-04-05T08:00', '2026-04-05T09:00')).toEqual(['2026-04-05 08:00 09:00 holiday 60']);
  });

  it('changes at midnight between the evening before a holiday and the holiday', () => {
    expect(tariffs('2026-04-26T23:00', '2026-04-27T01:00')).toEqual([
      '2026-04-26 23:00 24:00 sunday-or-night 60',
      '2026-04-27 00:00 01:00 holiday 60',
    ]);
  });

  it('shares out the effective time where the visit lasted longer than what counts', () => {
    expect(tariffs('2026-03-03T21:00', '2026-03-03T23:00', 61)).toEqual([
      '2026-03-03 21:00 22:00 weekday 31',
      '2026-03-03 22:00 23:00 sunday-or-night 30',
    ]);
  });
});

describe('the length of a visit', () => {
  it('is the time that really passed when clocks change', () => {
    expect(lengthOf(visit('2026-03-28T22:00', '2026-03-29T06:00', 1))).toBe(7 * 60);
    expect(lengthOf(visit('2026-10-24T22:00', '2026-10-25T06:00', 1))).toBe(9 * 60);
    expect(lengthOf(visit('2026-06-06T22:00', '2026-06-07T06:00', 1))).toBe(8 * 60);
  });

  it('is nothing when the visit ends before it starts', () => {
    expect(lengthOf({ start: localTime('2026-03-03T09:00'), end: localTime('2026-03-03T08:00') })).toBe(0);
  });
});

it('only times in the night rest on hours of the night that nobody confirmed', () => {
  expect(restsOnNightHours(visit('2026-03-03T09:00', '2026-03-03T10:00'))).toBe(false);
  expect(restsOnNightHours(visit('2026-03-03T22:00', '2026-03-03T23:00'))).toBe(true);
  expect(restsOnNightHours(visit('2026-03-03T21:00', '2026-03-03T22:00'))).toBe(false);
  expect(restsOnNightHours(visit('2026-03-08T22:00', '2026-03-08T23:00'))).toBe(false);
});

const FIRST = localDate('2026-01-01');
const timeAt = (minute: number): LocalTime => {
  const [hour, rest] = [Math.floor((minute % 1440) / 60), minute % 60];
  const date = addDays(FIRST, Math.floor(minute / 1440));
  return localTime(`${date}T${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`);
};
const YEAR = 364 * 1440;
const minutes = (pieces: readonly { minutes: number }[]) =>
  pieces.reduce((sum, piece) => sum + piece.minutes, 0);

describe('splitting a visit', () => {
  it('keeps its effective minutes, whatever part of it counts', () => {
    fc.assert(
      fc.property(fc.nat(YEAR), fc.integer({ min: 1, max: 1440 }), fc.nat(100), (from, length, percent) => {
        const times = { start: timeAt(from), end: timeAt(from + length) };
        fc.pre(lengthOf(times) > 0);
        const effectiveMinutes = Math.floor((lengthOf(times) * percent) / 100);
        expect(minutes(piecesOf({ ...times, effectiveMinutes }))).toBe(effectiveMinutes);
      }),
    );
  });

  it('gives the same minutes to each tariff when the visit is recorded in two parts', () => {
    const byTariff = (...times: [number, number][]) => {
      const sums: Record<string, number> = {};
      for (const [from, until] of times) {
        const span = { start: timeAt(from), end: timeAt(until) };
        if (lengthOf(span) === 0) continue;
        for (const { tariff, minutes: count } of piecesOf({ ...span, effectiveMinutes: lengthOf(span) }))
          sums[tariff] = (sums[tariff] ?? 0) + count;
      }
      return sums;
    };
    fc.assert(
      fc.property(
        fc.nat(YEAR),
        fc.integer({ min: 1, max: 720 }),
        fc.integer({ min: 1, max: 720 }),
        (a, b, c) => {
          // The hour in which clocks change cannot be told apart on the clock itself.
          fc.pre(![a, a + b, a + b + c].some((minute) => minute % 1440 > 120 && minute % 1440 < 180));
          expect(byTariff([a, a + b], [a + b, a + b + c])).toEqual(byTariff([a, a + b + c]));
        },
      ),
    );
  });
});

describe('the time of a visit', () => {
  it.each(['2026-02-30T08:00', '2026-03-02T24:00', '2026-03-02 08:00', '08:00'])('is not %s', (text) => {
    expect(() => localTime(text)).toThrow('NOT_A_TIME');
  });
});
