import { localDate } from '#libs/kernel';
import { isOpen } from '../capacity';
import { evaluateEligibility } from '../eligibility';
import { dayCentre } from './day-centre';

const facts = {
  bornOn: '1990-01-01',
  longTermMentalHealthProblem: false,
  inDistress: true,
  freeDecision: true,
  motivated: true,
  acceptsHouseRules: true,
  contributes: true,
};
const outcome = (more: object) =>
  evaluateEligibility(dayCentre, { ...facts, ...more }, localDate('2023-05-05')).outcome;

describe('the day centre', () => {
  it('is for adults with mental-health problems or in distress', () => {
    expect(outcome({})).toBe('met');
    expect(outcome({ inDistress: false })).toBe('not-met');
    expect(outcome({ inDistress: false, longTermMentalHealthProblem: true })).toBe('met');
    expect(outcome({ bornOn: '2010-01-01' })).toBe('not-met');
  });

  it.each(['freeDecision', 'motivated', 'acceptsHouseRules', 'contributes'])('needs "%s"', (fact) => {
    expect(outcome({ [fact]: false })).toBe('not-met');
    expect(outcome({ [fact]: undefined })).toBe('unknown');
  });

  it('is open from Monday to Friday, 8 to 16', () => {
    const open = (date: string, time: string) =>
      dayCentre.opening && isOpen(dayCentre.opening, localDate(date), time);
    expect([open('2023-05-05', '08:00'), open('2023-05-05', '16:00'), open('2023-05-06', '09:00')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('had 144 users in 2023, 97 of them from the four municipalities', () => {
    expect(dayCentre.published[0]).toMatchObject({
      total: 144,
      parts: { 'four-municipalities': { count: 97 } },
    });
  });
});
