import { Casework } from './casework';

const work = Casework.of('housing-support', '2026-03-02');
const PODPORA = 'Nastanitvena podpora Koper';

describe('Housing support', () => {
  it('follows the shelter with individual goals, and ends when they are reached', async () => {
    await work.declares(PODPORA, { places: 6 });
    const vloga = await work.apply();
    await vloga.meets(
      { leavesShelter: true, individualGoalsAgreed: true },
      'application',
      'individual-goals',
    );
    const agreement = { kind: 'inclusion', until: '2027-03-01' };
    const stay = await vloga.admitted({ provider: PODPORA, agreement });
    work.on('2026-12-01');
    expect(await stay.ends('goals-reached')).toMatchObject({ state: 'ended', endReason: 'goals-reached' });
  });

  it('is not for somebody who does not come from the shelter or has agreed on no goals', async () => {
    const vloga = await work.apply();
    await vloga.brings('application');
    expect(await vloga.missing()).toEqual(['individual-goals']);
    await vloga.brings('individual-goals');
    expect(await vloga.missing()).toEqual([]);
    expect((await vloga.rules({ leavesShelter: false, individualGoalsAgreed: false })).rules).toEqual({
      'after-shelter': 'not-met',
      'individual-goals': 'not-met',
    });
  });
});
