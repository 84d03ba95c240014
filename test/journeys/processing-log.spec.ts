import { randomUUID } from 'node:crypto';
import { ProcessingLog, type LogEntry } from '#libs/processing-log';
import { eventually } from '#libs/testing';
import { DatedOffice } from './dated-office';

describe('Who looks at whose data', () => {
  let office: DatedOffice;
  let personId: string;
  let applicationId: string;

  beforeAll(async () => {
    office = await DatedOffice.open('2026-03-02');
  }, 60_000);
  afterAll(() => office.close());

  const logged = async (who: string): Promise<readonly LogEntry[]> => {
    const page = await office.room(ProcessingLog).page({ of: 'actor', actorId: who }, {}, { limit: 100 });
    return page.entries;
  };

  it('stands in the log: a person registered, searched by name, read, with the case that was stated', async () => {
    const ana = office.as('ana');
    const registered = await ana.post('/api/persons', {
      surname: 'Kocjančič',
      givenName: 'Antonija',
      birthDate: '1949-05-26',
    });
    personId = registered.body.personId;
    await ana.post('/api/persons/search', { text: 'Kocjančič' }).expect(200);
    const forCase = { kind: 'application', id: randomUUID() };
    await ana
      .get(`/api/persons/${personId}`)
      .set('x-spis-case', `${forCase.kind}:${forCase.id}`)
      .set('x-spis-purpose', 'complaint')
      .expect(200);
    const [read, searched, written] = await logged('ana');
    expect(written).toMatchObject({
      action: 'persons.register',
      kind: 'write',
      outcome: 'done',
      purpose: 'person-record',
      role: 'caseworker',
      unit: 'Koper',
      signedInBy: 'declared',
      subjects: [{ kind: 'person', id: personId, part: 'shown' }],
    });
    expect(searched).toMatchObject({
      action: 'persons.search',
      kind: 'read',
      sought: ['name'],
      purpose: 'search',
      forCase: null,
      subjects: [{ kind: 'person', id: personId, part: 'shown' }],
    });
    expect(read).toMatchObject({ action: 'persons.read', forCase, purpose: 'complaint' });
    expect(JSON.stringify([read, searched, written])).not.toMatch(/kocjan|antonija/i);
  });

  it('says for whom a write in a case was, although the request names the case alone', async () => {
    const received = await office.as('ana').post('/api/applications', {
      programme: 'cash-aid',
      personId,
      municipality: '050',
      unit: 'Koper',
      sign: '181',
      channel: 'paper',
      providers: [],
      receivedOn: '2026-03-02',
    });
    expect(received.status).toBe(201);
    applicationId = received.body.applicationId;
    const path = `/api/applications/${applicationId}`;
    const { body } = await office.as('ana').get(`${path}?after=${received.body.position}`).expect(200);
    expect(body.personId).toBe(personId);
    await office.as('ana').post(`${path}/assignment`).expect(200);
    const [taken, , first] = await logged('ana');
    const inCase = { kind: 'application', id: applicationId };
    expect(first).toMatchObject({ action: 'applications.receive', forCase: inCase, purpose: 'application' });
    expect(taken).toMatchObject({ action: 'applications.take', kind: 'write', forCase: inCase });
    expect(taken?.subjects).toEqual([
      { ...inCase, part: 'named' },
      { kind: 'person', id: personId, part: 'behind' },
    ]);
  });

  it('holds what was refused, not found, not understood or not allowed', async () => {
    const nobody = randomUUID();
    const zora = office.as('zora');
    await zora.get(`/api/persons/${nobody}`).expect(404);
    await zora.post(`/api/applications/${applicationId}/assignment`).expect(409);
    await zora.get('/api/persons/Antonija').expect(400);
    await zora.post(`/api/persons/${personId}/erasure`, { ground: 'request-of-person' }).expect(403);
    const stated = await zora.get(`/api/persons/${personId}`).set('x-spis-purpose', 'curiosity');
    expect(stated.body).toMatchObject({ status: 400, errors: [{ code: 'UNKNOWN_PURPOSE' }] });
    const about = await zora.get(`/api/persons/${personId}`).set('x-spis-case', 'application:Antonija');
    expect(about.body).toMatchObject({ status: 400, errors: [{ code: 'NOT_A_CASE' }] });
    const page = await zora.get(`/api/persons/${nobody}`).set('x-spis-case', `person:${nobody}`);
    expect(page.status).toBe(404);
    const entries = await eventually('all are in the log', async () => {
      const found = await logged('zora');
      return found.length === 7 && found;
    });
    expect(entries.map(({ action, outcome }) => `${action} ${outcome}`).reverse()).toEqual([
      'persons.read not-found',
      'applications.take refused',
      'persons.read invalid',
      'erasure.erase not-allowed',
      'persons.read invalid',
      'persons.read invalid',
      'persons.read not-found',
    ]);
    expect(entries.at(-1)?.subjects).toEqual([{ kind: 'person', id: nobody, part: 'named' }]);
    expect(JSON.stringify(entries)).not.toContain('Antonija');
  });

  it('is on disk before an answer is shown, and nothing is shown while it cannot be written', async () => {
    const card = `/api/persons/${personId}`;
    const held = await office.rows.transaction(async (other) => {
      await other.query('lock table processing_log.entry in access exclusive mode');
      let answered = false;
      const asked = office
        .as('iva')
        .get(card)
        .then((answer) => {
          answered = true;
          return answer;
        });
      await eventually('the answer waits for the log', async () => {
        const { rows } = await other.query<{ waits: boolean }>(
          `select exists (select from pg_locks where not granted
             and relation = 'processing_log.entry'::regclass) as waits`,
        );
        return rows[0]?.waits;
      });
      expect(answered).toBe(false);
      return { asked };
    });
    expect((await held.asked).body).toMatchObject({ surname: 'Kocjančič' });
    await office.rows.query('revoke insert on processing_log.entry from spis_app');
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const { status, text } = await office.as('iva').get(card);
      expect(status).toBe(503);
      expect(text).toContain('PROCESSING_LOG_UNAVAILABLE');
      expect(text).not.toContain('Kocjančič');
    }
    await office.rows.query('grant insert on processing_log.entry to spis_app');
    await eventually('it can be read again', async () => (await office.as('iva').get(card)).status === 200);
  });

  it('is shown to the data-protection officer by person, and that look is logged as well', async () => {
    const dora = office.as('dora', 'Koper', 'data-protection-officer');
    const path = `/api/processing-log/persons/${personId}`;
    const { body } = await dora
      .get(`${path}?kind=write&outcome=done&from=2026-03-02&to=2026-03-02`)
      .expect(200);
    expect(body.entries.map(({ action }: LogEntry) => action)).toEqual([
      'applications.take',
      'applications.receive',
      'persons.register',
    ]);
    const first = await dora.get(`${path}?limit=2`).expect(200);
    const second = await dora.get(`${path}?limit=2&after=${first.body.next}`).expect(200);
    expect(second.body.entries).toHaveLength(2);
    expect(second.body.entries[0].entryId < first.body.entries[1].entryId).toBe(true);
    await dora.get(`/api/processing-log/cases/application/${applicationId}`).expect(200);
    await dora.get(`/api/processing-log/cases/animal/${applicationId}`).expect(400);
    const purposes = await dora.get('/api/processing-log/purposes').expect(200);
    expect(purposes.body).toContainEqual({ code: 'complaint', text: 'pritožba ali prijava' });
    await dora.get('/api/processing-log/removals').expect(200, []);
    const looks = (await logged('dora')).filter(({ outcome }) => outcome === 'done');
    expect(looks.at(-1)).toMatchObject({
      action: 'processing-log.read-person',
      purpose: 'supervision',
      subjects: [{ kind: 'person', id: personId, part: 'named' }],
    });
  });

  it('shows a manager what workers of the own unit did, and of no other', async () => {
    const vera = office.as('vera', 'Koper', 'manager');
    await office.as('ana', 'Piran').get(`/api/persons/${personId}`);
    const { body } = await vera.get('/api/processing-log/workers/ana?limit=500').expect(200);
    expect(new Set(body.entries.map(({ unit }: LogEntry) => unit))).toEqual(new Set(['Koper']));
    const unit = await vera.get('/api/processing-log/units/Koper?withCase=false&action=persons').expect(200);
    expect(unit.body.entries.length).toBeGreaterThan(2);
    await vera.get('/api/processing-log/units/Piran').expect(404);
    await vera.get('/api/processing-log/workers/ana?unit=Piran').expect(403);
  });

  it('can be had as a file', async () => {
    const dora = office.as('dora', 'Koper', 'data-protection-officer');
    const paths = [`persons/${personId}`, `cases/application/${applicationId}`, 'workers/ana', 'units/Koper'];
    for (const path of paths) {
      const csv = await dora.get(`/api/processing-log/${path}/export?format=csv`).expect(200);
      expect(csv.headers['content-disposition']).toContain('dnevnik-obdelave.csv');
      expect(csv.text).toContain('"applications.take"');
      const xlsx = await dora.get(`/api/processing-log/${path}/export?format=xlsx`).expect(200);
      expect(xlsx.headers['content-type']).toContain('spreadsheetml');
    }
  });

  it('stays whole when the person is erased: there is nothing in it to erase', async () => {
    await office.as('ana').post(`/api/applications/${applicationId}/withdrawal`, {});
    const before = (await logged('ana')).length;
    const dora = office.as('dora', 'Koper', 'data-protection-officer');
    await eventually('the person is erased', async () => {
      const erased = await dora.post(`/api/persons/${personId}/erasure`, { ground: 'request-of-person' });
      return (erased.body as { erased?: boolean }).erased;
    });
    expect(await logged('ana')).toHaveLength(before);
    const { rows } = await office.rows.query<{ clear: number }>(
      `select count(*)::int as clear from processing_log.entry e
        where e::text ~* 'kocjan|antonija|1949-05-26|26\\.05'`,
    );
    expect(rows).toEqual([{ clear: 0 }]);
  });
});
