import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Configuration, type Database, openDatabase } from '#libs/platform';
import { MIGRATIONS } from '../../apps/house/src';
import { Installation } from './spis-process';

const SURNAME = 'Hrepenelčič';
const GIVEN = 'Ljudmilanca';
const EMSO = '1204953515014';
const STREET = 'Zapuščena steza 77';
const NOTE = 'prosi za diskretnost zaradi pretepaškega zeta';
const SCAN = `%PDF-1.4 mnenje zdravnice o ${GIVEN} ${SURNAME}`;
const OLD_SURNAME = 'Pozabljenkovič';
const OLD_NOTE = 'družina je bila nastanjena v prikolici';
const CLEAR = [
  OLD_SURNAME,
  OLD_NOTE,
  'prikolici',
  SURNAME,
  GIVEN,
  EMSO,
  STREET,
  NOTE,
  'pretepaškega',
  'mnenje zdravnice',
];

/** Every form in which a text may stand in a file: as it is, as hexadecimal digits, as base64, escaped for JSON. */
const forms = (text: string): Buffer[] => [
  Buffer.from(text),
  Buffer.from(Buffer.from(text).toString('hex')),
  Buffer.from(
    Buffer.from(text)
      .toString('base64')
      .replace(/.{0,3}=*$/, ''),
  ),
  Buffer.from(JSON.stringify(text).slice(1, -1)),
  Buffer.from(text, 'utf16le'),
];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** The files below a folder in which one of the texts stands. */
function filesWith(folder: string, texts: readonly string[]): string[] {
  const wanted = texts.flatMap(forms);
  return filesBelow(folder).filter((file) => {
    const bytes = readFileSync(file);
    return wanted.some((each) => bytes.includes(each));
  });
}

/** The tables of every schema in which one of the texts stands. */
async function tablesWith(owner: Database, texts: readonly string[]): Promise<string[]> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const wanted = texts.flatMap(forms).map((form) => form.toString('latin1'));
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await owner.query<{ row: string }>(`select t::text as row from ${name} t`);
    const text = Buffer.from(rows.map(({ row }) => row).join('\n')).toString('latin1');
    if (wanted.some((each) => text.includes(each))) found.push(name);
  }
  expect(tables.length).toBeGreaterThan(15);
  return found;
}

