import { Casework } from './casework';

const work = Casework.of('day-centre', '2026-03-02');
const VEZI = 'VEZI';
const criteria = {
  bornOn: '1990-07-14',
  inDistress: true,
  freeDecision: true,
  motivated: true,
  acceptsHouseRules: true,
  contributes: true,
};

describe('The day centre of VEZI', () => {
  it('takes an adult in distress who comes freely, and lets go', async () => {
    await work.declares(VEZI, { places: 40 });
    const vloga = await work.apply();
    await vloga.meets(criteria, 'application');
    const agreement = { kind: 'participation', schedule: [{ weekday: 1, from: '08:00', to: '16:00' }] };
    const stay = await vloga.admitted({ provider: VEZI, agreement });
    work.on('2026-12-01');
    expect(await stay.ends('goals-reached')).toMatchObject({ state: 'ended' });
  });

  it('takes nobody who is sent, does not accept the house rules, or contributes nothing', async () => {
    const vloga = await work.apply();
    await vloga.brings('application');
    await vloga.missing();
    const sent = { freeDecision: false, acceptsHouseRules: false, contributes: false };
    expect((await vloga.rules({ ...criteria, ...sent })).rules).toMatchObject({
      'problem-or-distress': 'met',
      voluntary: 'not-met',
      'accepts-house-rules': 'not-met',
      contributes: 'not-met',
    });
  });

  it('opens at 8 and closes at 16', async () => {
    const vloga = await work.apply();
    await vloga.meets(criteria, 'application');
    const early = { kind: 'participation', schedule: [{ weekday: 1, from: '07:30', to: '12:00' }] };
    expect(await vloga.notAdmitted({ provider: VEZI, agreement: early })).toBe('AGREEMENT_BREAKS_RULES');
  });
});
