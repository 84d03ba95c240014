import fc from 'fast-check';
import { addDays, dayAt, instant, isWorkingDay, localDate } from '#libs/kernel';
import { aFact, aLookUp, foundBy } from '../detectors.builder';
import { minuteOfDay, offHoursAccess } from './off-hours-access';

describe('Off-hours access', () => {
  it('is told by day and person, with events and look-ups behind it', () => {
    const facts = [aFact({ at: '2026-05-12T22:15:00+02:00' }), aFact({ at: '2026-05-12T18:00:00+02:00' })];
    const lookUps = [aLookUp({ at: '2026-05-12T05:59:00+02:00' })];
    const [found, ...others] = foundBy(offHoursAccess, { facts, lookUps });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      on: '2026-05-12',
      about: { kind: 'person', id: 'ana' },
      signs: ['before-or-after-hours'],
      figures: { recorded: 2, logged: 1 },
    });
    expect(found?.evidence.map(({ kind }) => kind)).toEqual(['look-up', 'event', 'event']);
  });

  it('is access on a Saturday or a work-free day at any hour', () => {
    // 1 May 2026 is a Friday and a holiday; 9 May a Saturday.
    const facts = ['2026-05-01', '2026-05-09'].map((day) => aFact({ at: `${day}T10:00:00+02:00` }));
    expect(foundBy(offHoursAccess, { facts }).map(({ on, signs }) => [on, signs.join()])).toEqual([
      ['2026-05-01', 'work-free-day'],
      ['2026-05-09', 'work-free-day'],
    ]);
  });

  it('is not work within office hours, an import, or what the house does by itself', () => {
    const facts = [
      aFact({ at: '2026-05-12T06:30:00+02:00' }),
      aFact({ at: '2026-05-12T17:59:00+02:00' }),
      aFact({ at: '2026-05-12T23:00:00+02:00', imported: true }),
      aFact({ at: '2026-05-12T23:00:00+02:00', role: 'system' }),
    ];
    const lookUps = [aLookUp(), aLookUp({ at: '2026-05-12T23:00:00+02:00', role: 'system' })];
    expect(foundBy(offHoursAccess, { facts, lookUps })).toEqual([]);
  });

  it('counts a request that recorded something once, by its event', () => {
    const at = '2026-05-12T22:15:00+02:00';
    const facts = [aFact({ at, correlationId: 'one' })];
    const lookUps = [aLookUp({ at, correlationId: 'one', kind: 'write' })];
    expect(foundBy(offHoursAccess, { facts, lookUps })[0]?.figures).toEqual({ recorded: 1, logged: 0 });
  });

  it('goes by the clock on the wall in summer and in winter', () => {
    expect(minuteOfDay(instant('2026-01-15T17:30:00Z'))).toBe(18 * 60 + 30);
    expect(minuteOfDay(instant('2026-07-15T16:30:00Z'))).toBe(18 * 60 + 30);
    expect(minuteOfDay(instant('2026-07-15T22:00:00Z'))).toBe(0);
  });

  it('finds exactly what is outside, whatever the moment', () => {
    const start = Date.parse('2026-01-01T00:00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 24 * 60 - 1 }), (minutes) => {
        const at = new Date(start + minutes * 60_000).toISOString();
        const period = { from: localDate('2025-12-31'), to: addDays(localDate('2026-12-31'), 1) };
        const local = new Date(at).toLocaleTimeString('sl-SI', {
          timeZone: 'Europe/Ljubljana',
          hour12: false,
        });
        const [hour = 0, minute = 0] = local.split(':').map(Number);
        const outside = !isWorkingDay(dayAt(instant(at))) || hour * 60 + minute < 390 || hour >= 18;
        expect(foundBy(offHoursAccess, { period, facts: [aFact({ at })] })).toHaveLength(outside ? 1 : 0);
      }),
    );
  });
});
