import { localDate } from '#libs/kernel';
import { outcomeOf } from '../contract/outcome';
import { recipientAt } from '../eligibility';
import { rentSubsidy } from './rent-subsidy';

const outcome = outcomeOf(rentSubsidy);

describe('the rent subsidy', () => {
  it.each(['non-profit', 'market', 'temporary', 'purpose-let', 'caretaker'])(
    'is for tenants of a %s dwelling',
    (tenancy) => {
      expect(outcome('tenancy', { tenancy })).toBe('met');
    },
  );

  it('is for nobody else', () => {
    expect(outcome('tenancy', { tenancy: 'none-of-these' })).toBe('not-met');
    expect(outcome('tenancy', {})).toBe('unknown');
  });

  it('is decided by the CSD', () => {
    expect(recipientAt(rentSubsidy, localDate('2022-01-01'))).toEqual({ kind: 'csd' });
    expect(rentSubsidy.intake.outcome).toBe('decision');
  });
});
