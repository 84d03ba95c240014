import { Casework } from './casework';

const work = Casework.of('day-care', '2026-03-02');
const OLJKA = 'Dnevni center Oljka';
const inNeed = { bornOn: '1950-02-20', needsHelpSomeHoursADay: true };

describe('The day centre Oljka', () => {
  it('takes somebody over 65 from its list when a place is free, and the person goes on to a home', async () => {
    await work.declares(OLJKA, { places: 1 });
    const vloga = await work.apply();
    await vloga.meets(inNeed, 'application');
    const entryId = await vloga.listedAt(OLJKA);
    work.on('2026-03-16');
    const agreement = { kind: 'service', schedule: [{ weekday: 2, from: '07:00', to: '17:00' }] };
    const stay = await vloga.admitted({ provider: OLJKA, entryId, agreement });
    await work.seesOffTheList(vloga.personId);
    work.on('2026-08-03');
    expect(await stay.ends('moved-to-institution')).toMatchObject({ state: 'ended' });
  });

  it('takes nobody on the 65th birthday, but on the day after', async () => {
    work.on('2026-08-03');
    const vloga = await work.apply();
    await vloga.brings('application');
    await vloga.missing();
    const young = { ...inNeed, bornOn: '1961-08-03' };
    expect((await vloga.rules(young)).rules['over-age']).toBe('not-met');
    expect(await vloga.notListedAt(OLJKA)).toBe('NOT_FOUND_ELIGIBLE');
    expect((await vloga.rules({ ...young, bornOn: '1961-08-02' })).outcome).toBe('met');
  });

  it('is closed at night', async () => {
    const vloga = await work.apply();
    await vloga.meets(inNeed, 'application');
    const agreement = { kind: 'service', schedule: [{ weekday: 2, from: '16:00', to: '18:00' }] };
    expect(await vloga.notAdmitted({ provider: OLJKA, agreement })).toBe('AGREEMENT_BREAKS_RULES');
  });
});
