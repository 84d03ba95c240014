import { randomUUID } from 'node:crypto';
import { eventually } from '#libs/testing';
import { DatedOffice } from './dated-office';

let office: DatedOffice;
jest.setTimeout(180_000);
beforeAll(async () => {
  office = await DatedOffice.open('2026-04-02');
});
afterAll(() => office.close());

const PROVIDER = 'Dom Koper';
// The store keeps its own time, which no journey sets.
const KNOWN = 'knownAt=2099-12-31';
const ana = () => office.as('ana');
const vera = () => office.as('vera', 'Koper', 'manager');

const facts = {
  careAtHomeReplacesInstitution: true,
  bornOn: '1940-05-05',
  notFullyAbleToLiveAlone: true,
  tasks: ['dressing', 'meal'],
  hoursADay: 2,
  hoursAWeek: 10,
};
const terms = (hoursPerWeek: number) => ({
  hoursPerWeek,
  tasks: ['dressing', 'meal'],
  price: { item: 'care', provider: 'Koper' },
});
const admitting = (personId: string, hours: number, said: object = {}) => ({
  ...{ personId, programme: 'home-help', municipality: '050', provider: PROVIDER, startsOn: '2026-05-04' },
  agreement: { kind: 'service', ...terms(hours) },
  ...said,
});

async function person(surname: string): Promise<string> {
  const { body } = await ana().post('/api/persons', { surname, givenName: 'Ljudmila' }).expect(201);
  return body.personId as string;
}

async function read(path: string) {
  const answer = await ana().get(path).expect(200);
  return answer.body;
}

/** The person's entry at the provider on a day, once the list says so. */
const listed = (entryId: string, on: string, wanted: boolean) =>
  eventually(`the entry is ${wanted ? '' : 'not '}on the list`, async () => {
    const { entries } = await read(`/api/programmes/home-help/waiting-list/entries?on=${on}&${KNOWN}`);
    const found = (entries as { entryId: string }[]).some((entry) => entry.entryId === entryId);
    return found === wanted || undefined;
  });

