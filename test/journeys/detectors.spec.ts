import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, dayAt, type Instant } from '#libs/kernel';
import { Detection, DETECTORS } from '#libs/detectors';
import { Database } from '#libs/platform';
import { DatedOffice } from './dated-office';

const samples = join(__dirname, '../../samples/koper-2022');
const PROVIDER = 'Pomoč na domu Koper';
// The record keeps its own time, which the journey's clock does not move.
const recordedOn = dayAt(new Date().toISOString() as Instant);
const period = { from: addDays(recordedOn, -1), to: addDays(recordedOn, 1) };
const SCOPE = `from=${period.from}&to=${period.to}&knownAt=2099-01-01`;

let office: DatedOffice;
jest.setTimeout(240_000);
beforeAll(async () => {
  office = await DatedOffice.open('2026-03-02');
});
afterAll(() => office.close());

const ana = () => office.as('ana');
const vida = () => office.as('vida', 'Koper', 'manager');
const NEED = { frequency: 'daily' };
const FACTS = {
  careAtHomeReplacesInstitution: true,
  bornOn: '1940-05-05',
  notFullyAbleToLiveAlone: true,
  tasks: ['dressing', 'meal'],
  hoursADay: 2,
  hoursAWeek: 10,
};

async function listed(surname: string, on: string): Promise<string> {
  const person = await ana().post('/api/persons', { surname, givenName: 'Vida' }).expect(201);
  const personId = person.body.personId as string;
  const received = { programme: 'home-help', personId, receivedOn: on, municipality: '050', unit: 'Koper' };
  const { body } = await ana()
    .post('/api/applications', { ...received, sign: '181', channel: 'paper' })
    .expect(201);
  const at = (path: string) => `/api/applications/${body.applicationId}/${path}`;
  await ana().bring(at('documents'), { type: 'application', receivedOn: on }).expect(201);
  await ana().post(at('completeness-checks'), { facts: {} }).expect(200);
  await ana().post(at('eligibility-evaluations'), { facts: FACTS }).expect(201);
  const place = { provider: PROVIDER, listedOn: on, needProfile: NEED };
  const placed = await ana().post(at('waiting-list-entries'), place).expect(201);
  return placed.body.entryId as string;
}

const found = (detector: string, more = '') =>
  vida().get(`/api/detectors/${detector}/findings?${SCOPE}${more}`).expect(200);
const entry = (id: string, path: string) => `/api/waiting-list-entries/${id}/${path}`;

