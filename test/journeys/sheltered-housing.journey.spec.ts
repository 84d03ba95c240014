import { Casework } from './casework';

const work = Casework.of('sheltered-housing', '2026-03-02');
const HOUSE = 'Oskrbovana stanovanja Koper';

describe('A sheltered dwelling', () => {
  it('is let to somebody over 65 whose health permits it, and is given back', async () => {
    await work.declares(HOUSE, { places: 12 });
    const vloga = await work.apply();
    await vloga.meets({ bornOn: '1955-11-30', healthPermitsIndependentLiving: true }, 'application');
    const entryId = await vloga.listedAt(HOUSE);
    work.on('2026-06-01');
    const stay = await vloga.admitted({ provider: HOUSE, entryId, agreement: { kind: 'accommodation' } });
    await work.seesOffTheList(vloga.personId);
    work.on('2026-11-02');
    expect(await stay.ends('moved-to-institution')).toMatchObject({ state: 'ended', endedOn: '2026-11-02' });
  });

  it('is not for somebody whose health does not permit living independently', async () => {
    const vloga = await work.apply();
    await vloga.brings('application');
    await vloga.missing();
    const frail = { bornOn: '1955-11-30', healthPermitsIndependentLiving: false };
    expect((await vloga.rules(frail)).rules).toEqual({
      'over-age': 'met',
      'health-permits-independent-living': 'not-met',
    });
    expect(await vloga.notListedAt(HOUSE)).toBe('NOT_FOUND_ELIGIBLE');
  });
});
