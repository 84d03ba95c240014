import { localDate } from '#libs/kernel';
import { evaluateEligibility, payerAt, recipientAt } from '../eligibility';
import { missingEvidence } from '../evidence';
import { familyAssistant } from './family-assistant';

const facts = {
  bornOn: '1980-05-05',
  severeMentalOrMovementDisability: true,
  needsHelpWithAllBasicNeeds: true,
};
const outcome = (more: object) =>
  evaluateEligibility(familyAssistant, { ...facts, ...more }, localDate('2022-05-04')).outcome;

describe('the family assistant', () => {
  it('is paid by the municipality to 31. 12. 2021 and by the State from 1. 1. 2022', () => {
    expect(payerAt(familyAssistant, localDate('2021-12-31'))).toBe('municipality');
    expect(payerAt(familyAssistant, localDate('2022-01-01'))).toBe('state');
  });

  it('is for an adult with a severe disability who needs help with all basic needs', () => {
    expect(outcome({})).toBe('met');
    expect(outcome({ bornOn: '2004-05-05' })).toBe('not-met');
    expect(outcome({ bornOn: '2004-05-04' })).toBe('met');
    expect(outcome({ severeMentalOrMovementDisability: false })).toBe('not-met');
    expect(outcome({ needsHelpWithAllBasicNeeds: false })).toBe('not-met');
  });

  it('is applied for at the CSD and needs the opinion of the disability commission', () => {
    expect(recipientAt(familyAssistant, localDate('2022-01-01')).kind).toBe('csd');
    expect(missingEvidence(familyAssistant, {}, ['application'])).toEqual(['commission-opinion']);
    expect(familyAssistant.intake).toMatchObject({ outcome: 'decision', procedure: 'special' });
  });
});
