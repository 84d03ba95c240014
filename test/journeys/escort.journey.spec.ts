import { Casework } from './casework';

const work = Casework.of('escort', '2026-03-02');
const VITICA = 'Vitica';
const onMonday = (from: string, to: string) => ({
  kind: 'service',
  hoursPerWeek: 2,
  schedule: [{ weekday: 1, from, to }],
  price: { item: 'escort', provider: 'Koper' },
});

describe('Escort by Vitica', () => {
  it('is agreed between 7 and 15 on weekdays, at 3,25 an hour, and ends', async () => {
    await work.declares(VITICA, { hoursPerWeek: '40' });
    const vloga = await work.apply();
    await vloga.meets({}, 'application');
    const stay = await vloga.admitted({ provider: VITICA, agreement: onMonday('09:00', '11:00') });
    work.on('2026-06-01');
    expect(await stay.ends('withdrew')).toMatchObject({ state: 'ended', endReason: 'withdrew' });
  });

  it('is not agreed for the afternoon after 15, nor by somebody who is no manager', async () => {
    const vloga = await work.apply();
    await vloga.meets({}, 'application');
    const late = { provider: VITICA, agreement: onMonday('14:00', '16:00') };
    expect(await vloga.notAdmitted(late)).toBe('AGREEMENT_BREAKS_RULES');
    expect(await vloga.notAdmitted({ ...late, overrideReason: 'Dializa.' })).toBe('OVERRIDE_NEEDS_MANAGER');
  });
});
