import { aLookUp, foundBy } from '../detectors.builder';
import { lookUpsWithoutCase } from './look-ups-without-case';

describe('Look-ups without a case', () => {
  it("are told by day and person who looked, with the log's entries behind them", () => {
    const lookUps = [
      aLookUp({ persons: ['p1'], at: '2026-05-12T11:00:00+02:00' }),
      aLookUp({ persons: ['p1'], at: '2026-05-12T10:00:00+02:00' }),
      aLookUp({ persons: ['p2'], at: '2026-05-12T12:00:00+02:00' }),
      aLookUp({ persons: ['p2'], at: '2026-05-13T12:00:00+02:00' }),
    ];
    const found = foundBy(lookUpsWithoutCase, { lookUps });
    expect(found.map(({ on, about, figures }) => [on, about.id, figures])).toEqual([
      ['2026-05-12', 'ana', { lookUps: 3, persons: 2 }],
      ['2026-05-13', 'ana', { lookUps: 1, persons: 1 }],
    ]);
    expect(found[0]?.evidence.map((item) => item.kind === 'look-up' && item.at)).toEqual([
      '2026-05-12T08:00:00.000Z',
      '2026-05-12T09:00:00.000Z',
      '2026-05-12T10:00:00.000Z',
    ]);
  });

  it('are not those with a case, of nobody by name, of the officer for data protection, or what was written', () => {
    const controls = [
      aLookUp({ withCase: true }),
      aLookUp({ persons: [] }),
      aLookUp({ role: 'data-protection-officer' }),
      aLookUp({ role: 'system' }),
      aLookUp({ kind: 'write' }),
      aLookUp({ at: '2026-06-01T00:30:00+02:00' }),
    ];
    expect(foundBy(lookUpsWithoutCase, { lookUps: controls })).toEqual([]);
    const { keep } = lookUpsWithoutCase.needs.lookUps ?? {};
    expect(controls.slice(0, 5).filter((each) => keep?.(each, () => 1))).toEqual([]);
  });
});
