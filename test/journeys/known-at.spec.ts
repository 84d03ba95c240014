import { Casework } from './casework';

const work = Casework.of('newborn-grant', '2026-03-02');

/** A moment between what was recorded before and what is recorded after. */
async function moment(): Promise<string> {
  const { rows } = await work.office.rows.query<{ at: string }>(
    `with waited as (select pg_sleep(0.01)), told as (select clock_timestamp() as at from waited)
     select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from told`,
  );
  await work.office.rows.query('select pg_sleep(0.01)');
  return rows[0]?.at ?? '';
}

const read = (path: string, knownAt?: string) =>
  work
    .ana()
    .get(path)
    .query(knownAt === undefined ? {} : { knownAt });

async function shown<Body>(path: string, knownAt?: string): Promise<Body> {
  return (await read(path, knownAt).expect(200)).body as Body;
}

describe('What the office knew at a moment', () => {
  it('is answered for an application: not there, received, withdrawn', async () => {
    const before = await moment();
    const vloga = await work.apply({ receivedOn: '2026-03-02' });
    const between = await moment();
    await work.does(`/api/applications/${vloga.id}/withdrawal`);
    await work.office.caughtUp();
    const path = `/api/applications/${vloga.id}`;
    expect(await shown(path)).toMatchObject({ state: 'withdrawn' });
    expect(await shown(path, between)).toMatchObject({ state: 'received' });
    await read(path, before).expect(404);
  });

  it('is answered for the history of a person: as registered, then with another surname', async () => {
    const { personId } = await work.apply({ receivedOn: '2026-03-02' });
    const between = await moment();
    await work.does(`/api/persons/${personId}/details`, { surname: 'Novak' });
    await work.office.caughtUp();
    const path = `/api/persons/${personId}/history`;
    const surnames = async (knownAt?: string): Promise<unknown[]> => {
      const versions = await shown<{ field: string; value: string }[]>(path, knownAt);
      return versions.filter(({ field }) => field === 'surname').map(({ value }) => value);
    };
    expect(await surnames()).toEqual(expect.arrayContaining(['Kralj', 'Novak']));
    expect(await surnames(between)).toEqual(['Kralj']);
  });

  it('is answered for a decision: drafted, then approved by another person', async () => {
    const vloga = await work.apply({ receivedOn: '2026-03-02' });
    const { decisionId } = await work.does('/api/decisions', {
      kind: 'refusal',
      programme: 'newborn-grant',
      parties: [{ personId: vloga.personId, role: 'applicant' }],
      caseNumber: vloga.number,
      textKey: 'decision.refusal',
      textVersion: 1,
    });
    const between = await moment();
    const path = `/api/decisions/${decisionId as string}`;
    await work.does(`${path}/approval`, {}, work.vera());
    await work.office.caughtUp();
    expect(await shown(path)).toMatchObject({ status: 'approved' });
    expect(await shown(path, between)).toMatchObject({ status: 'drafted' });
  });

  it('is answered for an exemption: proposed, and determined anew', async () => {
    const beneficiaryId = '6f0e7c1a-3d52-4b7e-9a41-0c5d8e2f7b13';
    const from = '2026-03-02';
    const factsWith = (monthly: string) => ({
      setting: [{ setting: 'home', from }],
      household: [{ members: ['first-adult'], from }],
      incomes: [{ id: 'pension', kind: 'pension', monthly, evidence: '181-2/2026-3', from }],
      services: [{ id: 'help', programme: 'home-help', price: '7.00', volume: '20', from }],
      liable: [],
    });
    const period = { programme: 'home-help', from, facts: factsWith('900.00') };
    const proposal = { ...period, beneficiaryId, form: 'fixed' };
    const { exemptionId } = await work.does('/api/exemptions', proposal);
    const between = await moment();
    const path = `/api/exemptions/${exemptionId as string}`;
    const change = { cause: 'income', form: 'fixed', changedOn: from, from, facts: factsWith('950.00') };
    await work.does(`${path}/redeterminations`, change);
    await work.office.caughtUp();
    expect(await shown<{ determinations: object[] }>(path)).toMatchObject({ determinations: [{}, {}] });
    expect((await shown<{ determinations: object[] }>(path, between)).determinations).toHaveLength(1);
  });
});
