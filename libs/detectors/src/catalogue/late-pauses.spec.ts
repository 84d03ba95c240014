import fc from 'fast-check';
import { addDays, isWorkingDay, lastDayOf, localDate, month } from '#libs/kernel';
import { aFact, foundBy, streamsOf } from '../detectors.builder';
import { isAtMonthEnd, latePauses } from './late-pauses';

const pause = (at: string, effectiveOn: string, more: object = {}) => aFact({ at, effectiveOn, ...more });

describe('Pauses entered after the fact or just before a month ends', () => {
  it('are found with the event and how many days late it was', () => {
    const planted = pause('2026-05-12T09:00:00+02:00', '2026-05-04', { stream: 'waitingListEntry-late' });
    const [found] = foundBy(latePauses, { facts: [planted] });
    expect(found).toMatchObject({
      on: '2026-05-12',
      unit: 'Koper',
      about: { kind: 'stream', id: 'waitingListEntry-late' },
      signs: ['after-the-fact'],
      figures: { daysLate: 8 },
      evidence: [{ kind: 'event', stream: 'waitingListEntry-late', revision: 1, position: planted.position }],
    });
  });

  it('are not found when written down within a week, ahead, by an import, or outside the period', () => {
    const controls = [
      pause('2026-05-12T09:00:00+02:00', '2026-05-05'),
      pause('2026-05-12T09:00:00+02:00', '2026-05-20'),
      pause('2026-05-12T09:00:00+02:00', '2026-01-05', { imported: true }),
      pause('2026-06-02T09:00:00+02:00', '2026-05-02'),
    ];
    expect(foundBy(latePauses, { facts: controls })).toEqual([]);
  });

  it('are found on the last two working days of the month, though they were in time', () => {
    // The 30th and 31st of May 2026 are a Saturday and a Sunday.
    const planted = ['28', '29', '30', '31'].map((day) =>
      pause(`2026-05-${day}T09:00:00+02:00`, `2026-05-${day}`, { stream: `waitingListEntry-${day}` }),
    );
    const control = pause('2026-05-27T09:00:00+02:00', '2026-05-27');
    const found = foundBy(latePauses, { facts: [...planted, control] });
    expect(streamsOf(found).map((stream) => stream.slice(-2))).toEqual(['28', '29', '30', '31']);
    expect(found.every(({ signs }) => signs.join() === 'before-month-end')).toBe(true);
  });

  it('bear both signs where both are so', () => {
    const [found] = foundBy(latePauses, { facts: [pause('2026-05-29T09:00:00+02:00', '2026-05-02')] });
    expect(found?.signs).toEqual(['after-the-fact', 'before-month-end']);
  });
});

describe("A month's end", () => {
  it('has as many working days as asked for, whatever weekend or holiday stands there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2020, max: 2035 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 10 }),
        (year, number, last) => {
          const end = lastDayOf(month(`${year}-${String(number).padStart(2, '0')}`));
          const days = Array.from({ length: Number(end.slice(8)) }, (_, index) => addDays(end, -index));
          const inside = days.filter((day) => isAtMonthEnd(day, last));
          expect(inside.filter(isWorkingDay)).toHaveLength(last);
          // Those days lie together at the end.
          expect(inside).toEqual(days.slice(0, inside.length));
        },
      ),
    );
    expect(isAtMonthEnd(localDate('2026-12-30'), 2)).toBe(true);
    expect(isAtMonthEnd(localDate('2026-12-29'), 2)).toBe(false);
  });
});