describe('Home help from the application to the end of the service', () => {
  let personId = '';
  let applicationId = '';
  let entryId = '';
  let admissionId = '';
  const at = (path: string) => `/api/admissions/${admissionId}/${path}`;

  it('begins with an application that leads onto the waiting list', async () => {
    personId = await person('Lesjak');
    const receipt = { personId, programme: 'home-help', municipality: '050', unit: 'Koper', sign: '181' };
    const received = { channel: 'paper', receivedOn: '2026-04-02' };
    const { body } = await ana()
      .post('/api/applications', { ...receipt, ...received })
      .expect(201);
    applicationId = body.applicationId as string;
    const application = (path: string) => `/api/applications/${applicationId}/${path}`;
    await ana()
      .bring(application('documents'), { type: 'application', receivedOn: '2026-04-02' })
      .expect(201);
    await ana().post(application('completeness-checks'), { facts: {} }).expect(200);
    await ana().post(application('eligibility-evaluations'), { facts }).expect(201);
    const place = { provider: PROVIDER, listedOn: '2026-04-02', needProfile: { frequency: 'daily' } };
    const placed = await ana().post(application('waiting-list-entries'), place).expect(201);
    entryId = placed.body.entryId as string;
    await listed(entryId, '2026-04-02', true);
  });

  it('is refused where the provider has fewer hours than are to be agreed', async () => {
    office.on('2026-05-04');
    const declared = { provider: PROVIDER, from: '2026-01-01', hoursPerWeek: '15' };
    await vera().post('/api/programmes/home-help/capacity/declarations', declared).expect(201);
    const other = await person('Kocjan');
    await ana().post('/api/admissions', admitting(other, 8)).expect(201);
    const asked = admitting(personId, 10, { applicationId, entryId });
    const { body } = await ana().post('/api/admissions', asked).expect(409);
    expect(body).toMatchObject({
      code: 'CAPACITY_EXCEEDED',
      facts: { available: 15, booked: 8, wanted: 10 },
    });
    expect(await read(`/api/admissions?personId=${personId}`)).toEqual([]);
  });

  it('is overridden by a manager with a reason, which is kept with the person', async () => {
    const reason = { overrideReason: 'Dogovorjeno s koordinatorko, nova oskrbovalka pride 1. 6.' };
    const asked = admitting(personId, 10, { applicationId, entryId, ...reason });
    expect((await ana().post('/api/admissions', asked).expect(409)).body.code).toBe('MANAGER_REQUIRED');
    const key = randomUUID();
    const send = () => vera().post('/api/admissions', asked).set('idempotency-key', key).expect(201);
    const { body } = await send();
    expect((await send()).body).toEqual(body);
    admissionId = body.admissionId as string;
  });

  it('ends the wait and concludes the application', async () => {
    await listed(entryId, '2026-05-04', false);
    const application = await eventually('the application is concluded', async () => {
      const shown = await read(`/api/applications/${applicationId}`);
      return shown.state === 'admitted' ? shown : undefined;
    });
    expect(application.timeline.at(-1)).toMatchObject({ type: 'ApplicantAdmitted' });
    const { tasks } = await read('/api/work-queue?scope=all&limit=500');
    expect(
      (tasks as { applicationId: string }[]).filter((task) => task.applicationId === applicationId),
    ).toEqual([]);
  });

  it('changes its volume within the limits of home help', async () => {
    office.on('2026-06-01');
    const over = await ana().post(at('agreement-changes'), { effectiveOn: '2026-06-01', terms: terms(21) });
    expect(over.body).toMatchObject({ code: 'AGREEMENT_BREAKS_RULES', facts: { rules: ['within-hours'] } });
    const change = { effectiveOn: '2026-06-01', terms: terms(7) };
    const { body } = await ana().post(at('agreement-changes'), change).expect(201);
    const shown = await read(
      `/api/programmes/home-help/admissions?on=2026-06-01&${KNOWN}&after=${body.position}`,
    );
    expect(shown).toMatchObject({ total: 2, persons: 2, hoursPerWeek: 15 });
  });

  it('stands still in hospital, told late, and goes on', async () => {
    office.on('2026-06-20');
    await ana().post(at('interruption'), { from: '2026-06-10', reason: 'hospital' }).expect(201);
    const twice = await ana()
      .post(at('interruption'), { from: '2026-06-15', reason: 'hospital' })
      .expect(409);
    expect(twice.body.code).toBe('ALREADY_INTERRUPTED');
    const { body } = await ana().post(at('resumption'), { on: '2026-06-18' }).expect(200);
    const away = `/api/programmes/home-help/admissions?on=2026-06-12&${KNOWN}&after=${body.position}`;
    expect(await read(away)).toMatchObject({ total: 2, interrupted: 1 });
  });

  it('ends with a reason, and shows all that happened', async () => {
    office.on('2026-10-01');
    const end = { endedOn: '2026-10-01', reason: 'moved-to-institution' };
    const { body } = await ana().post(at('end'), end).expect(201);
    expect((await ana().post(at('end'), end).expect(409)).body.code).toBe('ADMISSION_ENDED');
    const shown = await read(`/api/admissions/${admissionId}?after=${body.position}`);
    expect(shown).toMatchObject({ state: 'ended', endedOn: '2026-10-01', personId, entryId, applicationId });
    expect((shown.history as { type: string; on: string }[]).map(({ type, on }) => [type, on])).toEqual([
      ['PersonAdmitted', '2026-05-04'],
      ['AgreementConcluded', '2026-05-04'],
      ['AgreementChanged', '2026-06-01'],
      ['AdmissionInterrupted', '2026-06-10'],
      ['AdmissionResumed', '2026-06-18'],
      ['AdmissionEnded', '2026-10-01'],
    ]);
    expect((shown.history as { recordedAt: string }[])[0]?.recordedAt).toMatch(/Z$/);
    expect(await read(`/api/programmes/home-help/admissions?on=2026-10-01&${KNOWN}`)).toMatchObject({
      total: 1,
    });
  });

  it('leaves every booking as its admission says', async () => {
    await eventually('no booking differs', async () => {
      const differing = await read('/api/admissions/booking-mismatches');
      return (differing as unknown[]).length === 0 || undefined;
    });
  });
});

