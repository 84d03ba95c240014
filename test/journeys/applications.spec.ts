import { randomUUID } from 'node:crypto';
import { eventually } from '#libs/testing';
import { DatedOffice } from './dated-office';

let office: DatedOffice;
jest.setTimeout(180_000);
beforeAll(async () => {
  office = await DatedOffice.open('2026-04-02');
});
afterAll(() => office.close());

const ana = () => office.as('ana');

interface Case {
  readonly id: string;
  readonly number: string;
}

async function register(surname: string): Promise<string> {
  const { body } = await ana().post('/api/persons', { surname, givenName: 'Ljudmila' }).expect(201);
  return body.personId as string;
}

async function receive(said: object): Promise<Case> {
  const usual = { municipality: '050', unit: 'Koper', sign: '181', channel: 'paper' };
  const { body } = await ana()
    .post('/api/applications', { ...usual, ...said })
    .expect(201);
  return { id: body.applicationId as string, number: body.number as string };
}

async function details(id: string, after: string, as = ana()) {
  const answer = await as.get(`/api/applications/${id}?after=${after}`).expect(200);
  expect(answer.headers['x-spis-freshness']).toBe('fresh');
  return answer.body;
}

async function tasksOf(id: string, query: string, as = ana()) {
  const { body } = await as.get(`/api/work-queue?limit=500&${query}`).expect(200);
  return (body.tasks as { applicationId: string; kind: string; overdue: boolean; dueOn: string }[]).filter(
    ({ applicationId }) => applicationId === id,
  );
}

async function complete(id: string, facts: object = {}): Promise<void> {
  await ana()
    .bring(`/api/applications/${id}/documents`, { type: 'application', receivedOn: '2026-04-20' })
    .expect(201);
  await ana().post(`/api/applications/${id}/completeness-checks`, { facts }).expect(200);
}

