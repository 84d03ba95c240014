import { dayAfter, daysFrom, lastDay, monthBefore } from './span.rules';

describe('Days and months of the sliders', () => {
  it('count whole days, over the changes of the clock too', () => {
    expect(daysFrom('2022-03-01', '2022-11-30')).toBe(274);
    expect(dayAfter('2022-03-01', 274)).toBe('2022-11-30');
    expect(daysFrom('2023-04-03', '2022-11-30')).toBe(-124);
  });

  it('go back over years', () => {
    expect(monthBefore('2022-11-30', 0)).toBe('2022-11');
    expect(monthBefore('2022-01-31', 1)).toBe('2021-12');
    expect(monthBefore('2022-11-30', 35)).toBe('2019-12');
  });

  it('know the last day of February', () => {
    expect([lastDay('2022-02'), lastDay('2024-02'), lastDay('2022-12')]).toEqual([
      '2022-02-28',
      '2024-02-29',
      '2022-12-31',
    ]);
  });
});
