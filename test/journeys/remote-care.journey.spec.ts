import { Casework } from './casework';

const work = Casework.of('remote-care', '2026-03-02');
const agreed = (item: string) => ({ kind: 'service', price: { item, provider: 'Koper' } });

describe('The red button', () => {
  it('is agreed as package A, changed to B, and goes on with the next provider', async () => {
    const vloga = await work.apply();
    await vloga.meets({ remoteCarePackage: 'package-a' }, 'application');
    const stay = await vloga.admitted({ provider: 'Prvi izvajalec', agreement: agreed('package-a') });
    work.on('2026-05-04');
    const { price } = agreed('package-b');
    await stay.does('agreement-changes', { effectiveOn: '2026-05-04', terms: { price } });
    work.on('2026-07-01');
    await stay.does('transfer', { transferredOn: '2026-07-01', provider: 'Drugi izvajalec', price });
    expect(await stay.shown()).toMatchObject({ state: 'running', provider: 'Drugi izvajalec' });
    work.on('2026-09-30');
    expect(await stay.ends('died')).toMatchObject({ state: 'ended' });
  });

  it('is not there without a choice between package A and B', async () => {
    const vloga = await work.apply();
    await vloga.brings('application');
    await vloga.missing();
    expect(await vloga.rules({})).toEqual({ outcome: 'unknown', rules: { package: 'unknown' } });
    expect(await vloga.notAdmitted({ provider: 'Drugi izvajalec', agreement: agreed('package-c') })).toBe(
      'PRICE_NOT_SET',
    );
  });
});
