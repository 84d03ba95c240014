import { randomUUID } from 'node:crypto';
import { ProcessingLog } from '#libs/processing-log';
import { DatedOffice } from './dated-office';

const NOTE = 'Sosedje slišijo klice na pomoč.';

describe('What is out of reach in an emergency', () => {
  let office: DatedOffice;
  let personId: string;
  let applicationId: string;
  let breakGlassId: string;

  const petra = () => office.as('petra', 'Piran');
  const vera = () => office.as('vera', 'Koper', 'manager');
  const caseAt = () => `/api/applications/${applicationId}`;

  const listed = async (): Promise<string[]> => {
    const { body } = await petra().get('/api/applications').expect(200);
    return body.applications.map((each: { applicationId: string }) => each.applicationId);
  };

  beforeAll(async () => {
    office = await DatedOffice.open('2026-03-02');
    const person = { surname: 'Kocjančič', givenName: 'Antonija', birthDate: '1949-05-26' };
    const registered = await office.as('ana').post('/api/persons', person).expect(201);
    personId = registered.body.personId;
    const received = await office
      .as('ana')
      .post('/api/applications', {
        ...{ programme: 'cash-aid', personId, municipality: '050', unit: 'Koper', sign: '181' },
        ...{ channel: 'paper', providers: [], receivedOn: '2026-03-02' },
      })
      .expect(201);
    applicationId = received.body.applicationId;
    await office.caughtUp();
  }, 120_000);
  afterAll(() => office.close());

  it('is not shown to a caseworker of another unit before it is opened', async () => {
    await petra().get(caseAt()).expect(404);
    await petra().get(`/api/persons/${personId}`).expect(404);
  });

  it('is opened for a reason alone, if it exists, by those who care for people', async () => {
    const open = (body: object, role = 'caseworker') =>
      office.as('petra', 'Piran', role).post('/api/break-glass', body);
    await open({ caseId: applicationId }).expect(400);
    await open({ reason: 'violence' }).expect(400);
    await open({ caseId: applicationId, personId, reason: 'violence' }).expect(400);
    await open({ caseId: randomUUID(), reason: 'violence' }).expect(404);
    await open({ personId: applicationId, reason: 'violence' }).expect(404);
    const long = await open({ caseId: applicationId, reason: 'violence', hours: 25 }).expect(409);
    expect(long.body.code).toBe('BREAK_GLASS_HOURS');
    for (const role of ['analyst', 'municipality-observer', 'administrator', 'data-protection-officer'])
      await open({ caseId: applicationId, reason: 'violence' }, role).expect(403);
    await petra().get(caseAt()).expect(404);
  });

  it('lets whoever opened it read the case and its person, and change nothing', async () => {
    const body = { caseId: applicationId, reason: 'violence', note: NOTE };
    const opened = await petra().post('/api/break-glass', body).expect(201);
    expect(opened.body).toMatchObject({
      ...{ caseKind: 'application', caseId: applicationId, personId, openedBy: 'petra', note: NOTE },
      ...{ opensAt: '2026-03-02T08:00:00.000Z', opensUntil: '2026-03-02T12:00:00.000Z', open: true },
    });
    breakGlassId = opened.body.breakGlassId;
    const shown = await petra().get(caseAt()).expect(200);
    expect(shown.body.personId).toBe(personId);
    await petra().get(`/api/persons/${personId}`).expect(200);
    expect(await listed()).toEqual([applicationId]);
    await petra().post(`${caseAt()}/assignment`).expect(404);
    await office.as('pavel', 'Piran').get(caseAt()).expect(404);
    await office.as('petra', 'Piran', 'analyst').get(caseAt()).expect(403);
  });

  it('stands in the processing log as an emergency, with what was read', async () => {
    const { entries } = await office
      .room(ProcessingLog)
      .page({ of: 'actor', actorId: 'petra' }, { outcome: 'done' }, { limit: 100 });
    expect(entries.map(({ action }) => action)).toEqual([
      'applications.list',
      'persons.read',
      'applications.read',
      'break-glass.open',
    ]);
    expect(entries.at(-1)).toMatchObject({ purpose: 'emergency', unit: 'Piran' });
    expect(entries.at(-1)?.subjects).toContainEqual({ kind: 'person', id: personId, part: 'shown' });
    expect(JSON.stringify(entries)).not.toContain('Sosedje');
  });

  it('is out of reach again after its hours', async () => {
    office.on('2026-03-03');
    await petra().get(caseAt()).expect(404);
    await petra().get(`/api/persons/${personId}`).expect(404);
    expect(await listed()).toEqual([]);
    const late = await petra().post(`/api/break-glass/${breakGlassId}/closing`).expect(409);
    expect(late.body.code).toBe('BREAK_GLASS_LAPSED');
  });

  it('opened for a person shows all cases, until it is closed early', async () => {
    const opened = await petra().post('/api/break-glass', { personId, reason: 'duty-service', hours: 2 });
    expect(opened.status).toBe(201);
    expect(opened.body).toMatchObject({ caseId: null, personId, note: null });
    await petra().get(caseAt()).expect(200);
    const at = `/api/break-glass/${opened.body.breakGlassId}/closing`;
    const other = await office.as('pavel', 'Piran').post(at).expect(409);
    expect(other.body.code).toBe('BREAK_GLASS_OF_ANOTHER');
    await petra().post(at).expect(200);
    await office.caughtUp();
    await petra().get(caseAt()).expect(404);
  });

  it('is shown to the manager whose unit has the case, and to no other, and reviewed once', async () => {
    const { body } = await vera().get('/api/break-glass').expect(200);
    expect(body.map((each: { personId: string; open: boolean }) => [each.personId, each.open])).toEqual([
      [personId, false],
      [personId, false],
    ]);
    expect(body[1]).toMatchObject({ breakGlassId, note: NOTE, reviewNote: null });
    const ofPiran = await office.as('pia', 'Piran', 'manager').get('/api/break-glass').expect(200);
    expect(ofPiran.body).toEqual([]);
    await office.as('ana').get('/api/break-glass').expect(403);
    const at = `/api/break-glass/${breakGlassId}/review`;
    await office.as('pia', 'Piran', 'manager').post(at, { note: 'justified' }).expect(404);
    const own = await office.as('petra', 'Koper', 'manager').post(at, { note: 'justified' }).expect(409);
    expect(own.body.code).toBe('REVIEW_OF_OWN_BREAK_GLASS');
    const reviewed = await vera().post(at, { note: 'justified' }).expect(200);
    expect(reviewed.body).toMatchObject({ reviewNote: 'justified', reviewedBy: 'vera' });
    await office.caughtUp();
    const left = await office
      .as('dora', 'Koper', 'data-protection-officer')
      .get('/api/break-glass?review=not-reviewed')
      .expect(200);
    expect(left.body).toHaveLength(1);
  });

  it('opened by somebody else does not let a manager review what that one’s colleague opened', async () => {
    const pia = () => office.as('pia', 'Piran', 'manager');
    await pia().post('/api/break-glass', { caseId: applicationId, reason: 'stands-in' }).expect(201);
    await pia().get(caseAt()).expect(200);
    await pia().post(`/api/break-glass/${breakGlassId}/review`, { note: 'justified' }).expect(404);
    await pia().get(`/api/processing-log/cases/application/${applicationId}`).expect(404);
  });
});
