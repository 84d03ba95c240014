import { rowsOf } from './months.rules';

const totals = { minutes: 60, full: null, subsidy: null, value: '5.10' };
const sums = { ...totals, contribution: '5.10', exemption: '0.00', liable: '0.00', publicShare: '0.00' };
const summary = (admissionId: string, statements: number, changed = false) => ({
  ...{
    admissionId,
    personId: 'p',
    programme: 'home-help',
    provider: 'Dom Koper',
    deliveries: 1,
    minutes: 60,
  },
  ...{ totals: statements > 0 ? sums : null, statements, changed },
});
const admitted = (admissionId: string, caseNumber: string) =>
  ({ admissionId, caseNumber, provider: 'Dom Koper' }) as Parameters<typeof rowsOf>[1][number];

describe("A provider's month", () => {
  it('whoever is admitted stands in it also where nothing was recorded, what is to be done first', () => {
    const rows = rowsOf(
      [summary('a', 1), summary('b', 0), summary('c', 1, true), summary('gone', 1)],
      [admitted('a', '123-1/2026'), admitted('b', '123-2/2026'), admitted('d', '123-4/2026')],
    );
    expect(rows.map(({ admissionId, caseNumber, state }) => [admissionId, caseNumber, state])).toEqual([
      ['c', null, 'changed'],
      ['b', '123-2/2026', 'open'],
      ['d', '123-4/2026', 'nothing'],
      ['a', '123-1/2026', 'issued'],
      ['gone', null, 'issued'],
    ]);
  });
});
