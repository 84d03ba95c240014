import { Casework } from './casework';

const work = Casework.of('institutional-care', '2026-03-02');
const HOMES = ['Dom Koper', 'Dom Izola', 'Dom Piran'];
const providers = HOMES.map((provider, index) => ({ provider, preferred: index === 0 }));
const care = { needsInstitutionalCare: true, careLevel: 'IIIa' };
const room = { rooms: [{ code: 'soba-12', beds: 2, for: 'anyone' }] };

describe('A home for the elderly', () => {
  it('is asked for once at several homes, one of them preferred', async () => {
    const two = providers.map((each) => ({ ...each, preferred: true }));
    const said = { programme: work.programme, receivedOn: work.today, municipality: '050', unit: 'Koper' };
    const body = { ...said, sign: '181', channel: 'post', personId: await work.person(), providers: two };
    expect(await work.refusal('/api/applications', body)).toBe('ONE_PREFERRED_PROVIDER');
  });

  it('counts as asked for where the documents came within 30 days; admission closes the other lists', async () => {
    const vloga = await work.apply({ providers });
    await vloga.meets(care, 'application');
    work.on('2026-04-02');
    await vloga.does('provider-documents', { provider: 'Dom Izola', reachedOn: '2026-04-01' });
    await vloga.does('provider-documents', { provider: 'Dom Piran', reachedOn: '2026-04-02' });
    expect((await vloga.shown()).providers).toEqual([
      { provider: 'Dom Koper', preferred: true, state: 'preferred' },
      { provider: 'Dom Izola', preferred: false, state: 'filed' },
      { provider: 'Dom Piran', preferred: false, state: 'not-filed' },
    ]);
    await vloga.listedAt('Dom Koper');
    const second = await vloga.listedAt('Dom Izola');
    expect(await vloga.notListedAt('Dom Piran')).toBe('NOT_FILED_AT_PROVIDER');

    work.on('2026-05-11');
    await work.declares('Dom Izola', room);
    const agreement = { kind: 'accommodation' };
    const stay = await vloga.admitted({
      provider: 'Dom Izola',
      place: 'soba-12',
      entryId: second,
      agreement,
    });
    await work.seesOffTheList(vloga.personId);
    work.on('2026-09-01');
    expect(await stay.ends('died')).toMatchObject({ state: 'ended', endReason: 'died' });
  });
});