it('A death ends the service on its day', async () => {
  const personId = await person('Hočevar');
  const { body } = await ana()
    .post('/api/admissions', admitting(personId, 5, { startsOn: '2026-10-01' }))
    .expect(201);
  office.on('2026-11-10');
  await ana().post(`/api/persons/${personId}/death`, { diedOn: '2026-11-02' }).expect(201);
  await eventually('the admission has ended', async () => {
    const shown = await read(
      `/api/admissions/${body.admissionId as string}?after=${body.position as string}`,
    );
    return (shown.endedOn === '2026-11-02' && shown.endReason === 'died') || undefined;
  });
});

describe('What an admission names', () => {
  async function waiting(personId: string): Promise<string> {
    const receipt = { personId, programme: 'home-help', municipality: '050', unit: 'Koper', sign: '181' };
    const received = { channel: 'paper', receivedOn: '2026-11-10' };
    const { body } = await ana().post('/api/applications', { ...receipt, ...received });
    const at = (path: string) => `/api/applications/${body.applicationId as string}/${path}`;
    await ana().bring(at('documents'), { type: 'application', receivedOn: '2026-11-10' }).expect(201);
    await ana().post(at('completeness-checks'), { facts: {} }).expect(200);
    await ana().post(at('eligibility-evaluations'), { facts }).expect(201);
    const place = { provider: PROVIDER, listedOn: '2026-11-10', needProfile: { frequency: 'daily' } };
    return (await ana().post(at('waiting-list-entries'), place).expect(201)).body.entryId as string;
  }

  it('is a wait from which nobody else has planned one, until that plan is given up', async () => {
    office.on('2026-11-10');
    const personId = await person('Zorman');
    const asked = admitting(personId, 2, { entryId: await waiting(personId), startsOn: '2026-12-01' });
    const first = await ana().post('/api/admissions', asked).expect(201);
    const { body } = await ana().post('/api/admissions', asked).expect(409);
    expect(body).toMatchObject({
      code: 'ENTRY_ALREADY_PLANNED',
      facts: { plannedBy: first.body.admissionId },
    });
    const cancel = `/api/admissions/${first.body.admissionId as string}/cancellation`;
    const back = await ana().post(cancel, { reason: 'moved-to-institution' });
    expect(back.status).toBeLessThan(300);
    await ana().post('/api/admissions', asked).expect(201);
  });

  it('is an exemption that there is', async () => {
    const asked = admitting(await person('Žagar'), 2, { startsOn: '2026-11-10' });
    const agreement = { ...asked.agreement, exemptionId: randomUUID() };
    const { body } = await ana()
      .post('/api/admissions', { ...asked, agreement })
      .expect(409);
    expect(body).toMatchObject({ code: 'EXEMPTION_NOT_KNOWN', facts: { field: 'exemptionId' } });
  });

  it('is the exemption of the person who is admitted', async () => {
    const from = '2026-03-02';
    const help = { id: 'help', programme: 'home-help', price: '7.00', volume: '20', from };
    const facts = {
      setting: [{ setting: 'home', from }],
      household: [{ members: ['first-adult'], from }],
      incomes: [{ id: 'pension', kind: 'pension', monthly: '900.00', from }],
      services: [help],
      liable: [],
    };
    const beneficiaryId = await person('Žibert');
    const period = { programme: 'home-help', from, facts, form: 'fixed' };
    const proposed = await ana()
      .post('/api/exemptions', { ...period, beneficiaryId })
      .expect(201);
    const asked = admitting(await person('Žerjav'), 2, { startsOn: '2026-11-10' });
    const agreement = { ...asked.agreement, exemptionId: proposed.body.exemptionId as string };
    const { body } = await ana()
      .post('/api/admissions', { ...asked, agreement })
      .expect(409);
    expect(body).toMatchObject({ code: 'EXEMPTION_OF_ANOTHER_CASE', facts: { field: 'exemptionId' } });
  });
});
