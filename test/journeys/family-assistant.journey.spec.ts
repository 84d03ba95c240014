import { Casework } from './casework';

const work = Casework.of('family-assistant', '2021-10-04');
const inNeed = {
  bornOn: '1961-03-12',
  severeMentalOrMovementDisability: true,
  needsHelpWithAllBasicNeeds: true,
};

describe('A family assistant', () => {
  it('is decided upon only after the disability commission gave its opinion', async () => {
    const vloga = await work.apply();
    await vloga.brings('application');
    expect(await vloga.missing()).toEqual(['commission-opinion']);
    expect(await vloga.refusal('eligibility-evaluations', { facts: inNeed })).toBe('APPLICATION_INCOMPLETE');
    await vloga.does('hold', { reason: 'awaiting-opinion', until: '2021-12-06' });
    work.on('2021-12-01');
    await vloga.does('resumption');
    await vloga.meets(inNeed, 'commission-opinion');

    const decision = await vloga.decided('grant');
    work.on('2021-12-03');
    await decision.served();
    work.on('2021-12-21');
    expect(await decision.ended()).toMatchObject({ status: 'in-legal-force' });
  });

  it('is paid by the municipality until 31. 12. 2021 and by the State from 1. 1. 2022', async () => {
    expect(await work.payerOn('2021-12-31')).toBe('municipality');
    expect(await work.payerOn('2022-01-01')).toBe('state');
  });

  it('is refused to a minor, and to somebody who needs help with some basic needs only', async () => {
    work.on('2022-01-03');
    const vloga = await work.apply();
    await vloga.brings('application', 'commission-opinion');
    await vloga.missing();
    const young = { ...inNeed, bornOn: '2004-01-04', needsHelpWithAllBasicNeeds: false };
    expect((await vloga.rules(young)).rules).toEqual({
      adult: 'not-met',
      'severe-disability': 'met',
      'all-basic-needs': 'not-met',
    });
    expect((await vloga.rules({ ...young, bornOn: '2004-01-03' })).rules['adult']).toBe('met');
    expect((await vloga.decided('refusal')).id).toBeDefined();
  });
});
