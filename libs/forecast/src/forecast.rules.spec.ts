import fc from 'fast-check';
import { addMonths, localDate, type Month, monthOf } from '#libs/kernel';
import { backTest, widened } from './back-test.rules';
import { AS_OBSERVED, forecast, type ObservedMonth } from './forecast.rules';

const monthAt = (index: number): Month => monthOf(addMonths(localDate('2021-01-01'), index));

/** Months of a list that began with some waiting; every month end follows from the one before. */
function course(began: number, months: readonly (readonly [number, number, number])[]): ObservedMonth[] {
  let stock = began;
  return months.map(([listed, admitted, otherEnds], index) => {
    stock += listed - admitted - otherEnds;
    return { month: monthAt(index), monthEnd: stock, listed, admitted, otherEnds };
  });
}
const steady = (n: number): ObservedMonth[] =>
  course(
    100,
    Array.from({ length: n }, () => [12, 8, 4] as const),
  );
const growing = course(
  50,
  Array.from({ length: 12 }, () => [10, 5, 0] as const),
);

describe('The forecast of a waiting list', () => {
  it('goes on where the list stood, month after month', () => {
    expect(forecast(growing, 3).map(({ month, median }) => [month, median])).toEqual([
      ['2022-01', 115],
      ['2022-02', 120],
      ['2022-03', 125],
    ]);
  });

  it('stays about where it was when as many leave as come', () => {
    for (const { median } of forecast(steady(18), 12)) expect(Math.abs(median - 100)).toBeLessThanOrEqual(1);
  });

  it('falls by what more carers take in, and never below nobody', () => {
    const [first, ...later] = forecast(growing, 24, { extraAdmissions: 15, arrivalsPercent: 100 });
    expect(first?.median).toBe(100);
    expect(later.at(-1)?.median).toBe(0);
  });

  it('grows less when fewer apply', () => {
    const halved = forecast(growing, 6, { extraAdmissions: 0, arrivalsPercent: 50 });
    expect(halved.at(-1)?.median).toBe(110);
  });

  it('is the same for the same seed', () => {
    const uneven = course(
      80,
      [...Array(12).keys()].map((n) => [5 + ((n * 7) % 11), 6, n % 4] as const),
    );
    expect(forecast(uneven, 6, AS_OBSERVED, 9)).toEqual(forecast(uneven, 6, AS_OBSERVED, 9));
    expect(forecast(uneven, 6, AS_OBSERVED, 9)).not.toEqual(forecast(uneven, 6, AS_OBSERVED, 10));
  });

  it('refuses to draw from fewer than six months', () => {
    expect(() => forecast(steady(5), 1)).toThrow('needs 6 observed months');
  });

  const seed = Date.now() % 1_000_000;
  it(`keeps its bounds in order (seed ${seed})`, () => {
    const months = fc.array(fc.tuple(fc.nat(40), fc.nat(20), fc.nat(10)), { minLength: 6, maxLength: 30 });
    fc.assert(
      fc.property(fc.nat(500), months, (began, rows) => {
        for (const m of forecast(course(began + 900, rows), 4)) {
          const bounds = [m.low95, m.low80, m.median, m.high80, m.high95];
          expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
          expect(m.low95).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed, numRuns: 30 },
    );
  });
});

describe('The back-test of a forecast', () => {
  it('finds a forecast of a list that only grows right, and "nothing will change" wrong', () => {
    const tested = backTest(growing, 3);
    expect(tested.tried).toHaveLength(15);
    expect(tested).toMatchObject({ within80: 1, meanError: 0 });
    expect(tested.naiveMeanError).toBeCloseTo((6 * 5 + 5 * 10 + 4 * 15) / 15);
  });

  it('finds it wrong where the list broke off', () => {
    const broken = [...growing.slice(0, 11), { ...(growing[11] as ObservedMonth), monthEnd: 10 }];
    const tested = backTest(broken, 1);
    expect(tested.within80).toBeCloseTo(5 / 6);
    expect(tested.meanError).toBeCloseTo(100 / 6);
  });

  it('uses nothing that came after the month from which it forecasts', () => {
    const changed = growing.map((m, index) => (index < 8 ? m : { ...m, monthEnd: 1, listed: 99 }));
    const early = (months: ObservedMonth[]) =>
      backTest(months, 2)
        .tried.filter(({ origin }) => origin === monthAt(7))
        .map(({ median, low80, high80 }) => [median, low80, high80]);
    expect(early(changed)).toEqual(early(growing));
  });

  it('says nothing where there was nothing to try', () => {
    expect(backTest(growing.slice(0, 6), 3)).toEqual({
      tried: [],
      within80: null,
      meanError: null,
      naiveMeanError: null,
    });
  });

  it('widens the bounds to what past forecasts got wrong', () => {
    const broken = [...growing.slice(0, 11), { ...(growing[11] as ObservedMonth), monthEnd: 10 }];
    const [sure] = forecast(growing, 1);
    const [honest] = widened(sure ? [sure] : [], backTest(broken, 1));
    expect(sure).toMatchObject({ median: 115, low80: 115, high80: 115, low95: 115, high95: 115 });
    // Six forecasts, one of them wrong by a hundred: it lies beyond four fifths of them, not beyond all.
    expect(honest).toMatchObject({ median: 115, low80: 115, high80: 115, low95: 15, high95: 215 });
  });

  it('leaves bounds alone where past forecasts were right', () => {
    expect(widened(forecast(growing, 3), backTest(growing, 3))).toEqual(forecast(growing, 3));
  });
});
