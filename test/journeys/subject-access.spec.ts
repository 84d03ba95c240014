import { unzipSync } from 'fflate';
import { eventually, pdfPages } from '#libs/testing';
import { DatedOffice } from './dated-office';

const OWN_NOTE = 'prosilka želi pogovor v italijanščini';
const OTHERS_NOTE = 'sestra Mirjam je prijavila nasilje';
const SISTERS_NOTE = 'sestra skrbi za mater';
const SCAN = Buffer.from('%PDF-1.4 potrdilo o dohodku');

describe('A person who asks for everything that is known of them', () => {
  let office: DatedOffice;
  let personId = '';
  let sisterId = '';
  let applicationId = '';
  let request = '';
  let json = {} as Record<string, unknown>;
  jest.setTimeout(120_000);

  beforeAll(async () => {
    office = await DatedOffice.open('2026-01-30');
  });
  afterAll(() => office.close());

  const ana = () => office.as('ana');
  const dora = () => office.as('dora', 'Koper', 'data-protection-officer');
  const does = async <Answer = Record<string, string>>(
    path: string,
    body: object = {},
    who = ana(),
  ): Promise<Answer> => {
    const answer = await who.post(path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as Answer;
  };
  const person = async (details: object): Promise<string> =>
    (await does<{ personId: string }>('/api/persons', details)).personId;

  it('has a case in which somebody wrote of others too', async () => {
    personId = await person({
      surname: 'Kralj',
      givenName: 'Zora زهرة 懶',
      street: 'Pot 1',
      emso: '1204953515014',
    });
    sisterId = await person({ surname: 'Kralj', givenName: 'Mirjam' });
    const said = { personId, programme: 'one-off-aid', municipality: '050', unit: 'Koper', sign: '181' };
    const received = { ...said, channel: 'paper', receivedOn: '2026-01-30', providers: [] };
    ({ applicationId } = await does<{ applicationId: string }>('/api/applications', {
      ...received,
      note: OWN_NOTE,
    }));
    await ana()
      .bring(
        `/api/applications/${applicationId}/documents`,
        { type: 'application', receivedOn: '2026-01-30' },
        SCAN,
      )
      .expect(201);
    const hold = { reason: 'other', until: '2026-02-10', note: OTHERS_NOTE, noteAbout: 'other' };
    await does(`/api/applications/${applicationId}/hold`, hold);
    await does(`/api/applications/${applicationId}/resumption`);
    const withdrawal = { note: SISTERS_NOTE, noteAbout: sisterId };
    const { position } = await does(`/api/applications/${applicationId}/withdrawal`, withdrawal);
    const shown = await ana().get(`/api/applications/${applicationId}?after=${position}`);
    for (const note of [OWN_NOTE, OTHERS_NOTE, SISTERS_NOTE]) expect(shown.text).toContain(note);
  });

  it('is registered with a month for the answer, and proves who they are first', async () => {
    const { requestId } = await does<{ requestId: string }>('/api/subject-access-requests', {
      personId,
      channel: 'post',
      receivedOn: '2026-01-30',
      language: 'en',
    });
    request = `/api/subject-access-requests/${requestId}`;
    const early = await dora().post(`${request}/export`, { format: 'json' }).expect(409);
    expect(early.body).toMatchObject({ code: 'REQUESTER_NOT_IDENTIFIED' });
    await ana().post(`${request}/identity-check`, { means: 'identity-document' }).expect(403);
    await does(`${request}/identity-check`, { means: 'identity-document' }, dora());
    expect((await dora().get(request)).body).toMatchObject({
      state: 'identified',
      dueOn: '2026-03-02',
      overdue: false,
      identifiedBy: 'dora',
    });
  });

  it('gets all of it, but nothing that tells of somebody else', async () => {
    await eventually('the trail tells of the withdrawal', async () => {
      const answer = await dora()
        .post(`${request}/export`, { format: 'json' })
        .buffer(true)
        .responseType('blob');
      expect(answer.status).toBe(200);
      expect(answer.headers['cache-control']).toBe('no-store');
      json = JSON.parse((answer.body as Buffer).toString()) as Record<string, unknown>;
      return json['withheldTexts'] === 2;
    });
    expect(json).toMatchObject({
      document: 'spis-subject-access',
      schema: 1,
      language: 'en',
      records: [personId],
      cases: [{ kind: 'application', number: '181-1/2026', endedOn: '2026-01-30' }],
      texts: [OWN_NOTE],
      documents: [{ number: '181-1/2026', what: 'application', file: 'priloge/1-application.pdf' }],
    });
    const register = json['register'] as { field: string; values: { value: string }[] }[];
    expect(register.find(({ field }) => field === 'emso')?.values).toMatchObject([
      { value: '1204953515014' },
    ]);
    expect((json['history'] as unknown[]).length).toBeGreaterThan(4);
    for (const secret of [OTHERS_NOTE, SISTERS_NOTE, 'Mirjam', sisterId])
      expect(JSON.stringify(json)).not.toContain(secret);
  });

  it('gets it as one folder with an accessible PDF and every file', async () => {
    const answer = await dora()
      .post(`${request}/export`, { format: 'zip' })
      .buffer(true)
      .responseType('blob');
    const files = unzipSync(new Uint8Array(answer.body as Buffer));
    expect(Object.keys(files).sort()).toEqual(['podatki.json', 'podatki.pdf', 'priloge/1-application.pdf']);
    expect(Buffer.from(files['priloge/1-application.pdf'] as Uint8Array).equals(SCAN)).toBe(true);
    const pdf = Buffer.from(files['podatki.pdf'] as Uint8Array);
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
    const text = pdfPages(pdf).join(' ');
    for (const word of ['Your personal data', 'surname: Kralj', 'U+61F6', 'Unicode', OWN_NOTE, 'withheld: 2'])
      expect(text).toContain(word);
    expect(text).not.toContain('Mirjam');
  });

  it('is overdue after the last day, until the data are handed over', async () => {
    office.on('2026-03-03');
    const seen = async () =>
      (await dora().get('/api/subject-access-requests?state=open')).body as { overdue: boolean }[];
    expect(await seen()).toMatchObject([{ overdue: true, state: 'produced' }]);
    await does(`${request}/handover`, { way: 'personally' }, dora());
    await eventually('the request is closed', async () => (await seen()).length === 0);
  });

  it('leaves the third person’s text to be erased alone', async () => {
    const details = (await ana().get(`/api/applications/${applicationId}`)).body as {
      timeline: { type: string; data: { noteRef: string } }[];
    };
    const refOf = (type: string): string =>
      details.timeline.find((each) => each.type === type)?.data.noteRef ?? '';
    const path = (ref: string) => `/api/persons/${personId}/third-person-texts/${ref}/erasure`;
    const ground = { ground: 'request-of-person' };
    const listed = `/api/persons/${personId}/third-person-texts`;
    const texts = async () => (await dora().get(listed).expect(200)).body as { text: string | null }[];
    expect((await texts()).map(({ text }) => text)).toEqual([OTHERS_NOTE]);
    await ana().get(listed).expect(403);
    await dora()
      .post(path(refOf('ApplicationReceived')), ground)
      .expect(404);
    await dora()
      .post(path(refOf('ApplicationPutOnHold')), ground)
      .expect(204);
    const after = (await ana().get(`/api/applications/${applicationId}`)).text;
    expect(after).not.toContain(OTHERS_NOTE);
    for (const note of [OWN_NOTE, SISTERS_NOTE]) expect(after).toContain(note);
    expect((await texts()).map(({ text }) => text)).toEqual([null]);
  });
});
