import { driftOf } from './drift.rules';

const columns = ['monthEnd.then', 'monthEnd.now', 'dailyMean.then', 'dailyMean.now'].map((code) => ({
  code,
}));

describe('Drift of monthly figures', () => {
  it('sets what was published beside what is known, by the names of the columns', () => {
    const [november] = driftOf({
      columns,
      rows: [{ key: '2022-11', cells: [142, 141, 135.5, 135.1], publishedOn: '2022-12-15' }],
    });
    expect(november).toEqual({
      month: '2022-11',
      publishedOn: '2022-12-15',
      monthEnd: { then: 142, now: 141 },
      dailyMean: { then: 135.5, now: 135.1 },
      distinctPersons: { then: null, now: null },
      moved: true,
    });
  });

  it('does not call moved what was not published yet, nor what has stayed', () => {
    const rows = [
      { key: '2022-11', cells: [null, 141, null, 135.1], publishedOn: '2022-12-15' },
      { key: '2022-10', cells: [5, 5, 4.5, 4.5], publishedOn: '2022-11-15' },
      { key: null, cells: [] },
    ];
    expect(driftOf({ columns, rows }).map(({ month, moved }) => [month, moved])).toEqual([
      ['2022-11', false],
      ['2022-10', false],
    ]);
  });
});
