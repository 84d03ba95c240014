import { Casework } from './casework';

const work = Casework.of('rent-subsidy', '2026-03-02');

describe('A rent subsidy', () => {
  it('is granted to a tenant of a non-profit dwelling once the lease came, late but before the order', async () => {
    const vloga = await work.apply();
    await vloga.brings('application');
    expect(await vloga.missing()).toEqual(['lease']);
    await vloga.does('supplement-calls', { days: 8 });
    work.on('2026-03-20');
    await vloga.brings('lease');
    await vloga.meets({ tenancy: 'non-profit' });
    expect(await vloga.shown()).toMatchObject({ completeOn: '2026-03-20' });

    const decision = await vloga.decided('grant');
    work.on('2026-03-23');
    await decision.served();
    work.on('2026-04-14');
    expect(await decision.ended()).toMatchObject({ status: 'in-legal-force' });
  });

  it('is dismissed when the lease did not come in time, not a day earlier', async () => {
    const vloga = await work.apply();
    await vloga.brings('application');
    expect(await vloga.missing()).toEqual(['lease']);
    await vloga.does('supplement-calls', { days: 8 });
    work.on('2026-04-22');
    expect(await vloga.refusal('dismissal', { ground: 'not-supplemented' })).toBe('SUPPLEMENT_PERIOD_RUNS');
    work.on('2026-04-23');
    await vloga.does('dismissal', { ground: 'not-supplemented' });
    expect(await vloga.shown()).toMatchObject({ state: 'dismissed' });
  });

  it('is refused to somebody who rents none of the five kinds of dwelling', async () => {
    const vloga = await work.apply();
    await vloga.brings('application', 'lease');
    expect(await vloga.missing()).toEqual([]);
    expect(await vloga.rules({ tenancy: 'none-of-these' })).toEqual({
      outcome: 'not-met',
      rules: { tenancy: 'not-met' },
    });
    const decision = await vloga.decided('refusal');
    work.on('2026-04-28');
    await decision.served();
    await decision.appealed('ministry', 'annulled', '2026-06-15');
    expect(await decision.shown()).toMatchObject({ status: 'annulled' });
  });
});