describe("A manager's look at what was recorded", () => {
  let entries: string[] = [];
  let moved = '';

  it('starts from detectors that say what they mean and by which numbers they go', async () => {
    const { body } = await vida().get(`/api/detectors?${SCOPE}`).expect(200);
    expect(body).toMatchObject({ ...period, unit: 'Koper' });
    expect(body.detectors.map(({ id }: { id: string }) => id)).toEqual(DETECTORS.map(({ id }) => id));
    const [pauses] = body.detectors;
    expect(pauses).toMatchObject({
      version: 1,
      title: { sl: expect.stringContaining('Prekinitve'), it: expect.any(String), en: expect.any(String) },
      counts: { findings: 0, open: 0, complete: true },
    });
    expect(pauses.parameters[0]).toMatchObject({
      name: 'lateAfterDays',
      values: [{ value: 7, verified: false }],
    });
  });

  it('finds a pause entered after the fact, an override and a refusal after a short notice', async () => {
    entries = [];
    for (const [surname, on] of [
      ['Bizjak', '2026-01-12'],
      ['Cerar', '2026-01-19'],
      ['Dolenc', '2026-02-02'],
    ] as const)
      entries.push(await listed(surname, on));
    const [first = '', second = '', third = ''] = entries;
    await ana()
      .post(entry(first, 'pauses'), { from: '2026-02-03', reason: 'hospital' })
      .expect((answer) => expect(answer.status).toBeLessThan(300));
    await ana().post(entry(third, 'rerank'), { rank: 1, reason: 'carer-lost' }).expect(200);
    const offer = { offeredOn: '2026-03-02', answerBy: '2026-03-03', outOfOrderReason: 'volume-fits' };
    const offered = await ana().post(entry(second, 'offers'), offer).expect(201);
    await ana()
      .post(entry(second, `offers/${offered.body.offerId}/refusal`), {
        refusedOn: '2026-03-02',
        reason: 'time-does-not-suit',
      })
      .expect(200);
    await office.caughtUp();

    const pauses = (await found('late-pauses')).body;
    expect(pauses).toMatchObject({ total: 1, complete: true });
    expect(pauses.findings[0]).toMatchObject({
      unit: 'Koper',
      about: { kind: 'stream', id: `waitingListEntry-${first}` },
      signs: expect.arrayContaining(['after-the-fact']),
      evidence: 1,
      state: 'new',
      look: null,
    });
    const overrides = (await found('order-overrides')).body;
    expect(overrides.findings.flatMap(({ signs }: { signs: string[] }) => signs).sort()).toEqual([
      'moved-up',
      'offered-out-of-rank',
    ]);
    moved = overrides.findings.find(({ signs }: { signs: string[] }) => signs[0] === 'moved-up').findingId;
    const refusals = (await found('short-notice-refusals')).body;
    expect(refusals.findings).toEqual([
      expect.objectContaining({ signs: ['short-to-answer'], figures: { daysToAnswer: 1 }, evidence: 2 }),
    ]);
    expect((await found('removal-bursts')).body.total).toBe(0);
  });

  it('opens a finding with the events behind it, which stand in the record at that place', async () => {
    const { body } = await vida()
      .get(`/api/detectors/order-overrides/findings/${moved}?${SCOPE}`)
      .expect(200);
    expect(body.behind).toEqual([
      expect.objectContaining({
        kind: 'event',
        what: 'EntryReranked',
        stream: `waitingListEntry-${entries[2]}`,
        actor: 'ana',
        effectiveOn: '2026-03-02',
      }),
    ]);
    const [{ position, stream }] = body.behind;
    const { rows } = await office
      .room(Database)
      .query<{ type: string }>('select type from event_store.event where position = $1 and stream = $2', [
        position,
        stream,
      ]);
    expect(rows).toEqual([{ type: 'EntryReranked' }]);
    const other = '00000000-0000-4000-8000-000000000001';
    await vida().get(`/api/detectors/order-overrides/findings/${other}?${SCOPE}`).expect(404);
    await vida().get(`/api/detectors/bad-people/findings?${SCOPE}`).expect(404);
  });

  it('says what came of it, and a finding that was looked into is not new again', async () => {
    const looked = await vida()
      .post(`/api/detectors/order-overrides/findings/${moved}/looks?${SCOPE}`, {
        note: 'explained',
        evidence: 1,
      })
      .expect(200);
    expect(looked.body.events).toBe(1);
    const after = `&after=${looked.body.position}`;
    const fresh = (await found('order-overrides', `&state=new${after}`)).body;
    expect(fresh.total).toBe(1);
    const done = (await found('order-overrides', `&state=looked-into${after}`)).body;
    expect(done.findings).toEqual([
      expect.objectContaining({
        findingId: moved,
        look: expect.objectContaining({
          note: 'explained',
          lookedIntoBy: 'vida',
          lookedIntoOn: '2026-03-02',
        }),
      }),
    ]);
    await vida()
      .post(`/api/detectors/order-overrides/findings/${moved}/looks?${SCOPE}`, {
        note: 'guilty',
        evidence: 1,
      })
      .expect(400);
  });

  it("is of the manager's own unit, and of a period that can be looked through", async () => {
    await vida().get(`/api/detectors/late-pauses/findings?${SCOPE}&unit=Piran`).expect(404);
    const piran = await office
      .as('petra', 'Piran', 'manager')
      .get(`/api/detectors/late-pauses/findings?${SCOPE}`)
      .expect(200);
    expect(piran.body.total).toBe(0);
    const long = await vida().get('/api/detectors?from=2020-01-01&to=2026-01-01').expect(400);
    expect(long.body.errors).toEqual([expect.objectContaining({ path: 'from', code: 'PERIOD_TOO_LONG' })]);
    const turned = await vida().get('/api/detectors?from=2026-01-02&to=2026-01-01').expect(400);
    expect(turned.body.errors).toEqual([expect.objectContaining({ path: 'from', code: 'AFTER_TO' })]);
  });

  it('goes by the number that the office sets, within its limits', async () => {
    const at = '/api/detectors/late-pauses/parameters/lateAfterDays';
    const put = (body: object) => vida().put(at, { from: '2026-01-01', source: 'office', ...body });
    const far = await put({ value: 9000 }).expect(409);
    expect(far.body).toMatchObject({ code: 'PARAMETER_OUT_OF_LIMITS', facts: { least: 0, most: 366 } });
    expect((await put({ value: 1.5 }).expect(409)).body.code).toBe('PARAMETER_NOT_WHOLE');
    await vida()
      .put('/api/detectors/late-pauses/parameters/mood', { value: 1, from: '2026-01-01', source: 'office' })
      .expect(404);
    expect((await put({ value: 366 }).expect(200)).body.events).toBe(1);
    const { body } = await vida().get(`/api/detectors?${SCOPE}`).expect(200);
    expect(body.detectors[0].parameters[0].values).toEqual([
      expect.objectContaining({ value: 7, verified: false, until: '2025-12-31' }),
      expect.objectContaining({ value: 366, verified: true, source: 'office', from: '2026-01-01' }),
    ]);
  });
});