describe('An application for the newborn grant', () => {
  let vloga: Case;
  const at = (path: string) => `/api/applications/${vloga.id}/${path}`;

  it('is received and numbered, and its number finds it', async () => {
    const personId = await register('Kralj');
    vloga = await receive({ programme: 'newborn-grant', personId, receivedOn: '2026-04-02' });
    expect(vloga.number).toBe('181-1/2026');
    const found = await eventually('the application is listed', async () => {
      const { body } = await ana().get('/api/applications').query({ number: vloga.number }).expect(200);
      return body.total === 1 ? body : undefined;
    });
    expect(found.applications).toEqual([
      expect.objectContaining({ applicationId: vloga.id, personId, state: 'received', unit: 'Koper' }),
    ]);
  });

  it('is found in the search-first box by its number, a document of it, and how the number begins', async () => {
    const search = async (text: string) =>
      (await ana().post('/api/persons/search', { text }).expect(200)).body.cases;
    const found = {
      applicationId: vloga.id,
      number: vloga.number,
      programme: 'newborn-grant',
      unit: 'Koper',
    };
    const person = expect.objectContaining({ surname: 'Kralj', givenName: 'Ljudmila', emso: null });
    for (const text of ['181-1/2026', '181-1/20', '181-1', '181-', ' 181 - 1/2026-7 '])
      expect(await search(text)).toEqual([
        { ...found, person, documentNumber: null, state: 'received', receivedOn: '2026-04-02' },
      ]);
    expect(await search('181-2/2026')).toEqual([]);
    expect(await search('Kralj')).toEqual([]);
  });

  it('of somebody known by a code is found with the code and no name', async () => {
    const { body } = await ana().post('/api/persons/pseudonymous', { code: 'MK-77' }).expect(201);
    const personId = body.personId as string;
    const { number } = await receive({
      programme: 'low-threshold',
      personId,
      sign: '123',
      receivedOn: '2026-04-02',
    });
    const cases = await eventually('the case is found', async () => {
      const found = await ana().post('/api/persons/search', { text: number }).expect(200);
      return found.body.cases.length === 1 ? found.body.cases : undefined;
    });
    expect(cases[0].person).toMatchObject({ personId, pseudonym: 'MK-77', surname: null, givenName: null });
    await ana().post(`/api/persons/${personId}/address-protection`).expect(200);
    const elsewhere = office.as('bojan', 'Piran').post('/api/persons/search', { text: number });
    expect((await elsewhere.expect(200)).body.cases).toEqual([]);
    const here = await ana().post('/api/persons/search', { text: number }).expect(200);
    expect(here.body.cases[0]).toMatchObject({ number, unit: 'Koper' });
  });

  it('lacks the written application, which becomes a task within five working days', async () => {
    const { body } = await ana().post(at('completeness-checks'), { facts: {} }).expect(200);
    expect((await details(vloga.id, body.position)).missing).toEqual(['application']);
    expect(await tasksOf(vloga.id, `scope=unit&after=${body.position}&on=2026-04-10&when=due`)).toEqual([
      expect.objectContaining({ kind: 'check-completeness', dueOn: '2026-04-10', overdue: false }),
    ]);
    expect(await tasksOf(vloga.id, 'scope=unassigned&on=2026-04-13&when=overdue')).toEqual([
      expect.objectContaining({ kind: 'check-completeness', overdue: true }),
    ]);
    expect(await tasksOf(vloga.id, 'scope=unit', office.as('bojan', 'Piran'))).toEqual([]);
  });

  it('is called for with a period, within which it cannot be dismissed', async () => {
    office.on('2026-04-08');
    await ana().post(at('supplement-calls'), { days: 8 }).expect(201);
    office.on('2026-04-16');
    const refused = await ana().post(at('dismissal'), { ground: 'not-supplemented' }).expect(409);
    expect(refused.body).toMatchObject({ code: 'SUPPLEMENT_PERIOD_RUNS', facts: { dueOn: '2026-04-16' } });
  });

  it('is supplemented late, which counts as long as no order was issued', async () => {
    office.on('2026-04-20');
    const scan = Buffer.from('%PDF-1.7 vloga za enkratno denarno pomoč');
    const fields = { type: 'application', receivedOn: '2026-04-20' };
    const { body } = await ana().bring(at('documents'), fields, scan).expect(201);
    const read = await ana()
      .get(at(`documents/${body.documentId}/content`))
      .expect(200);
    expect(read.body).toEqual(scan);
    expect(read.headers['content-disposition']).toContain('attachment');
    const { timeline } = await details(vloga.id, body.position);
    expect(timeline.at(-1)).toMatchObject({ type: 'SupplementReceived', data: { late: true } });
    const refused = await ana().post(at('dismissal'), { ground: 'not-supplemented' }).expect(409);
    expect(refused.body.code).toBe('SUPPLEMENT_COMPLETE');
  });

  it('is complete, from when a month runs to decide', async () => {
    const { body } = await ana().post(at('completeness-checks'), { facts: {} }).expect(200);
    expect(await details(vloga.id, body.position)).toMatchObject({
      state: 'complete',
      completeOn: '2026-04-20',
    });
    expect(await tasksOf(vloga.id, `after=${body.position}&kind=decide`)).toEqual([
      expect.objectContaining({ dueOn: '2026-05-20' }),
    ]);
  });

  it('came after the four months: the rule says so with its inputs, and the record holds no birth date', async () => {
    const facts = {
      childBornOn: '2025-11-30',
      applicantIsParent: true,
      otherParentGranted: false,
      parentCitizen: true,
      childCitizen: true,
      parentResidentOnBirth: true,
      childResidentOnBirth: true,
    };
    const { body } = await ana().post(at('eligibility-evaluations'), { facts }).expect(201);
    const shown = await details(vloga.id, body.position);
    expect(shown).toMatchObject({ eligibility: 'not-met', state: 'complete' });
    expect(
      shown.lastEvaluation.answers.map((answer: { criterion: string; outcome: string }) => [
        answer.criterion,
        answer.outcome,
      ]),
    ).toEqual([
      ['one-parent', 'met'],
      ['citizens', 'met'],
      ['residents-on-day-of-birth', 'met'],
      ['filed-within-four-months', 'not-met'],
    ]);
    expect(shown.lastEvaluation.answers.at(-1).inputs).toEqual({
      childBornOn: '2025-11-30',
      filedOn: '2026-04-02',
    });
    const stored = shown.timeline.find(({ type }: { type: string }) => type === 'EligibilityEvaluated');
    expect(JSON.stringify(stored)).not.toContain('2025-11-30');
  });

  it('takes no fact that the programme does not ask for, nor one the application says itself', async () => {
    const { body } = await ana()
      .post(at('eligibility-evaluations'), { facts: { filedOn: '2026-03-01', income: 3 } })
      .expect(400);
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(['facts.filedOn', 'facts.income']);
  });

  it('is taken, put on hold with a reason, and handed over', async () => {
    const taken = await ana().post(at('assignment')).expect(200);
    expect(await tasksOf(vloga.id, `scope=mine&after=${taken.body.position}`)).toHaveLength(1);
    expect((await office.as('bojan').post(at('assignment')).expect(409)).body.code).toBe('TAKEN_BY_ANOTHER');
    const note = 'Čakamo na mnenje komisije.';
    const hold = await ana().post(at('hold'), { reason: 'awaiting-opinion', until: '2026-05-04', note });
    expect(hold.status).toBe(201);
    expect((await details(vloga.id, hold.body.position)).timeline.at(-1)).toMatchObject({ note });
    const given = await ana().post(at('handover'), { to: 'cilka' }).expect(200);
    expect(await tasksOf(vloga.id, `scope=mine&after=${given.body.position}`, office.as('cilka'))).toEqual([
      expect.objectContaining({ kind: 'resume-work', dueOn: '2026-05-04' }),
      expect.objectContaining({ kind: 'decide', dueOn: '2026-05-20' }),
    ]);
  });

  it('is not changed by a page that has not seen the newest', async () => {
    const { body } = await ana().post(at('transfer'), { toUnit: 'Piran' }).set('if-match', '"1"').expect(412);
    expect(body.code).toBe('STALE_REVISION');
  });
});

