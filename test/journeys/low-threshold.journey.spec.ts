import { Casework } from './casework';

const work = Casework.of('low-threshold', '2026-03-02');
const PO_MOC = 'PO MOČ';

const underCode = async (code: string): Promise<string> => {
  const { personId } = await work.does<{ personId: string }>('/api/persons/pseudonymous', { code });
  return personId;
};

describe('The low-threshold programme PO MOČ', () => {
  it('refuses an application under a name', async () => {
    const said = { programme: work.programme, receivedOn: work.today, municipality: '050', unit: 'Koper' };
    const body = { ...said, sign: '181', channel: 'in-person', personId: await work.person() };
    expect(await work.refusal('/api/applications', body)).toBe('NAMED_PERSON_NOT_ALLOWED');
  });

  it('takes somebody in under a code with a signed agreement; a breach stops the group for a time', async () => {
    const vloga = await work.apply({ personId: await underCode('MK-1984'), channel: 'in-person' });
    await vloga.meets({ agreementSigned: true }, 'signed-agreement');
    const stay = await vloga.admitted({ provider: PO_MOC, agreement: { kind: 'inclusion' } });
    work.on('2026-04-01');
    await stay.does('suspensions', { from: '2026-04-01', until: '2026-04-30' });
    const listed = await work.sees<{ admissions: { suspended: string[] }[] }>(
      `/api/programmes/${work.programme}/admissions?on=2026-04-15&knownAt=2099-01-01`,
      ({ admissions }) => admissions.some(({ suspended }) => suspended.length > 0),
    );
    expect(listed.admissions).toMatchObject([{ suspended: ['group-work'] }]);
    work.on('2026-09-01');
    expect(await stay.ends('withdrew')).toMatchObject({ state: 'ended' });
    expect(JSON.stringify(await vloga.shown())).not.toContain('MK-1984');
  });

  it('asks for the signature and not for abstinence', async () => {
    const vloga = await work.apply({ personId: await underCode('AB-1990'), channel: 'in-person' });
    expect(await vloga.missing()).toEqual(['signed-agreement']);
    await vloga.brings('signed-agreement');
    await vloga.missing();
    expect((await vloga.rules({ agreementSigned: false })).rules).toEqual({ 'signed-agreement': 'not-met' });
  });
});