describe("A manager's look at who looked", () => {
  // The log keeps the office's time: 2 March 2026 is a Monday, the 7th a Saturday.
  const asked = 'from=2026-03-01&to=2026-03-08&knownAt=2099-01-01';
  const logged = async (detector: string, who: string) => {
    const { body } = await vida().get(`/api/detectors/${detector}/findings?${asked}`).expect(200);
    return (body.findings as { about: { id: string }; findingId: string }[]).filter(
      ({ about }) => about.id === who,
    );
  };
  let personId = '';

  it('finds a look at a person for which no case was named, and not the one with a case', async () => {
    const person = await ana().post('/api/persons', { surname: 'Erjavec', givenName: 'Vida' }).expect(201);
    personId = person.body.personId as string;
    const application = { 'x-spis-case': 'application:00000000-0000-4000-8000-000000000009' };
    await office.as('bojan').get(`/api/persons/${personId}`).set(application).expect(200);
    await office.as('cilka').get(`/api/persons/${personId}`).expect(200);
    expect(await logged('look-ups-without-case', 'bojan')).toEqual([]);
    const [found, ...others] = await logged('look-ups-without-case', 'cilka');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      on: '2026-03-02',
      signs: ['no-case-named'],
      figures: { lookUps: 1, persons: 1 },
    });
    const { body } = await vida()
      .get(`/api/detectors/look-ups-without-case/findings/${found?.findingId}?${asked}`)
      .expect(200);
    expect(body.behind).toEqual([
      expect.objectContaining({ kind: 'look-up', what: 'persons.read', actor: 'cilka', stream: null }),
    ]);
    expect(JSON.stringify(body)).not.toMatch(/erjavec/i);
  });

  it('finds access on a Saturday, and none in office hours', async () => {
    expect(await logged('off-hours-access', 'cilka')).toEqual([]);
    office.on('2026-03-07');
    await office.as('cilka').get(`/api/persons/${personId}`).expect(200);
    expect(await logged('off-hours-access', 'cilka')).toEqual([
      expect.objectContaining({
        on: '2026-03-07',
        signs: ['work-free-day'],
        figures: { recorded: 0, logged: 1 },
      }),
    ]);
    expect(await logged('off-hours-access', 'bojan')).toEqual([]);
  });
});

describe('The sample register of Koper', () => {
  it('is all imported: its days between fact and knowledge stand apart, and nobody is worth a look', async () => {
    for (const [file, kind] of [
      ['register.csv', 'register'],
      ['corrections.csv', 'corrections'],
    ] as const)
      await office
        .as('uvoz', 'Izola', 'manager')
        .bring('/api/imports', { kind }, readFileSync(join(samples, file)))
        .expect(200);
    await office.caughtUp();
    const detection = office.room(Detection);
    const year = { from: '2022-06-01', to: '2023-05-31' } as unknown as typeof period;
    const scope = { unit: 'Izola', period: year, knownAt: dayAt('2099-01-01T00:00:00Z' as Instant) };
    const counts: Record<string, number> = {};
    for (const detector of DETECTORS)
      counts[detector.id] = (await detection.findings(detector, scope)).findings.length;
    expect(counts).toEqual(Object.fromEntries(DETECTORS.map(({ id }) => [id, 0])));
    const [imported, ...others] = await detection.spread(scope);
    expect(others).toEqual([]);
    // By its own word the register knew every fact on its day, but for the death that came with the corrections.
    expect(imported).toMatchObject({ unit: 'Izola', imported: true, median: 0, ninetieth: 0, most: 134 });
  });
});