describe('An application for home help', () => {
  const facts = {
    careAtHomeReplacesInstitution: true,
    bornOn: '1940-05-05',
    notFullyAbleToLiveAlone: true,
    tasks: ['dressing', 'meal'],
    hoursADay: 2,
    hoursAWeek: 10,
  };
  const place = { provider: 'Dom Koper', listedOn: '2026-04-20', needProfile: { frequency: 'daily' } };

  it('goes from receipt over the rules onto the waiting list, once, however often it is sent', async () => {
    const personId = await register('Lesjak');
    const { id } = await receive({ programme: 'home-help', personId, receivedOn: '2026-04-07' });
    const at = (path: string) => `/api/applications/${id}/${path}`;
    await complete(id);
    const early = await ana().post(at('waiting-list-entries'), place).expect(409);
    expect(early.body.code).toBe('NOT_FOUND_ELIGIBLE');
    await ana().post(at('eligibility-evaluations'), { facts }).expect(201);

    const key = randomUUID();
    const send = () => ana().post(at('waiting-list-entries'), place).set('idempotency-key', key).expect(201);
    const first = (await send()).body;
    expect((await send()).body).toEqual(first);
    expect(await details(id, first.position)).toMatchObject({ state: 'on-waiting-list', eligibility: 'met' });
    expect(await tasksOf(id, `after=${first.position}`)).toEqual([]);
    const entries = await eventually('the entry is on the list', async () => {
      // The record keeps its own time, which the journey's clock does not move.
      const asked = 'on=2026-04-20&knownAt=2099-01-01';
      const { body } = await ana().get(`/api/programmes/home-help/waiting-list/entries?${asked}`);
      return (body.total as number) > 0 ? body.entries : undefined;
    });
    expect(entries).toEqual([
      expect.objectContaining({
        entryId: first.entryId,
        personId,
        provider: 'Dom Koper',
        applicationReceivedOn: '2026-04-07',
        listedOn: '2026-04-20',
      }),
    ]);
  });
});

describe('An application to the low-threshold programme', () => {
  const said = { programme: 'low-threshold', receivedOn: '2026-04-20', channel: 'in-person' };

  it('is taken in under a code and never under a name', async () => {
    const named = await register('Rozman');
    const usual = { municipality: '050', unit: 'Koper', sign: '181' };
    const refused = await ana()
      .post('/api/applications', { ...usual, ...said, personId: named })
      .expect(409);
    expect(refused.body.code).toBe('NAMED_PERSON_NOT_ALLOWED');

    const { body } = await ana().post('/api/persons/pseudonymous', { code: 'MK-1984' }).expect(201);
    const { id } = await receive({ ...said, personId: body.personId });
    const document = { type: 'signed-agreement', receivedOn: '2026-04-20' };
    await ana().bring(`/api/applications/${id}/documents`, document).expect(201);
    await ana().post(`/api/applications/${id}/completeness-checks`, { facts: {} }).expect(200);
    const evaluated = await ana()
      .post(`/api/applications/${id}/eligibility-evaluations`, { facts: { agreementSigned: true } })
      .expect(201);
    const shown = await details(id, evaluated.body.position);
    expect(shown).toMatchObject({ state: 'complete', eligibility: 'met', personId: body.personId });
    expect(JSON.stringify(shown)).not.toContain('MK-1984');
  });
});

