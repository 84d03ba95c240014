import { Casework } from './casework';

const work = Casework.of('housing-group', '2026-03-02');
const VEZI = 'VEZI';
const criteria = {
  bornOn: '1988-07-14',
  longTermMentalHealthProblem: true,
  freeDecision: true,
  ableToLiveAlone: false,
};
const FOUR = ['application', 'psychiatric-opinion', 'csd-report', 'proof-of-income'];

describe('The housing group VEZI', () => {
  it('is not open with four of the five documents', async () => {
    const vloga = await work.apply();
    await vloga.brings(...FOUR);
    expect(await vloga.missing()).toEqual(['co-payment-assurance']);
    expect(await vloga.refusal('eligibility-evaluations', { facts: criteria })).toBe(
      'APPLICATION_INCOMPLETE',
    );
    expect(await vloga.notListedAt(VEZI)).toBe('NOT_FOUND_ELIGIBLE');
  });

  it('takes somebody with all five, evaluates the plan every six months, and ends with a questionnaire', async () => {
    await work.declares(VEZI, { places: 36 });
    const vloga = await work.apply();
    await vloga.meets(criteria, ...FOUR, 'co-payment-assurance');
    const entryId = await vloga.listedAt(VEZI);
    work.on('2026-04-01');
    const stay = await vloga.admitted({ provider: VEZI, entryId, agreement: { kind: 'accommodation' } });
    await work.seesOffTheList(vloga.personId);
    await stay.does('questionnaires', { kind: 'entry', answeredOn: '2026-04-01' });
    work.on('2026-10-01');
    const due = await work.sees<{ admissionId: string; dueOn: string }[]>(
      `/api/admissions/reviews-due?programme=${work.programme}`,
      (reviews) => reviews.some(({ admissionId }) => admissionId === stay.id),
    );
    expect(due.map(({ dueOn }) => dueOn)).toContain('2026-10-01');
    await stay.does('plan-evaluations', { evaluatedOn: '2026-10-01' });
    await stay.does('questionnaires', { kind: 'exit', answeredOn: '2026-10-01' });
    expect(await stay.ends('goals-reached')).toMatchObject({ state: 'ended' });
  });

  it('is not for somebody who can live alone', async () => {
    const vloga = await work.apply();
    await vloga.brings(...FOUR, 'co-payment-assurance');
    await vloga.missing();
    const { rules } = await vloga.rules({ ...criteria, ableToLiveAlone: true });
    expect(rules).toMatchObject({ adult: 'met', 'unable-to-live-alone': 'not-met' });
  });
});
