import { eventually, pdfPages } from '#libs/testing';
import { DatedOffice } from './dated-office';

type Body = Record<string, never>;
interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly keptBy: readonly string[];
  readonly keepUntil: string;
  readonly disposal: string;
}

const SHARED = 'glej dopis z dne 3. 3. 2014';
const FIRST = 'prosilka je brez dohodkov';

describe('Cases whose time is over', () => {
  let office: DatedOffice;
  let personId = '';
  let first = '';
  let second = '';
  let scan = '';
  let list = '';
  let last = '';
  jest.setTimeout(120_000);

  beforeAll(async () => {
    office = await DatedOffice.open('2014-03-03');
  });
  afterAll(() => office.close());

  const ana = () => office.as('ana');
  const dora = () => office.as('dora', 'Koper', 'data-protection-officer');
  const does = async <Answer = Body>(path: string, body: object = {}, who = ana()): Promise<Answer> => {
    const answer = await who.post(path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as Answer;
  };
  const shown = async (id: string, after = ''): Promise<string> =>
    (await ana().get(`/api/applications/${id}${after === '' ? '' : `?after=${after}`}`)).text;
  const apply = async (day: string, note: string): Promise<string> => {
    const said = { personId, programme: 'one-off-aid', municipality: '050', unit: 'Koper', sign: '181' };
    const body = { ...said, channel: 'paper', receivedOn: day, providers: [], note };
    const taken = await does<{ applicationId: string; position: string }>('/api/applications', body);
    last = taken.position;
    return taken.applicationId;
  };
  const withdraw = async (id: string, note: string): Promise<void> => {
    const { position } = await does<{ position: string }>(`/api/applications/${id}/withdrawal`, { note });
    await shown(id, position);
  };
  const review = async (query = ''): Promise<readonly Listed[]> =>
    (
      (await (query.includes('unit') ? ana() : dora()).get(`/api/retention/review${query}`).expect(200))
        .body as { cases: Listed[] }
    ).cases;
  const refused = async (path: string, body: object, who = ana()): Promise<Body> =>
    (await who.post(path, body).expect(409)).body as Body;
  const propose = (...ids: string[]) => ({
    cases: ids.map((id) => ({ kind: 'application', id })),
    unit: 'Koper',
  });

  it('begin with two applications that were withdrawn years apart', async () => {
    personId = (await does<{ personId: string }>('/api/persons', { surname: 'Kralj', givenName: 'Zora' }))
      .personId;
    first = await apply('2014-03-03', FIRST);
    const file = Buffer.from('%PDF-1.4 potrdilo');
    const brought = await ana().bring(
      `/api/applications/${first}/documents`,
      { type: 'application', receivedOn: '2014-03-03' },
      file,
    );
    scan = (brought.body as { documentId: string }).documentId;
    await withdraw(first, SHARED);
    office.on('2019-05-06');
    second = await apply('2019-05-06', SHARED);
    await shown(second, last);
    expect((await ana().get(`/api/retention/cases/application/${second}`)).body).toMatchObject({
      endedOn: null,
      keepUntil: null,
      keptBy: ['CASE_OPEN'],
    });
    await withdraw(second, 'umik druge vloge');
  });

  it('come up for review on the first day after the period of their sign, shown as unverified', async () => {
    office.on('2024-12-31');
    expect(await review()).toEqual([]);
    expect(await review('?on=2025-01-01')).toHaveLength(1);
    office.on('2025-01-02');
    expect((await dora().get('/api/retention/review?unit=Piran')).body).toMatchObject({ total: 0 });
    expect(await review('?unit=Koper')).toMatchObject([
      {
        kind: 'application',
        id: first,
        endedOn: '2014-03-03',
        keepUntil: '2024-12-31',
        disposal: 'destroy',
        verified: false,
        keptBy: [],
      },
    ]);
    const young = await refused('/api/retention/destructions', propose(second));
    expect(young).toMatchObject({ code: 'CASE_MUST_BE_KEPT', facts: { reasons: ['RETENTION_NOT_OVER'] } });
  });

  it('are kept while a hold on the case or on the person lasts', async () => {
    const holds = `/api/retention/cases/application/${first}/legal-holds`;
    await does(holds, { ground: 'court-procedure' }, dora());
    await does(`/api/persons/${personId}/legal-holds`, { ground: 'audit' }, dora());
    const isHeld = (each: Listed | undefined) => each?.keptBy.join() === 'CASE_LEGAL_HOLD,LEGAL_HOLD';
    await seen(async () => isHeld((await review())[0]));
    const kept = await refused('/api/retention/destructions', propose(first));
    expect(kept).toMatchObject({ facts: { reasons: ['CASE_LEGAL_HOLD', 'LEGAL_HOLD'] } });
    await does(`${holds}/lifting`, { ground: 'court-procedure' }, dora());
    await does(`/api/persons/${personId}/legal-holds/lifting`, { ground: 'audit' }, dora());
    await seen(async () => (await review())[0]?.keptBy.length === 0);
  });

  it('are destroyed when one proposes and another approves, and only their own content is', async () => {
    const proposed = await does<{ destructionId: string }>('/api/retention/destructions', propose(first));
    list = `/api/retention/destructions/${proposed.destructionId}`;
    await ana().post(`${list}/approval`).expect(403);
    const self = office.as('ana', 'Koper', 'data-protection-officer');
    expect(await refused(`${list}/approval`, {}, self)).toMatchObject({ code: 'APPROVER_PROPOSED_IT' });
    const before = (await ana().get('/api/applications')).body as { total: number };
    expect(await does(`${list}/approval`, {}, dora())).toMatchObject({
      state: 'completed',
      proposedBy: 'ana',
      approvedBy: 'dora',
      personsErased: 0,
      personsKept: 1,
      cases: [{ caseId: first, state: 'destroyed', texts: 1, documents: 1, letters: 0 }],
    });
    const content = `/api/applications/${first}/documents/${scan}/content`;
    expect((await ana().get(content)).body).toMatchObject({ status: 410, code: 'DOCUMENT_ERASED' });
    expect(await shown(first)).not.toContain(FIRST);
    expect(await shown(first)).toContain('"noteErased":true');
    // The same words stand in the second case, whose time is not over.
    expect(await shown(second)).toContain(SHARED);
    expect((await ana().get(`/api/persons/${personId}`)).body).toMatchObject({ surname: 'Kralj' });
    expect((await ana().get('/api/applications')).body).toMatchObject({ total: before.total });
    await seen(async () => (await review()).length === 0);
  });

  it('cannot take the person along while another case is kept', async () => {
    const erase = await dora().post(`/api/persons/${personId}/erasure`, { ground: 'retention-ended' });
    expect(erase.body).toMatchObject({
      code: 'MUST_BE_KEPT',
      facts: { obstacles: [{ code: 'RETENTION_NOT_OVER', count: 1 }] },
    });
  });

  it('take the person along with the last one', async () => {
    office.on('2030-01-03');
    const persons = await dora().get('/api/retention/persons').expect(200);
    expect(persons.body).toMatchObject({ persons: [{ personId, keptBy: [], erased: false }] });
    const { destructionId } = await does<{ destructionId: string }>(
      '/api/retention/destructions',
      propose(second),
    );
    const done = await does(`/api/retention/destructions/${destructionId}/approval`, {}, dora());
    expect(done).toMatchObject({ personsErased: 1, personsKept: 0, cases: [{ texts: 2 }] });
    expect((await ana().get(`/api/persons/${personId}`)).body).toMatchObject({ surname: null, erased: true });
    expect(await shown(second)).not.toContain(SHARED);
  });

  it('are told in a protocol with who proposed, who approved and how much there was', async () => {
    const answer = await dora().get(`${list}/protocol.pdf`).expect(200).buffer(true);
    const text = pdfPages(answer.body as Buffer).join(' ');
    for (const word of ['Zapisnik o uničenju', 'Predlog: ana, 2. 1. 2025', 'dora', 'uničeno', 'Povzetek'])
      expect(text).toContain(word);
  });

  it('go to the archive where their sign is kept for ever, and keep their person', async () => {
    office.on('2031-02-03');
    const period = {
      title: 'trajno gradivo',
      months: null,
      from: '2010-01-01',
      source: 'načrt',
      verified: true,
    };
    await does('/api/retention/schedule', { ...period, sign: '181' }, dora());
    const schedule = (await ana().get('/api/retention/schedule')).body as {
      sign: string;
      inForce: boolean;
    }[];
    expect(schedule.find(({ sign, inForce }) => sign === '181' && inForce)).toMatchObject(period);
    personId = (await does<{ personId: string }>('/api/persons', { surname: 'Arhiv', givenName: 'Ana' }))
      .personId;
    const kept = await apply('2031-02-03', 'za arhiv');
    await withdraw(kept, 'umik');
    office.on('2062-01-02');
    expect(await review()).toMatchObject([{ id: kept, disposal: 'archive', keepUntil: '2061-12-31' }]);
    const { destructionId } = await does<{ destructionId: string }>(
      '/api/retention/destructions',
      propose(kept),
    );
    expect(await does(`/api/retention/destructions/${destructionId}/approval`, {}, dora())).toMatchObject({
      cases: [{ state: 'archived', texts: null }],
      personsErased: 0,
    });
    expect(await shown(kept)).toContain('za arhiv');
    await seen(async () => (await review()).length === 0);
  });

  async function seen(fits: () => Promise<boolean>): Promise<void> {
    await eventually('the review shows it', async () => ((await fits()) ? true : undefined));
  }
});
