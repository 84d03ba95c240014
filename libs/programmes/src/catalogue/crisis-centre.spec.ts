import { outcomeOf } from '../contract/outcome';
import { crisisCentre } from './crisis-centre';

const outcome = outcomeOf(crisisCentre);
const rule = 'child-woman-or-mother';

describe('the crisis centre and safe house', () => {
  it.each([
    ['2016-11-02', 'met'],
    ['2020-11-02', 'met'],
    ['2020-11-03', 'not-met'],
    ['2008-11-02', 'met'],
    ['2007-11-03', 'met'],
    ['2007-11-02', 'not-met'],
  ])('a boy born on %s: %s', (bornOn, expected) => {
    expect(outcome(rule, { bornOn, woman: false, comesWithMother: false }, '2026-11-02')).toBe(expected);
  });

  it('takes women, and mothers with children of any age', () => {
    expect(outcome(rule, { woman: true })).toBe('met');
    expect(outcome(rule, { bornOn: '2025-01-01', woman: false, comesWithMother: true })).toBe('met');
  });

  it('admits at once and protects the address', () => {
    expect(crisisCentre.intake.immediate).toBe(true);
    expect(crisisCentre.identity).toBe('address-protected');
    expect(crisisCentre.waitingList.kind).toBe('none');
  });
});
