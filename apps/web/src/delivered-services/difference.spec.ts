import { figureOf, subjectOf } from './difference.rules';

describe('What differs between two statements', () => {
  it('a line is told by its days, item, tariff and price', () => {
    expect(subjectOf('2026-03-01/2026-03-31 care sunday-or-night 714')).toEqual({
      ...{ from: '2026-03-01', until: '2026-03-31', item: 'care', tariff: 'sunday-or-night', price: '7.14' },
      cancelled: false,
    });
    expect(subjectOf('2026-03-01/2026-03-31 care weekday 700 cancelled')).toMatchObject({
      price: '7.00',
      cancelled: true,
    });
    expect(subjectOf('2026-03-01/2026-03-31 care weekday 5').price).toBe('0.05');
  });

  it('a share is told by its days, the sums by nothing', () => {
    expect(subjectOf('2026-03-10/2026-03-31')).toMatchObject({ from: '2026-03-10', item: null, price: null });
    expect(subjectOf('')).toMatchObject({ from: null, until: null });
  });

  it("a liable person's part names whose it is", () => {
    expect(figureOf('liable:abc')).toEqual({ name: 'liable', personId: 'abc' });
    expect(figureOf('value')).toEqual({ name: 'value', personId: null });
  });
});
