import fc from 'fast-check';
import { addDays, localDate, type LocalDate } from '#libs/kernel';
import { aFact, foundBy, type SaidOfFact } from '../detectors.builder';
import type { RecordFact } from '../facts/record-fact';
import { mondayOf, removalBursts } from './removal-bursts';

const removal = (on: LocalDate, more: SaidOfFact = {}): RecordFact =>
  aFact({ at: `${on}T10:00:00Z`, type: 'WaitingEnded', detail: { reason: 'withdrew' }, ...more });
const many = (count: number, on: string, more: SaidOfFact = {}): RecordFact[] =>
  Array.from({ length: count }, () => removal(localDate(on), more));
/** So many in each of the weeks before the week of 11 May 2026. */
const before = (weeks: number, count: number, more: SaidOfFact = {}): RecordFact[] =>
  Array.from({ length: weeks }, (_, index) => index + 1).flatMap((back) =>
    many(count, addDays(localDate('2026-05-12'), -7 * back), more),
  );

describe('Bursts of removals', () => {
  it('are weeks far above the own weeks before, with all events behind them', () => {
    const facts = [...before(20, 1), ...many(7, '2026-05-12')];
    const [found, ...others] = foundBy(removalBursts, { facts });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      on: '2026-05-12',
      unit: 'Koper',
      about: { kind: 'person', id: 'ana' },
      signs: ['far-above-own-weeks'],
      figures: { removals: 7, weeklyMean: 1, weeksBefore: 20 },
    });
    expect(found?.evidence).toHaveLength(7);
  });

  it('are not found where somebody ends as many every week', () => {
    expect(foundBy(removalBursts, { facts: [...before(20, 7), ...many(7, '2026-05-12')] })).toEqual([]);
  });

  it('are not found below the least number, among admissions or imported ends', () => {
    const controls = [
      ...many(4, '2026-05-12'),
      ...many(9, '2026-05-12', { detail: { reason: 'admitted' }, actor: 'bojan' }),
      ...many(9, '2026-05-12', { imported: true, actor: 'cilka' }),
    ];
    expect(foundBy(removalBursts, { facts: controls })).toEqual([]);
  });

  it('are told of a unit where several people did it, and not a second time where one did', () => {
    const facts = [
      ...before(20, 1),
      ...before(20, 1, { actor: 'bojan' }),
      ...many(4, '2026-05-12'),
      ...many(4, '2026-05-13', { actor: 'bojan' }),
    ];
    expect(foundBy(removalBursts, { facts }).map(({ about }) => about)).toEqual([
      { kind: 'unit', id: 'Koper' },
    ]);
  });

  it('say where there is little to compare with', () => {
    const [found] = foundBy(removalBursts, { facts: many(6, '2026-05-12') });
    expect(found?.signs).toEqual(['far-above-own-weeks', 'few-weeks-before']);
    expect(found?.figures).toEqual({ removals: 6, weeklyMean: 0, weeksBefore: 0 });
  });

  it('do not depend on the order of the rows, and never appear where every week is like the others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 4, max: 25 }),
        fc.integer({ min: 1, max: 60 }),
        fc.infiniteStream(fc.nat()),
        (aWeek, weeks, burst, dice) => {
          const even = [...before(weeks, aWeek), ...many(aWeek, '2026-05-12')];
          expect(foundBy(removalBursts, { facts: even })).toEqual([]);
          const facts = [...before(weeks, aWeek), ...many(burst, '2026-05-12')];
          const shuffled = facts
            .map((fact) => ({ fact, place: dice.next().value ?? 0 }))
            .sort((a, b) => a.place - b.place)
            .map(({ fact }) => fact);
          const found = foundBy(removalBursts, { facts });
          expect(found.length).toBe(burst >= 5 && burst > 3 * aWeek ? 1 : 0);
          expect(
            foundBy(removalBursts, { facts: shuffled }).map(({ key, figures }) => ({ key, figures })),
          ).toEqual(found.map(({ key, figures }) => ({ key, figures })));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('count by weeks from Monday to Sunday', () => {
    expect(mondayOf(localDate('2026-05-10'))).toBe('2026-05-04');
    expect(mondayOf(localDate('2026-05-11'))).toBe('2026-05-11');
    const facts = [...many(3, '2026-05-10'), ...many(3, '2026-05-11')];
    expect(foundBy(removalBursts, { facts })).toEqual([]);
  });
});
