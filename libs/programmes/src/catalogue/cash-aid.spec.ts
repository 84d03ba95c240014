import { Refusal, at, localDate } from '#libs/kernel';
import { outcomeOf } from '../contract/outcome';
import { evaluateEligibility, recipientAt } from '../eligibility';
import { cashAid } from './cash-aid';

const outcome = outcomeOf(cashAid);
const on = localDate('2022-11-30');
const facts = {
  residesInMunicipality: true,
  sufficientMeansNow: false,
  statutoryOptionsUsed: true,
  circumstancesBeyondControl: true,
};
const whole = (more: object) => evaluateEligibility(cashAid, { ...facts, ...more }, on).outcome;

describe('municipal cash aid', () => {
  it.each(['school-supplies', 'school-meals', 'holiday-care', 'heating', 'other'])(
    'for "%s" needs the four general conditions',
    (cashAidPurpose) => {
      expect(whole({ cashAidPurpose })).toBe('met');
      expect(whole({ cashAidPurpose, residesInMunicipality: false })).toBe('not-met');
      expect(whole({ cashAidPurpose, sufficientMeansNow: true })).toBe('not-met');
      expect(whole({ cashAidPurpose, statutoryOptionsUsed: false })).toBe('not-met');
      expect(whole({ cashAidPurpose, circumstancesBeyondControl: false })).toBe('not-met');
    },
  );

  it('knows no eighth purpose', () => {
    expect(() => whole({ cashAidPurpose: 'holiday' })).toThrow(Refusal);
    expect(whole({})).toBe('unknown');
  });

  it('pays for one school in nature', () => {
    const purpose = { cashAidPurpose: 'school-in-nature' };
    expect(whole({ ...purpose, schoolInNatureGrants: 0 })).toBe('met');
    expect(whole({ ...purpose, schoolInNatureGrants: 1 })).toBe('not-met');
    expect(outcome('one-school-in-nature', { cashAidPurpose: 'heating' })).toBeNull();
  });

  it('pays for meals, remote care and escort where the person is eligible for home care', () => {
    const purpose = { cashAidPurpose: 'social-services' };
    for (const aidedService of ['meals', 'remote-care', 'escort']) {
      expect(whole({ ...purpose, aidedService, eligibleForHomeCare: true })).toBe('met');
      expect(whole({ ...purpose, aidedService, eligibleForHomeCare: false })).toBe('not-met');
    }
    expect(whole({ ...purpose, eligibleForHomeCare: true })).toBe('unknown');
  });

  it('is filed on the form at CSD Južna Primorska, unit Koper', () => {
    expect(recipientAt(cashAid, on)).toEqual({ kind: 'csd', name: 'CSD Južna Primorska, enota Koper' });
    expect(cashAid.intake.form).toBe(true);
  });

  it('does not invent an income threshold', () => {
    const threshold = cashAid.parameters.find((parameter) => parameter.id === 'cash-aid.income-threshold');
    expect(() => threshold && at(threshold, on)).toThrow('PARAMETER_NOT_SET');
  });
});
