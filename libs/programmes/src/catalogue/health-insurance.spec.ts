import { localDate } from '#libs/kernel';
import { evaluateEligibility, payerAt, recipientAt } from '../eligibility';
import { healthInsurance } from './health-insurance';

const facts = { citizen: true, residesInMunicipality: true, otherInsuranceTitle: false };
const outcome = (more: object) =>
  evaluateEligibility(healthInsurance, { ...facts, ...more }, localDate('2022-01-01')).outcome;

describe('the health insurance contribution', () => {
  it('is paid by the municipality to 31. 12. 2020 and by the State from 1. 1. 2021', () => {
    expect(payerAt(healthInsurance, localDate('2020-12-31'))).toBe('municipality');
    expect(payerAt(healthInsurance, localDate('2021-01-01'))).toBe('state');
  });

  it('is decided by the CSD since 1. 1. 2012; nothing is known of the time before', () => {
    expect(recipientAt(healthInsurance, localDate('2012-01-01'))).toEqual({ kind: 'csd' });
    expect(() => recipientAt(healthInsurance, localDate('2011-12-31'))).toThrow('PARAMETER_NOT_SET');
  });

  it('is for citizens with permanent residence and no other title', () => {
    expect(outcome({})).toBe('met');
    expect(outcome({ citizen: false })).toBe('not-met');
    expect(outcome({ residesInMunicipality: false })).toBe('not-met');
    expect(outcome({ otherInsuranceTitle: true })).toBe('not-met');
  });
});
