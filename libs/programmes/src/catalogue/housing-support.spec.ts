import { outcomeOf } from '../contract/outcome';
import { housingSupport } from './housing-support';

const outcome = outcomeOf(housingSupport);

describe('housing support', () => {
  it('follows the shelter', () => {
    expect(outcome('after-shelter', { leavesShelter: true })).toBe('met');
    expect(outcome('after-shelter', { leavesShelter: false })).toBe('not-met');
  });

  it('works towards individual goals', () => {
    expect(outcome('individual-goals', { individualGoalsAgreed: true })).toBe('met');
    expect(outcome('individual-goals', {})).toBe('unknown');
  });
});
