import { month } from '#libs/kernel';
import { aFact, foundBy, streamsOf } from '../detectors.builder';
import type { SpreadRow } from '../spread.rules';
import { recordedAfterEffective } from './recorded-after-effective';

const row = (days: number, count: number, more: Partial<SpreadRow> = {}): SpreadRow => ({
  unit: 'Koper',
  imported: false,
  month: month('2026-05'),
  days,
  count,
  ...more,
});

describe('Days between facts and their recording', () => {
  it('are worth a look where a tenth of a month is far behind, with the late events', () => {
    const late = aFact({ effectiveOn: '2026-04-01' });
    const others = [aFact(), aFact({ effectiveOn: '2026-04-01', unit: 'Piran' })];
    const [found, ...more] = foundBy(recordedAfterEffective, {
      spread: [row(0, 8), row(41, 2)],
      facts: [late, ...others],
    });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      about: { kind: 'unit', id: 'Koper' },
      signs: ['tenth-recorded-late'],
      figures: { facts: 10, late: 2, median: 0, ninetieth: 41 },
    });
    expect(streamsOf([found!])).toEqual([late.stream]);
  });

  it('are not where few are late, little was recorded, it was imported, or in another month', () => {
    const spread = [
      row(0, 99),
      row(41, 1),
      row(60, 9, { unit: 'Piran' }),
      row(900, 50, { unit: 'Izola', imported: true }),
      row(60, 50, { unit: 'Ankaran', month: month('2026-04') }),
      row(14, 50, { unit: 'Komen' }),
    ];
    expect(foundBy(recordedAfterEffective, { spread })).toEqual([]);
  });
});
