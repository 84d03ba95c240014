import { Casework } from './casework';

const work = Casework.of('home-help', '2026-03-02');
const OSKRBA = 'Dom Koper';
const inNeed = {
  careAtHomeReplacesInstitution: true,
  bornOn: '1940-05-05',
  notFullyAbleToLiveAlone: true,
  tasks: ['dressing', 'meal'],
  hoursADay: 2,
  hoursAWeek: 10,
};
const agreement = (hoursPerWeek: number) => ({
  kind: 'service',
  hoursPerWeek,
  tasks: ['dressing', 'meal'],
  price: { item: 'care', provider: 'Koper' },
});

describe('Home help', () => {
  it('goes from the application over the waiting list to an agreement, a stay in hospital, and its end', async () => {
    await work.declares(OSKRBA, { hoursPerWeek: '400' });
    const vloga = await work.apply();
    await vloga.meets(inNeed, 'application');
    const entryId = await vloga.listedAt(OSKRBA);
    expect(await vloga.shown()).toMatchObject({ state: 'on-waiting-list' });

    work.on('2026-04-13');
    const stay = await vloga.admitted({ provider: OSKRBA, entryId, agreement: agreement(10) });
    await work.seesOffTheList(vloga.personId);
    work.on('2026-05-04');
    await stay.does('interruption', { from: '2026-05-04', reason: 'hospital' });
    work.on('2026-05-18');
    await stay.does('resumption', { on: '2026-05-18' });
    work.on('2026-06-30');
    expect(await stay.ends('moved-to-institution')).toMatchObject({ state: 'ended', endedOn: '2026-06-30' });
  });

  it('is not given for more than 20 hours a week or 4 hours a day', async () => {
    const vloga = await work.apply();
    await vloga.brings('application');
    await vloga.missing(inNeed);
    const tooMuch = await vloga.rules({ ...inNeed, hoursADay: 4, hoursAWeek: 21 });
    expect(tooMuch.rules).toMatchObject({ 'entitled-group': 'met', 'within-hours': 'not-met' });
    expect(await vloga.notListedAt(OSKRBA)).toBe('NOT_FOUND_ELIGIBLE');
    expect((await vloga.rules({ ...inNeed, hoursADay: 5, hoursAWeek: 20 })).outcome).toBe('not-met');
    expect((await vloga.rules({ ...inNeed, hoursADay: 4, hoursAWeek: 20 })).outcome).toBe('met');
    expect(await vloga.notAdmitted({ provider: OSKRBA, agreement: agreement(21) })).toBe(
      'AGREEMENT_BREAKS_RULES',
    );
  });

  it('asks for two tasks of two different sets', async () => {
    const vloga = await work.apply();
    await vloga.brings('application');
    await vloga.missing(inNeed);
    const rule = 'two-tasks-of-two-sets';
    const oneSet = { ...inNeed, tasks: ['dressing', 'washing', 'feeding'] };
    expect((await vloga.rules(oneSet)).rules[rule]).toBe('not-met');
    expect((await vloga.rules({ ...inNeed, tasks: ['dressing', 'network'] })).rules[rule]).toBe('met');
  });
});
