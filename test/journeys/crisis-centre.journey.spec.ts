import { Casework } from './casework';

const work = Casework.of('crisis-centre', '2026-03-02');
const KRIZNI = 'Krizni center';

describe('The crisis centre', () => {
  it('admits a child at once, hides the address from other units, and ends', async () => {
    await work.declares(KRIZNI, { places: 10 });
    const personId = await work.person({ birthDate: '2014-05-05', street: 'Skrita ulica 7', post: 'Koper' });
    const vloga = await work.apply({ personId, channel: 'in-person' });
    const stay = await vloga.admitted({ provider: KRIZNI, atOnce: true, agreement: null });
    await work.does(`/api/persons/${personId}/address-protection`);
    const seen = (unit: string) => work.office.as('bojan', unit).get(`/api/persons/${personId}`);
    expect((await seen('Piran')).status).toBe(404);
    await work.apply({ personId, programme: 'cash-aid', unit: 'Piran' });
    expect((await seen('Piran')).body).toMatchObject({ street: null, post: null, addressHidden: true });
    expect((await seen('Koper')).body).toMatchObject({ street: 'Skrita ulica 7', addressHidden: false });

    work.on('2026-03-04');
    expect(await vloga.missing()).toEqual([]);
    expect((await vloga.rules({ bornOn: '2014-05-05' })).outcome).toBe('met');
    const agreement = { effectiveOn: '2026-03-04', agreement: { kind: 'accommodation' } };
    await stay.does('agreement', agreement);
    work.on('2026-03-23');
    expect(await stay.ends('other-service')).toMatchObject({ state: 'ended' });
  });

  it('is for children from 6 to 18, for women, and for mothers with children', async () => {
    const vloga = await work.apply({ channel: 'in-person' });
    await vloga.missing();
    const rule = 'child-woman-or-mother';
    const outcome = async (facts: object) => (await vloga.rules({ ...facts })).rules[rule];
    expect(await outcome({ bornOn: '2007-03-23', woman: false, comesWithMother: false })).toBe('not-met');
    expect(await outcome({ bornOn: '2007-03-24', woman: false, comesWithMother: false })).toBe('met');
    expect(await outcome({ bornOn: '2021-03-24', woman: false, comesWithMother: false })).toBe('not-met');
    expect(await outcome({ bornOn: '2021-03-24', woman: false, comesWithMother: true })).toBe('met');
    expect(await outcome({ bornOn: '1980-03-24', woman: true, comesWithMother: false })).toBe('met');
  });
});