describe('A person who is erased', () => {
  const here = new Installation({ SPIS_SAMPLE: 'off', SPIS_LOG_LEVEL: 'trace' });
  let url = '';
  let personId = '';
  let oldPersonId = '';
  let applicationId = '';
  let documentId = '';
  let logged = '';
  jest.setTimeout(400_000);

  const send = async (method: string, path: string, role: string, body?: object | FormData) => {
    const form = body instanceof FormData;
    const headers: Record<string, string> = {
      'x-spis-person': 'dora',
      'x-spis-role': role,
      'x-spis-unit': 'Koper',
    };
    if (body && !form) headers['content-type'] = 'application/json';
    const sent = { method, headers, ...(body ? { body: form ? body : JSON.stringify(body) } : {}) };
    const response = await fetch(`${url}${path}`, sent);
    const text = await response.text();
    return {
      status: response.status,
      text,
      body: (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, never>,
    };
  };
  const officer = 'data-protection-officer';
  const card = () => send('GET', `/api/persons/${personId}`, 'caseworker');
  const found = async (text: string) =>
    ((await send('POST', '/api/persons/search', 'caseworker', { text })).body as { persons?: unknown[] })
      .persons;
  const total = async () =>
    ((await send('GET', '/api/applications', 'caseworker')).body as { total?: number }).total;

  beforeAll(async () => {
    // Builds where nothing is built yet, which takes longer than a start may.
    await here.spis('store', 'info');
    url = await here.serve();
  });
  afterAll(() => here.remove());

  it('was found, shown and read before (the control)', async () => {
    const values = { surname: SURNAME, givenName: GIVEN, emso: EMSO, street: STREET };
    const registered = await send('POST', '/api/persons', 'caseworker', values);
    expect(registered).toMatchObject({ status: 201 });
    personId = registered.body['personId'] as unknown as string;
    const application = {
      personId,
      programme: 'newborn-grant',
      municipality: '050',
      unit: 'Koper',
      sign: '181',
      channel: 'paper',
      receivedOn: '2026-04-02',
      note: NOTE,
    };
    const received = await send('POST', '/api/applications', 'caseworker', application);
    expect(received).toMatchObject({ status: 201 });
    applicationId = received.body['applicationId'] as unknown as string;
    const form = new FormData();
    form.set('type', 'application');
    form.set('receivedOn', '2026-04-03');
    form.set('file', new Blob([SCAN], { type: 'application/pdf' }), `${SURNAME}.pdf`);
    const brought = await send('POST', `/api/applications/${applicationId}/documents`, 'caseworker', form);
    expect(brought).toMatchObject({ status: 201 });
    documentId = brought.body['documentId'] as unknown as string;
    expect((await card()).body).toMatchObject({ surname: SURNAME, erased: false });
    for (const text of [SURNAME, GIVEN.slice(0, 5), EMSO]) expect(await found(text)).toHaveLength(1);
    const content = await send(
      'GET',
      `/api/applications/${applicationId}/documents/${documentId}/content`,
      'caseworker',
    );
    expect(content.text).toBe(SCAN);
    const after = received.body['position'] as unknown as string;
    const shown = await send('GET', `/api/applications/${applicationId}?after=${after}`, 'caseworker');
    expect(shown.text).toContain(NOTE);
  });

  it('stays while the application is open, while a hold lasts, and for everybody but the officer', async () => {
    const erase = (role: string) =>
      send('POST', `/api/persons/${personId}/erasure`, role, { ground: 'request-of-person' });
    expect(await erase('manager')).toMatchObject({ status: 403 });
    expect(await erase(officer)).toMatchObject({ status: 409, body: { code: 'MUST_BE_KEPT' } });
    const withdrawn = await send('POST', `/api/applications/${applicationId}/withdrawal`, 'manager', {});
    expect(withdrawn.status).toBeLessThan(300);
    const ended = withdrawn.body['position'] as unknown as string;
    await send('GET', `/api/applications/${applicationId}?after=${ended}`, 'caseworker');
    const hold = { ground: 'court-procedure' };
    expect(await send('POST', `/api/persons/${personId}/legal-holds`, officer, hold)).toMatchObject({
      status: 200,
    });
    expect(await erase(officer)).toMatchObject({ status: 409, body: { code: 'LEGAL_HOLD' } });
    await send('POST', `/api/persons/${personId}/legal-holds/lifting`, officer, hold);
    expect((await card()).body).toMatchObject({ surname: SURNAME });
  });

  it('reads "erased" wherever the person was shown, and every count stays', async () => {
    const before = await total();
    const erased = await send('POST', `/api/persons/${personId}/erasure`, officer, {
      ground: 'request-of-person',
    });
    expect(erased).toMatchObject({
      status: 200,
      body: { personId, ordered: true, erased: true, texts: 1, documents: 1, holds: [] },
    });
    expect(await card()).toMatchObject({
      status: 200,
      body: { personId, erased: true, surname: null, emso: null },
    });
    for (const text of [SURNAME, GIVEN.slice(0, 5), EMSO]) expect(await found(text)).toEqual([]);
    const content = `/api/applications/${applicationId}/documents/${documentId}/content`;
    expect(await send('GET', content, 'caseworker')).toMatchObject({
      status: 410,
      body: { code: 'PERSON_ERASED' },
    });
    const shown = await send('GET', `/api/applications/${applicationId}`, 'caseworker');
    expect(shown).toMatchObject({ status: 200 });
    expect(shown.text).toContain('"noteErased":true');
    expect(await send('GET', `/api/persons/${personId}/history`, 'caseworker')).toMatchObject({
      status: 200,
      text: '[]',
    });
    const details = await send('POST', `/api/persons/${personId}/details`, 'caseworker', {
      givenName: 'Nova',
    });
    expect(details).toMatchObject({ status: 410 });
    expect(await total()).toBe(before);
    const again = await send('POST', `/api/persons/${personId}/erasure`, officer, {
      ground: 'request-of-person',
    });
    expect(again).toMatchObject({ status: 200, body: { erased: true } });
  });

  it('leaves with the last case whose time is over nothing but counts', async () => {
    const values = { surname: OLD_SURNAME, givenName: GIVEN, street: STREET };
    const registered = await send('POST', '/api/persons', 'caseworker', values);
    oldPersonId = registered.body['personId'] as unknown as string;
    const received = await send('POST', '/api/applications', 'caseworker', {
      personId: oldPersonId,
      programme: 'newborn-grant',
      municipality: '050',
      unit: 'Koper',
      sign: '181',
      channel: 'paper',
      receivedOn: '2014-04-02',
      note: OLD_NOTE,
    });
    const id = received.body['applicationId'] as unknown as string;
    const form = new FormData();
    form.set('type', 'application');
    form.set('receivedOn', '2014-04-02');
    form.set('file', new Blob([SCAN], { type: 'application/pdf' }), 'vloga.pdf');
    await send('POST', `/api/applications/${id}/documents`, 'caseworker', form);
    const withdrawn = await send('POST', `/api/applications/${id}/withdrawal`, 'caseworker', {
      withdrawnOn: '2014-05-05',
      note: OLD_NOTE,
    });
    const ended = withdrawn.body['position'] as unknown as string;
    await send('GET', `/api/applications/${id}?after=${ended}`, 'caseworker');
    const cases = [{ kind: 'application', id }];
    const proposed = await send('POST', '/api/retention/destructions', 'caseworker', { cases });
    expect(proposed).toMatchObject({ status: 201 });
    const list = proposed.body['destructionId'] as unknown as string;
    // Who declares to be the officer must be another than who proposed.
    const approved = await fetch(`${url}/api/retention/destructions/${list}/approval`, {
      method: 'POST',
      headers: { 'x-spis-person': 'vesna', 'x-spis-role': officer, 'x-spis-unit': 'Koper' },
    });
    expect(await approved.json()).toMatchObject({
      state: 'completed',
      personsErased: 1,
      cases: [{ state: 'destroyed', texts: 1, documents: 1, letters: 0 }],
    });
  });

  it('stands in no log, table, file, backup or dump; a text that does stand there is found', async () => {
    await here.stop();
    logged = here.welcome;
    expect(logged).toContain('"level"');
    for (const text of CLEAR) expect(logged).not.toContain(text);
    await here.json('backup', join(here.dataDir, 'backup'));
    await here.json('keys', 'backup', join(here.dataDir, 'keys-backup'));
    expect(filesWith(here.dataDir, CLEAR)).toEqual([]);
    expect(filesBelow(join(here.dataDir, 'documents'))).toEqual([]);
    const settings = Configuration.from({ SPIS_DATA_DIR: here.dataDir });
    const open = await openDatabase(settings, MIGRATIONS);
    try {
      expect(await tablesWith(open.owner, CLEAR)).toEqual([]);
      const { rows } = await open.owner.query<{ left: string }>(
        `select scope as left from keys.data_key where scope like '%' || $1::text || '%'
         union all select person_id::text from personal.sealed_values where person_id = $1::uuid
         union all select person_id::text from personal.search_index where person_id = $1::uuid
         union all select person_id::text from personal.emso_index where person_id = $1::uuid`,
        [personId],
      );
      expect(rows).toEqual([]);
      const { rows: keys } = await open.owner.query(
        "select scope from keys.data_key where scope like '%' || $1::text || '%'",
        [oldPersonId],
      );
      expect(keys).toEqual([]);
      await open.owner.query(`create table personal.control as select $1::text as name`, [
        `gospa ${SURNAME}`,
      ]);
      expect(await tablesWith(open.owner, CLEAR)).toEqual(['personal.control']);
      await open.owner.query('checkpoint').catch(() => undefined);
    } finally {
      await open.close();
    }
    expect(filesWith(here.dataDir, CLEAR)).not.toEqual([]);
  });
});
