import { outcomeOf } from '../contract/outcome';
import { shelteredHousing } from './sheltered-housing';

const outcome = outcomeOf(shelteredHousing);

describe('sheltered housing', () => {
  it('is for people over 65', () => {
    expect(outcome('over-age', { bornOn: '1957-11-29' }, '2022-11-30')).toBe('met');
    expect(outcome('over-age', { bornOn: '1957-11-30' }, '2022-11-30')).toBe('not-met');
  });

  it('is for those whose health permits independent living', () => {
    const rule = 'health-permits-independent-living';
    expect(outcome(rule, { healthPermitsIndependentLiving: true })).toBe('met');
    expect(outcome(rule, { healthPermitsIndependentLiving: false })).toBe('not-met');
  });
});
