import { outcomeOf } from '../contract/outcome';
import { holidayCamp } from './holiday-camp';

const outcome = outcomeOf(holidayCamp);

describe('holiday camps', () => {
  it.each([
    ['2021-07-01', 'met'],
    ['2021-07-02', 'not-met'],
    ['2007-07-02', 'met'],
    ['2007-07-01', 'not-met'],
  ])('a child born on %s, on the first day of a term 1. 7. 2026: %s', (bornOn, expected) => {
    expect(outcome('age-group', { bornOn }, '2026-07-01')).toBe(expected);
  });

  it('have several terms with places of their own', () => {
    expect(holidayCamp.capacity).toEqual({ kind: 'places', places: null, perTerm: true });
  });
});