describe('An application at several homes', () => {
  it('counts as filed where the documents came within 30 days, and not elsewhere', async () => {
    const providers = ['Dom Koper', 'Dom Izola', 'Dom Piran'].map((provider, index) => ({
      provider,
      preferred: index === 0,
    }));
    const { id } = await receive({
      programme: 'institutional-care',
      personId: await register('Novak'),
      receivedOn: '2026-04-20',
      providers,
    });
    office.on('2026-05-25');
    const reach = (provider: string, reachedOn: string) =>
      ana().post(`/api/applications/${id}/provider-documents`, { provider, reachedOn }).expect(201);
    await reach('Dom Izola', '2026-05-20');
    const { body } = await reach('Dom Piran', '2026-05-21');
    expect((await details(id, body.position)).providers).toEqual([
      { provider: 'Dom Koper', preferred: true, state: 'preferred' },
      { provider: 'Dom Izola', preferred: false, state: 'filed' },
      { provider: 'Dom Piran', preferred: false, state: 'not-filed' },
    ]);
  });
});

describe('A procedure', () => {
  const open = async () =>
    receive({ programme: 'meals', personId: await register('Zupan'), receivedOn: '2026-05-20' });

  it('goes on at the competent unit, stops at a withdrawal, and takes nothing in after it', async () => {
    const { id } = await open();
    await ana().post(`/api/applications/${id}/transfer`, { toUnit: 'Piran' }).expect(201);
    const bojan = () => office.as('bojan', 'Piran');
    const { body } = await bojan().post(`/api/applications/${id}/withdrawal`, {}).expect(201);
    expect(await details(id, body.position, bojan())).toMatchObject({ state: 'withdrawn', unit: 'Piran' });
    await ana().get(`/api/applications/${id}`).expect(404);
    const late = { type: 'other', receivedOn: '2026-05-25' };
    const refused = await bojan().bring(`/api/applications/${id}/documents`, late).expect(409);
    expect(refused.body.code).toBe('APPLICATION_CLOSED');
  });

  it("ends with the official note of the applicant's death", async () => {
    const { id } = await open();
    const officialNote = 'Smrt razvidna iz centralnega registra prebivalstva.';
    const { body } = await ana()
      .post(`/api/applications/${id}/applicant-death`, { diedOn: '2026-05-22', officialNote })
      .expect(201);
    const shown = await details(id, body.position);
    expect(shown.state).toBe('applicant-died');
    expect(shown.timeline.at(-1)).toMatchObject({ type: 'ApplicantDeathRecorded', note: officialNote });
  });

  it('does not exist where nobody opened one, and bad input is named by field', async () => {
    const nobody = randomUUID();
    await ana().get(`/api/applications/${nobody}`).expect(404);
    await ana().post(`/api/applications/${nobody}/supplement-calls`, {}).expect(404);
    await ana().post(`/api/applications/${nobody}/completeness-checks`, { facts: {} }).expect(404);
    const bad = { personId: 'Kralj', programme: 'meals', municipality: 'Koper', unit: 'Koper', sign: 'A' };
    const { body } = await ana().post('/api/applications', bad).expect(400);
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(['personId', 'municipality', 'sign', 'channel', 'receivedOn']),
    );
  });
});

describe('The sign of an application', () => {
  it('is offered by its programme, and one that the classification plan does not know is refused', async () => {
    expect((await ana().get('/api/programmes/cash-aid').expect(200)).body.sign).toBe('181');
    const { body } = await ana().get('/api/classification-plan').expect(200);
    expect(body.map(({ sign }: { sign: string }) => sign)).toContain('181');
    const said = {
      programme: 'cash-aid',
      personId: await register('Vidic'),
      municipality: '050',
      unit: 'Koper',
    };
    const unknown = { ...said, sign: '7', channel: 'post', receivedOn: '2026-04-02' };
    const refused = await ana().post('/api/applications', unknown).expect(409);
    expect(refused.body).toMatchObject({ code: 'CLASSIFICATION_SIGN_NOT_KNOWN', facts: { field: 'sign' } });
  });
});

describe('Thirty applications received at once', () => {
  it('get numbers without gaps or doubles, also those sent twice', async () => {
    const personId = await register('Oblak');
    const body = { programme: 'meals', personId, municipality: '050', unit: 'Koper', channel: 'electronic' };
    const keys = Array.from({ length: 30 }, () => randomUUID());
    const answers = await Promise.all(
      [...keys, ...keys.slice(0, 10)].map((key) =>
        ana()
          .post('/api/applications', { ...body, sign: '182', receivedOn: '2026-05-25' })
          .set('idempotency-key', key)
          .expect(201),
      ),
    );
    const numbers = answers.map((answer) => answer.body.number as string);
    expect(new Set(numbers)).toEqual(new Set(keys.map((_key, index) => `182-${index + 1}/2026`)));
    expect(numbers.slice(30)).toEqual(numbers.slice(0, 10));
  });
});
