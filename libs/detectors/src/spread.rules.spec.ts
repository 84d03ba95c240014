import fc from 'fast-check';
import { quantileOf, spreadOf } from './spread.rules';

const rows = fc.array(
  fc.record({ days: fc.integer({ min: -30, max: 400 }), count: fc.integer({ min: 0, max: 5 }) }),
);

/** Each fact on its own, in order. */
const each = (all: readonly { days: number; count: number }[]): number[] =>
  all.flatMap(({ days, count }) => Array<number>(count).fill(days)).sort((a, b) => a - b);

describe('A spread of days', () => {
  it('has quantiles as if every fact stood by itself', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(0, 0.1, 0.25, 0.5, 0.75, 0.9, 1), (all, share) => {
        const values = each(all);
        const place = (values.length - 1) * share;
        const [below = 0, above = 0] = [values[Math.floor(place)], values[Math.ceil(place)]];
        const wanted = below + (above - below) * (place - Math.floor(place));
        if (values.length === 0) expect(quantileOf(all, share)).toBeNull();
        else expect(quantileOf(all, share)).toBeCloseTo(wanted, 2);
      }),
    );
  });

  it('has a class for every fact and no fact in two', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { n, histogram, least, most } = spreadOf(all);
        expect(histogram.reduce((sum, one) => sum + one.n, 0)).toBe(n);
        const values = each(all);
        expect([n, least, most]).toEqual([values.length, values[0] ?? null, values.at(-1) ?? null]);
        for (const { from, to, n: inside } of histogram)
          expect(
            values.filter((days) => (from ?? -Infinity) <= days && days <= (to ?? Infinity)),
          ).toHaveLength(inside);
      }),
    );
  });

  it('is empty of nothing', () => {
    expect(spreadOf([])).toMatchObject({ n: 0, least: null, median: null, most: null });
  });
});
