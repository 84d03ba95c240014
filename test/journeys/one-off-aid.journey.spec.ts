import { Casework } from './casework';

const work = Casework.of('one-off-aid', '2026-03-02');
const RK = 'Rdeči križ Koper';

describe('One-off aid', () => {
  it('is given for urgent costs and is over with it', async () => {
    const vloga = await work.apply();
    await vloga.meets({ oneOffAidKind: 'urgent-costs', urgentCosts: true }, 'application');
    const stay = await vloga.admitted({ provider: RK, agreement: { kind: 'inclusion' } });
    work.on('2026-03-03');
    expect(await stay.ends('term-over')).toMatchObject({ state: 'ended', endReason: 'term-over' });
  });

  it('is not given for costs that are not urgent', async () => {
    const vloga = await work.apply();
    await vloga.brings('application');
    await vloga.missing();
    const { rules } = await vloga.rules({ oneOffAidKind: 'urgent-costs', urgentCosts: false });
    expect(rules).toEqual({ 'kind-of-aid': 'met', 'urgent-costs': 'not-met' });
  });

  it('is given to a child up to and including 10 years: to the last day before the 11th birthday', async () => {
    const vloga = await work.apply();
    await vloga.brings('application');
    await vloga.missing();
    const child = (bornOn: string) => vloga.rules({ oneOffAidKind: 'child-aid', bornOn });
    expect((await child('2015-03-04')).outcome).toBe('met');
    expect((await child('2015-03-03')).rules['child-up-to-ten']).toBe('not-met');
  });
});
