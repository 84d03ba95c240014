import {
  daysOfMonth,
  fullnessOf,
  isMonth,
  type Load,
  monthsOf,
  nextMonth,
  shares,
  weeksOf,
} from './calendar.rules';

const load = (part: Partial<Load> = {}): Load => ({
  declared: 12,
  closed: 0,
  confirmed: 0,
  planned: 0,
  offered: 0,
  free: 12,
  over: 0,
  ...part,
});
const day = (on: string, part: Partial<Load> = {}) => ({ day: on, ...load(part) });

describe('the calendar of a provider', () => {
  it('has the days of a month, also in a leap year and over the turn of the year', () => {
    expect(daysOfMonth('2026-11')).toEqual({ from: '2026-11-01', to: '2026-11-30' });
    expect(daysOfMonth('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(daysOfMonth('2026-12').to).toBe('2026-12-31');
    expect(nextMonth('2026-12', 1)).toBe('2027-01');
    expect(nextMonth('2026-01', -1)).toBe('2025-12');
  });

  it('knows a month from anything else that an address may bear', () => {
    expect(['2026-11', '2026-13', '26-11', 'november', ''].map(isMonth)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('begins weeks on Monday: 1 November 2026 is a Sunday', () => {
    const days = [day('2026-11-01'), day('2026-11-02')];
    const [first, second] = weeksOf(days);
    expect(first?.map((each) => each?.day ?? null)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      '2026-11-01',
    ]);
    expect(second?.[0]?.day).toBe('2026-11-02');
    expect(second).toHaveLength(7);
    expect(weeksOf([])).toEqual([]);
  });

  it('shares what there is among what is held, and what is held where that is more', () => {
    const full = load({ confirmed: 6, planned: 3, offered: 3, free: 0 });
    expect(shares(full)).toEqual({ confirmed: 50, planned: 25, offered: 25, closed: 0, free: 0 });
    expect(shares(load({ declared: 6, confirmed: 12, free: 0 })).confirmed).toBe(100);
    expect(shares(load({ declared: null, free: 0 })).free).toBe(0);
  });

  it('tells a full day from a closed one, from one of which nothing was said, and from one with too many', () => {
    expect(fullnessOf(load())).toBe('free');
    expect(fullnessOf(load({ confirmed: 12, free: 0 }))).toBe('full');
    expect(fullnessOf(load({ closed: 12, free: 0 }))).toBe('closed');
    expect(fullnessOf(load({ declared: null, free: 0 }))).toBe('undeclared');
    expect(fullnessOf(load({ confirmed: 13, free: 0, over: 1 }))).toBe('over');
  });

  it('tells a month by its worst days', () => {
    const days = [
      day('2026-11-29', { confirmed: 4, free: 8 }),
      day('2026-11-30', { confirmed: 10, closed: 2, free: 0 }),
      day('2026-12-01', { declared: null, confirmed: 1, free: 0, over: 1 }),
    ];
    expect(monthsOf(days)).toEqual([
      { month: '2026-11', declared: 12, leastFree: 0, mostHeld: 10, daysOver: 0, daysClosed: 1 },
      { month: '2026-12', declared: null, leastFree: 0, mostHeld: 1, daysOver: 1, daysClosed: 0 },
    ]);
  });
});
