import { Casework } from './casework';

const work = Casework.of('health-insurance', '2020-12-01');
const uninsured = { citizen: true, residesInMunicipality: true, otherInsuranceTitle: false };

describe('The contribution for compulsory health insurance', () => {
  it('is granted and paid by the municipality until 31. 12. 2020', async () => {
    const vloga = await work.apply();
    await vloga.meets(uninsured, 'application');
    expect(await work.payerOn('2020-12-31')).toBe('municipality');
    const decision = await vloga.decided('grant');
    work.on('2020-12-03');
    await decision.served();
    work.on('2020-12-19');
    expect(await decision.ended()).toMatchObject({ status: 'in-legal-force', finalOn: '2020-12-19' });
  });

  it('is paid by the State from 1. 1. 2021', async () => {
    work.on('2021-01-04');
    const vloga = await work.apply();
    await vloga.meets(uninsured, 'application');
    expect(await work.payerOn('2021-01-01')).toBe('state');
    expect((await vloga.decided('grant')).id).toBeDefined();
  });

  it('is refused to somebody who is insured under another title', async () => {
    const vloga = await work.apply();
    await vloga.brings('application');
    await vloga.missing();
    expect(await vloga.rules({ ...uninsured, otherInsuranceTitle: true })).toEqual({
      outcome: 'not-met',
      rules: { citizen: 'met', 'permanent-residence': 'met', 'no-other-title': 'not-met' },
    });
    const decision = await vloga.decided('refusal');
    work.on('2021-01-11');
    await decision.served();
    work.on('2021-01-27');
    expect(await decision.ended()).toMatchObject({ status: 'in-legal-force', finalOn: '2021-01-27' });
  });
});
