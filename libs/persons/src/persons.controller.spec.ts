import { randomUUID } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { CommandRunner, EventStore, MemoryEventStore, RevisionConflict } from '#libs/event-store';
import { EventCatalogue } from '#libs/kernel';
import { PersonalData, personalDataMigrations } from '#libs/personal-data';
import { ActingPerson, Clock, Database, DeclaredPerson, prepareHttp, problemFor } from '#libs/platform';
import { Projections, ProjectionsModule, projectionsMigrations, Projector } from '#libs/projections';
import { createTestDatabase, FixedClock, type TestDatabase, trialPersonalData } from '#libs/testing';
import { PersonsModule } from './persons.module';

let database: TestDatabase;
let app: NestExpressApplication;
let store: MemoryEventStore;

beforeAll(async () => {
  database = await createTestDatabase([...personalDataMigrations, ...projectionsMigrations]);
  const clock = new FixedClock('2026-01-15T10:00:00Z');
  store = new MemoryEventStore(clock);
  const personal = trialPersonalData(database.app);
  const providers = [
    { provide: EventStore, useValue: store },
    { provide: EventCatalogue, useValue: new EventCatalogue() },
    { provide: Clock, useValue: clock },
    { provide: Database, useValue: database.app },
    { provide: PersonalData, useValue: personal },
    { provide: ActingPerson, useClass: DeclaredPerson },
    CommandRunner,
  ];
  @Global()
  @Module({ providers, exports: providers })
  class Ground {}
  const built = await Test.createTestingModule({
    imports: [Ground, CqrsModule.forRoot(), ProjectionsModule, PersonsModule],
  }).compile();
  app = built.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
  prepareHttp(app, [problemFor(RevisionConflict, 412, 'STALE_REVISION')]);
  await app.init();
  await app.get(Projections).rebuild('person-pairs');
  app.get(Projector).start();
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  request(app.getHttpServer()).post(`/api/persons${path}`).set(headers).send(body);
const get = (path: string, unit?: string) =>
  request(app.getHttpServer())
    .get(`/api/persons/${path}`)
    .set(unit ? { 'x-spis-unit': unit } : {});
const register = async (body: object): Promise<string> =>
  (await post('', body).expect(201)).body.personId as string;

const NO_CASES = { more: false, cases: [], moreCases: false };
const ANTONIJA = { surname: 'Kocjančič', givenName: 'Antonija' };

async function recorded(): Promise<string> {
  let text = '';
  for await (const page of store.readAll())
    text += JSON.stringify(page.map(({ stream, data, metadata }) => [stream, data, metadata]));
  return text;
}

describe('A person over HTTP', () => {
  it('is registered with EMŠO and shown with the number masked', async () => {
    const answer = await post('', {
      ...ANTONIJA,
      emso: '2605949595885',
      taxNumber: '50223054',
      street: 'Krožna cesta 38',
      postalCode: '6000',
      post: 'Koper',
      contactLanguage: 'it',
    }).expect(201);
    expect(answer.body).toMatchObject({ revision: '1', events: 2 });
    const { body } = await get(answer.body.personId).expect(200);
    expect(body).toMatchObject({
      ...ANTONIJA,
      revision: '1',
      emso: '**********885',
      birthDate: '1949-05-26',
      taxNumber: '50223054',
      street: 'Krožna cesta 38',
      contactLanguage: 'it',
      pseudonymous: false,
      addressProtected: false,
      addressHidden: false,
    });
    expect(JSON.stringify(body)).not.toContain('2605949595885');
  });

  it('with the EMŠO of somebody known is refused with that person', async () => {
    const known = await register({ ...ANTONIJA, emso: '0101006500006' });
    const again = await post('', { surname: 'Druga', givenName: 'Oseba', emso: '0101006500006' }).expect(409);
    expect(again.body).toMatchObject({ code: 'PERSON_ALREADY_KNOWN', facts: { personId: known } });
    expect((await get(known)).body).toMatchObject(ANTONIJA);
  });

  it('without EMŠO is one person also when the request is sent twice', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const first = await post('', { ...ANTONIJA, birthDate: '1950-02-28' }, headers).expect(201);
    const again = await post('', { ...ANTONIJA, birthDate: '1950-02-28' }, headers).expect(201);
    expect(again.body).toEqual(first.body);
    expect((await get(first.body.personId)).body).toMatchObject({ birthDate: '1950-02-28', emso: null });
  });

  it('keeps former details in the history', async () => {
    const personId = await register({ ...ANTONIJA, street: 'Stara pot 1' });
    const married = { surname: 'Žnidaršič', reason: 'changed-by-document' };
    await post(`/${personId}/details`, married).expect(200);
    await post(`/${personId}/details`, { street: 'Nova pot 2' }).expect(200);
    await post(`/${personId}/details`, { surname: 'Nova', reason: 'because' }).expect(400);
    const { body } = await get(`${personId}/history`).expect(200);
    const values = (body as { field: string; version: number; value: string; reason: string | null }[]).map(
      ({ field, version, value, reason }) => [field, version, value, reason],
    );
    expect(values).toEqual([
      ['surname', 1, 'Kocjančič', null],
      ['surname', 2, 'Žnidaršič', 'changed-by-document'],
      ['givenName', 1, 'Antonija', null],
      ['street', 1, 'Stara pot 1', null],
      ['street', 2, 'Nova pot 2', null],
    ]);
  });

  it('is not changed by a page that is older than the record', async () => {
    const personId = await register(ANTONIJA);
    await post(`/${personId}/details`, { surname: 'Nova' }, { 'if-match': '"0"' }).expect(200);
    await post(`/${personId}/details`, { surname: 'Pozna' }, { 'if-match': '"0"' }).expect(412);
    expect((await get(personId)).body).toMatchObject({ surname: 'Nova', revision: '1' });
  });

  it('gets the right EMŠO in the place of the wrong one, which is then free for its holder', async () => {
    const personId = await register({ ...ANTONIJA, emso: '1808937597003' });
    await post(`/${personId}/emso`, { emso: '0312955515015' }).expect(200);
    expect((await get(personId)).body).toMatchObject({ emso: '**********015', birthDate: '1955-12-03' });
    const history = (await get(`${personId}/history`)).body as { field: string; value: string }[];
    expect(history.filter(({ field }) => field === 'emso').map(({ value }) => value)).toEqual([
      '**********003',
      '**********015',
    ]);
    const holder = await register({ surname: 'Prava', givenName: 'Imetnica', emso: '1808937597003' });
    expect(holder).not.toBe(personId);
    const taken = await post(`/${personId}/emso`, { emso: '1808937597003' }).expect(409);
    expect(taken.body).toMatchObject({ code: 'EMSO_OF_ANOTHER_PERSON', facts: { personId: holder } });
    expect((await get(personId)).body).toMatchObject({ emso: '**********015' });
  });

  it('under a code has no name and is known to its unit alone by that code', async () => {
    const unit = { 'x-spis-unit': 'PO MOC' };
    const { body } = await post('/pseudonymous', { code: 'MK-1984' }, unit).expect(201);
    await post('/pseudonymous', { code: 'mk-1984' }, unit).expect(409);
    const elsewhere = await post('/pseudonymous', { code: 'MK-1984' }, { 'x-spis-unit': 'Drugje' }).expect(
      201,
    );
    expect(elsewhere.body.personId).not.toBe(body.personId);
    const named = await post(`/${body.personId}/details`, { surname: 'Novak' }).expect(409);
    expect(named.body).toMatchObject({ code: 'PSEUDONYM_BEARS_NO_NAME' });
    expect((await get(body.personId)).body).toMatchObject({
      pseudonym: 'MK-1984',
      pseudonymous: true,
      surname: null,
    });
    await post('/pseudonymous', { code: 'MK-1985' }).expect(409);
  });

  it('who is protected lives nowhere for other units, in the present and in the past', async () => {
    const personId = await register({ ...ANTONIJA, street: 'Skrita ulica 7', phone: '041 123 456' });
    await post(`/${personId}/address-protection`, {}, { 'x-spis-unit': 'Varna hisa' }).expect(200);
    for (const unit of ['Koper', undefined]) {
      const { body } = await get(personId, unit).expect(200);
      expect(body).toMatchObject({ ...ANTONIJA, street: null, phone: null, addressHidden: true });
      const past = await get(`${personId}/history`, unit).expect(200);
      expect(past.text).not.toMatch(/Skrita|041/);
    }
    expect((await get(personId, 'Varna hisa')).body).toMatchObject({
      street: 'Skrita ulica 7',
      addressHidden: false,
    });
    const remove = (unit: string) =>
      request(app.getHttpServer())
        .delete(`/api/persons/${personId}/address-protection`)
        .set('x-spis-unit', unit);
    const refused = await remove('Koper').expect(409);
    expect(refused.body).toMatchObject({ code: 'ADDRESS_PROTECTED_BY_OTHER_UNIT' });
    expect(refused.text).not.toContain('Varna');
    await remove('Varna hisa').expect(200);
    expect((await get(personId, 'Koper')).body).toMatchObject({ street: 'Skrita ulica 7' });
  });

  it('is found by name with and without marks, by its beginning, day of birth, numbers and former name', async () => {
    const personId = await register({
      surname: 'Črnčec Žveglič',
      givenName: 'Đurđica',
      emso: '1505985505010',
      taxNumber: '15012557',
    });
    await post(`/${personId}/details`, { surname: 'Poročena' }).expect(200);
    const shown = {
      personId,
      surname: 'Poročena',
      givenName: 'Đurđica',
      pseudonym: null,
      birthDate: '1985-05-15',
      emso: '**********010',
    };
    for (const text of [
      'Poročena Đurđica',
      'durdica POROCENA',
      'poroč',
      'zveg crn',
      'Črnčec',
      '15. 5. 1985 Đur',
      '1505985505010',
      '15012557',
    ])
      expect((await post('/search', { text }).expect(200)).body).toEqual({ ...NO_CASES, persons: [shown] });
    for (const text of ['Poročenak', 'oročena', '16. 5. 1985 Đur', 'Poročena Antonija', '1505985505999'])
      expect((await post('/search', { text }).expect(200)).body).toEqual({ ...NO_CASES, persons: [] });
  });

  it('stands before those whose name only begins so, and names are in the order of the alphabet', async () => {
    for (const surname of ['Zupanova', 'Zupan', 'Zupančič', 'Župan'])
      await register({ surname, givenName: 'Ines' });
    const { body } = await post('/search', { text: 'zupan ines' }).expect(200);
    expect((body.persons as { surname: string }[]).map(({ surname }) => surname)).toEqual([
      'Zupan',
      'Župan',
      'Zupančič',
      'Zupanova',
    ]);
  });

  it('under a code is found by it', async () => {
    const { body } = await post('/search', { text: 'mk-1984' }).expect(200);
    expect(body.persons).toHaveLength(2);
    expect(body.persons[0]).toMatchObject({ pseudonym: 'MK-1984', surname: null });
  });

  it('is not looked for without anything to look for', async () => {
    const { body } = await post('/search', { text: '?!?' }).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ path: 'text', code: 'NOTHING_TO_SEARCH' })]);
    await post('/search', { text: 'x' }).expect(400);
  });

  it('leaves nothing in the search index that can be read', async () => {
    const { rows } = await database.owner.query<{ row: string }>(
      'select t::text as row from personal.search_index t',
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { row } of rows) expect(row).toMatch(/^\([0-9a-f-]{36},"?\{[0-9,-]+\}"?\)$/);
    expect(rows.map(({ row }) => row).join()).not.toMatch(/1505985505010|15012557/);
  });

  it.each([
    [{ ...ANTONIJA, emso: '2605949595886' }, 'emso', 'IS_EMSO'],
    [{ ...ANTONIJA, taxNumber: '50223055' }, 'taxNumber', 'IS_TAX_NUMBER'],
    [{ ...ANTONIJA, birthDate: '1950-02-30' }, 'birthDate', 'IS_LOCAL_DATE'],
    [{ surname: 'Kocjančič' }, 'givenName', 'IS_LENGTH'],
    [{ ...ANTONIJA, contactLanguage: 'de' }, 'contactLanguage', 'IS_IN'],
    [{ ...ANTONIJA, nickname: 'Tončka' }, 'nickname', 'UNKNOWN_FIELD'],
  ])('with something wrong is answered by the field, without its value: %#', async (body, path, code) => {
    const answer = await post('', body).expect(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ path, code })]);
    expect(answer.text).not.toMatch(/2605949595886|50223055|Kocjančič|Tončka/);
  });

  it('whom nobody registered is not found, and gets nothing written down', async () => {
    const nobody = randomUUID();
    await get(nobody).expect(404);
    await get(`${nobody}/history`).expect(404);
    await get('Kocjancic').expect(400);
    expect((await post(`/${nobody}/details`, { surname: 'Nihče' }).expect(409)).body).toMatchObject({
      code: 'PERSON_NOT_REGISTERED',
    });
  });

  describe('whose record looks like another', () => {
    const decide = (what: string, personId: string, otherPersonId: string) =>
      post(`/${personId}/${what}`, { otherPersonId });
    const reasonsOf = async (personId: string, unit?: string) => {
      const { body } = await get(`${personId}/duplicates`, unit).expect(200);
      const { candidates } = body as { candidates: { person: { personId: string }; reasons: string[] }[] };
      return candidates.map(({ person, reasons }) => [person.personId, ...reasons]);
    };
    let pairs = 0;
    let known: string;
    let second: string;

    beforeEach(async () => {
      pairs += 1;
      const day = `19${10 + pairs}-0${pairs}-17`;
      const surname = `Hrovat${'abcdefghi'[pairs]}`;
      known = await register({ surname, givenName: 'Mirjam', birthDate: day, street: 'Prva pot 1' });
      second = await register({ surname, givenName: 'Mirjan', birthDate: day, street: 'Druga pot 2' });
    });

    it('is shown beside it, until it is decided that they are two', async () => {
      expect(await reasonsOf(known)).toEqual([[second, 'similar-name-same-birth-date']]);
      expect(await reasonsOf(second)).toEqual([[known, 'similar-name-same-birth-date']]);
      expect((await decide('not-same-person', known, second).expect(200)).body).toMatchObject({
        events: 1,
        shown: true,
      });
      expect((await decide('not-same-person', second, known).expect(200)).body).toMatchObject({ events: 0 });
      expect(await reasonsOf(known)).toEqual([]);
      expect(await reasonsOf(second)).toEqual([]);
    });

    it('is one person with both histories once that is decided, and two again when it is undone', async () => {
      await decide('same-person', known, second).expect(200);
      for (const asked of [known, second]) {
        const { body } = await get(asked).expect(200);
        expect(body).toMatchObject({ personId: known, joinedIds: [second], street: 'Prva pot 1' });
        const streets = ((await get(`${asked}/history`)).body as { field: string; value: string }[])
          .filter(({ field }) => field === 'street')
          .map(({ value }) => value);
        expect(streets).toEqual(['Prva pot 1', 'Druga pot 2']);
      }
      expect(await reasonsOf(known)).toEqual([]);
      const { surname } = (await get(known)).body as { surname: string };
      const found = await post('/search', { text: `${surname} mirja` }).expect(200);
      expect((found.body.persons as { personId: string }[]).map(({ personId }) => personId)).toEqual([known]);

      await decide('same-person/undo', second, known).expect(200);
      expect((await get(second)).body).toMatchObject({ personId: second, joinedIds: [] });
      expect(await reasonsOf(known)).toEqual([[second, 'similar-name-same-birth-date']]);
    });

    it('hides where both live when one of the two records is protected', async () => {
      await post(`/${second}/address-protection`, {}, { 'x-spis-unit': 'Varna hisa' }).expect(200);
      expect((await get(`${known}/duplicates`, 'Koper')).text).not.toContain('Druga pot');
      await decide('same-person', known, second).expect(200);
      expect((await get(known, 'Koper')).body).toMatchObject({ street: null, addressHidden: true });
      expect((await get(`${known}/history`, 'Koper')).text).not.toMatch(/Prva pot|Druga pot/);
      expect((await get(known, 'Varna hisa')).body).toMatchObject({ street: 'Prva pot 1' });
    });

    it('is refused what contradicts a decision', async () => {
      const third = await register({ ...ANTONIJA, birthDate: '1930-01-01' });
      await decide('same-person', known, second).expect(200);
      const codes = [
        ['same-person', second, known, 'JOINED_THE_OTHER_WAY'],
        ['same-person', third, second, 'JOINED_TO_ANOTHER'],
        ['not-same-person', known, second, 'UNDO_JOINING_FIRST'],
        ['same-person', third, third, 'PAIRED_WITH_ITSELF'],
        ['same-person', third, randomUUID(), 'PERSON_NOT_REGISTERED'],
        ['same-person/undo', known, third, 'NOT_JOINED'],
      ] as const;
      for (const [what, one, other, code] of codes)
        expect((await decide(what, one, other).expect(409)).body).toMatchObject({ code });
      await decide('same-person', third, known).expect(200);
      expect((await get(second)).body).toMatchObject({ personId: third });
    });
  });

  it('is a candidate by a number that one of them bore by mistake', async () => {
    const mistaken = await register({ ...ANTONIJA, emso: '0207941595018' });
    await post(`/${mistaken}/emso`, { emso: '0207941595026' }).expect(200);
    const holder = await register({ surname: 'Povsem', givenName: 'Druga', emso: '0207941595018' });
    for (const [one, other] of [
      [mistaken, holder],
      [holder, mistaken],
    ] as const) {
      const { body } = await get(`${one}/duplicates`).expect(200);
      expect(body.candidates).toEqual([
        expect.objectContaining({ reasons: expect.arrayContaining(['same-emso']) }),
      ]);
      expect(body.candidates[0].person.personId).toBe(other);
    }
  });

  it('has household members, representatives and liable persons on the days on which they are', async () => {
    const [personId, child, guardian] = [
      await register(ANTONIJA),
      await register({ surname: 'Kocjančič', givenName: 'Tine' }),
      await register({ surname: 'Skrbna', givenName: 'Teta' }),
    ];
    const add = (relation: object) => post(`/${personId}/relations`, relation);
    const member = { kind: 'household-member', otherPersonId: child, basis: 'child', from: '2022-03-01' };
    const { body } = await add(member).expect(201);
    await add({
      kind: 'representative',
      otherPersonId: guardian,
      basis: 'guardian',
      from: '2022-06-01',
      until: '2022-07-01',
    }).expect(201);
    expect((await add(member).expect(409)).body).toMatchObject({ code: 'RELATION_ALREADY_STANDS' });
    expect((await add({ ...member, otherPersonId: randomUUID() }).expect(409)).body).toMatchObject({
      code: 'PERSON_NOT_REGISTERED',
    });
    await add({ ...member, from: '2022-02-30' }).expect(400);
    await add({ ...member, basis: 'contract', otherPersonId: guardian }).expect(400);
    await post(`/${personId}/relations/${body.relationId}/end`, { on: '2022-09-01' }).expect(204);
    await post(`/${personId}/relations/${randomUUID()}/end`, { on: '2022-09-01' }).expect(409);

    const on = async (day: string) =>
      ((await get(`${personId}/relations?on=${day}`).expect(200)).body as { otherId: string }[]).map(
        ({ otherId }) => otherId,
      );
    expect(await on('2022-02-28')).toEqual([]);
    expect(await on('2022-06-15')).toEqual([child, guardian]);
    expect(await on('2022-07-01')).toEqual([child]);
    expect(await on('2022-09-01')).toEqual([]);
    expect((await get(`${personId}/relations`)).body).toMatchObject([
      { kind: 'household-member', basis: 'child', from: '2022-03-01', until: '2022-09-01' },
      { kind: 'representative', basis: 'guardian', from: '2022-06-01', until: '2022-07-01' },
    ]);
  });

  it('leaves no name, number or address in the record', async () => {
    const text = await recorded();
    expect(text).toContain('"personId"');
    expect(text).not.toMatch(
      /Kocjan|Hrovat|Mirja|Antonija|Žnidar|Krožna|Skrita|2605949|50223054|041 123|MK-1984/i,
    );
  });
});
