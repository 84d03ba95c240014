import { countOn, monthEnds, type OverTime, spanFor, valuesOf } from './over-time.rules';

const over: OverTime = {
  on: '2022-11-30',
  knownAt: '2022-12-02',
  from: '2022-11-29',
  to: '2022-12-02',
  asKnown: [10, 11, 12, 13],
  learned: [7, 8, 9, 11],
  thatDay: [7, 8, 10, 13],
};

describe('The list over time in the browser', () => {
  it('knows the list of every day as known at the one moment, and that of the one day as known by every day', () => {
    expect(countOn(over, '2022-11-29', '2022-12-02')).toBe(10);
    expect(countOn(over, '2022-11-30', '2022-11-29')).toBe(7);
    expect(countOn(over, '2022-12-01', '2022-12-01')).toBe(10);
  });

  it('says nothing where it was not told', () => {
    expect(countOn(over, '2022-11-29', '2022-11-30')).toBeUndefined();
    expect(countOn(over, '2022-10-01', '2022-12-02')).toBeUndefined();
  });

  it('gives the ends of the months that are over, and every day its value', () => {
    expect(monthEnds(over)).toEqual([{ month: '2022-11', asKnown: 11, thatDay: 8 }]);
    expect(valuesOf(over, over.asKnown).at(-1)).toEqual({ day: '2022-12-02', value: 13 });
  });

  it('reaches back to the day asked for, and ten years at most', () => {
    expect(spanFor('2026-11-22', 60, '2026-01-01').from).toBe('2021-12-01');
    expect(spanFor('2026-11-22', 60, '2019-05-05').from).toBe('2019-05-05');
    expect(spanFor('2026-11-22', 60, '1990-01-01').from).toBe('2016-11-24');
  });
});
