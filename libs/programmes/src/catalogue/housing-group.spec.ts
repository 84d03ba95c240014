import { localDate } from '#libs/kernel';
import { evaluateEligibility } from '../eligibility';
import { missingEvidence } from '../evidence';
import { publishedWarnings } from '../published';
import { housingGroup } from './housing-group';

const facts = {
  bornOn: '1990-01-01',
  longTermMentalHealthProblem: true,
  freeDecision: true,
  ableToLiveAlone: false,
};
const evaluate = (more: object) =>
  evaluateEligibility(housingGroup, { ...facts, ...more }, localDate('2023-05-05'));

describe('the housing group', () => {
  it('has four criteria, each of which can say no', () => {
    expect(evaluate({}).answers.map((answer) => answer.criterion)).toEqual([
      'adult',
      'long-term-mental-health-problem',
      'free-decision',
      'unable-to-live-alone',
    ]);
    expect(evaluate({}).outcome).toBe('met');
    expect(evaluate({ bornOn: '2005-05-06' }).outcome).toBe('not-met');
    expect(evaluate({ bornOn: '2005-05-05' }).outcome).toBe('met');
    expect(evaluate({ longTermMentalHealthProblem: false }).outcome).toBe('not-met');
    expect(evaluate({ freeDecision: false }).outcome).toBe('not-met');
    expect(evaluate({ ableToLiveAlone: true }).outcome).toBe('not-met');
  });

  it('asks for five documents', () => {
    expect(missingEvidence(housingGroup, {}, [])).toEqual([
      'application',
      'psychiatric-opinion',
      'csd-report',
      'proof-of-income',
      'co-payment-assurance',
    ]);
    expect(missingEvidence(housingGroup, {}, ['application', 'csd-report', 'proof-of-income'])).toHaveLength(
      2,
    );
  });

  it('evaluates the individual plan every six months, with questionnaires at entry, evaluation and exit', () => {
    expect(housingGroup.review).toEqual({
      every: { count: 6, unit: 'months' },
      questionnaires: ['entry', 'evaluation', 'exit'],
    });
  });

  it('had 36 users from 26 municipalities in 2023, 5 of them from the four founding ones', () => {
    expect(housingGroup.published.map((figures) => figures.total)).toEqual([36, 26]);
    expect(housingGroup.published[0]?.parts).toEqual({ 'four-founding-municipalities': { count: 5 } });
    expect(housingGroup.published.flatMap(publishedWarnings)).toEqual([]);
  });
});
