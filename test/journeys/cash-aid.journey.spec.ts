import { Casework } from './casework';

const work = Casework.of('cash-aid', '2026-03-02');
const inNeed = {
  residesInMunicipality: true,
  sufficientMeansNow: false,
  statutoryOptionsUsed: true,
  circumstancesBeyondControl: true,
};

describe("The municipality's cash aid", () => {
  it('is granted for one school in nature and ends with the decision in legal force', async () => {
    const vloga = await work.apply();
    await vloga.meets(
      { ...inNeed, cashAidPurpose: 'school-in-nature', schoolInNatureGrants: 0 },
      'application',
    );
    const decision = await vloga.decided('grant');
    work.on('2026-03-04');
    await decision.served();
    work.on('2026-03-26');
    expect(await decision.ended()).toMatchObject({ status: 'in-legal-force', finalOn: '2026-03-26' });
  });

  it('is refused for a second school in nature', async () => {
    const vloga = await work.apply();
    await vloga.brings('application');
    await vloga.missing();
    const second = { ...inNeed, cashAidPurpose: 'school-in-nature', schoolInNatureGrants: 1 };
    const { outcome, rules } = await vloga.rules(second);
    expect(outcome).toBe('not-met');
    expect(rules).toMatchObject({ 'one-of-seven-purposes': 'met', 'one-school-in-nature': 'not-met' });
    const decision = await vloga.decided('refusal');
    work.on('2026-04-01');
    await decision.served();
    work.on('2026-04-23');
    expect(await decision.ended()).toMatchObject({ status: 'in-legal-force' });
  });

  it('helps with meals, remote care or escort only those who are eligible for home care', async () => {
    const vloga = await work.apply();
    await vloga.brings('application');
    await vloga.missing();
    const meals = { ...inNeed, cashAidPurpose: 'social-services', aidedService: 'meals' };
    const rule = 'social-services-for-home-care';
    expect((await vloga.rules({ ...meals, eligibleForHomeCare: false })).rules[rule]).toBe('not-met');
    expect((await vloga.rules({ ...meals, eligibleForHomeCare: true })).outcome).toBe('met');
  });

  it('is not paid to whoever has the means, has not used what the law gives, or lives elsewhere', async () => {
    const vloga = await work.apply();
    await vloga.brings('application');
    await vloga.missing();
    const well = { sufficientMeansNow: true, statutoryOptionsUsed: false, residesInMunicipality: false };
    const { rules } = await vloga.rules({ ...inNeed, ...well, cashAidPurpose: 'heating' });
    expect(rules).toMatchObject({
      'permanent-residence': 'not-met',
      'no-sufficient-means': 'not-met',
      'statutory-options-used': 'not-met',
      'beyond-control': 'met',
    });
  });
});
