import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeldKeyProvider, KeyStore, SealBroken } from '#libs/key-store';
import { FolderDocumentStore } from '#libs/platform';
import {
  createTestDatabase,
  type TestDatabase,
  trialDocuments,
  trialKeyStore,
  trialPersonalData,
} from '#libs/testing';
import { EmsoOfAnotherPerson, PersonalData, UnknownPerson } from './personal-data';
import { personalDataMigrations } from './personal-data.migrations';
import { PersonalKeyError } from './index-key';
import { DocumentIsErased } from './personal-documents';
import { PostgresErasure } from './personal-erasure';
import { PostgresPersonalData } from './postgres-personal-data';

const emsos = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(2_605_949_590_000 + index));

describe('Personal data', () => {
  let database: TestDatabase;
  let personal: PersonalData;

  beforeAll(async () => {
    database = await createTestDatabase(personalDataMigrations);
    personal = trialPersonalData(database.app);
  });
  afterAll(() => database.drop());

  const newPerson = async (): Promise<string> => {
    const personId = randomUUID();
    await personal.addPerson(personId);
    return personId;
  };

  it('gives one EMŠO one person, also when many imports ask at once in any order', async () => {
    const asked = emsos(250);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        personal.findOrCreatePersonsByEmso(index % 2 ? [...asked].reverse() : asked),
      ),
    );
    for (const answer of answers)
      for (const emso of asked) expect(answer.get(emso)).toBe(answers[0]?.get(emso));
    expect(new Set(answers[0]?.values()).size).toBe(250);
    const { rows } = await database.app.query<{ persons: string }>(
      'select count(*) as persons from personal.persons',
    );
    expect(rows[0]?.persons).toBe('250');
    expect(await personal.findPersonByEmso(asked[7] as string)).toBe(answers[0]?.get(asked[7] as string));
    expect(await personal.findPersonByEmso('2605949599999')).toBeNull();
  });

  it('makes a person under the id of the caller, unless the EMŠO has one already', async () => {
    const [emso = ''] = emsos(1);
    const fresh = emso.replace(/^.{2}/, '27');
    const [ours, others] = [randomUUID(), randomUUID()];
    expect((await personal.findOrCreatePersonsByEmso([fresh], () => ours)).get(fresh)).toBe(ours);
    expect((await personal.findOrCreatePersonsByEmso([fresh], () => others)).get(fresh)).toBe(ours);
  });

  it('lets two persons who would exchange their EMŠO at once wait for nobody: each is changed or refused', async () => {
    const [one = '', other = ''] = emsos(2).map((emso) => emso.replace(/^.{2}/, '28'));
    for (let round = 0; round < 20; round += 1) {
      const people = await Promise.all([one, other].map(() => newPerson()));
      const [a = '', b = ''] = people;
      const mine = [`${round}`.padStart(2, '0') + one.slice(2), `${round}`.padStart(2, '0') + other.slice(2)];
      const [first = '', second = ''] = mine;
      await personal.changeEmso(a, first);
      await personal.changeEmso(b, second);
      const ends = await Promise.allSettled([personal.changeEmso(a, second), personal.changeEmso(b, first)]);
      for (const end of ends)
        if (end.status === 'rejected') expect(end.reason).toBeInstanceOf(EmsoOfAnotherPerson);
      const holders = await Promise.all(mine.map((emso) => personal.findPersonByEmso(emso)));
      for (const holder of holders) expect([a, b, null]).toContain(holder);
      expect(new Set(holders).size).toBe(2);
    }
  });

  it('keeps the clear EMŠO out of the index by which a person is found', async () => {
    await personal.findOrCreatePersonsByEmso(['2605949595885']);
    const { rows } = await database.owner.query<{ row: string }>(
      'select t::text as row from personal.emso_index t',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ row }) => row.includes('2605949595885'))).toEqual([]);
  });

  it('keeps every version of a corrected value and shows the newest', async () => {
    const personId = await newPerson();
    const first = await personal.put(
      [{ personId, values: { surname: 'Kocjancič', givenName: 'Antonija' } }],
      'current',
    );
    expect(first).toEqual([
      [
        { field: 'surname', version: 1 },
        { field: 'givenName', version: 1 },
      ],
    ]);
    expect(await personal.put([{ personId, values: { surname: 'Kocjančič' } }], 'current')).toEqual([
      [{ field: 'surname', version: 2 }],
    ]);
    expect((await personal.get([personId])).get(personId)).toEqual({
      surname: 'Kocjančič',
      givenName: 'Antonija',
    });
    expect(
      (await personal.history(personId, 'surname')).map(({ version, value }) => [version, value]),
    ).toEqual([
      [1, 'Kocjancič'],
      [2, 'Kocjančič'],
    ]);
  });

  it('adds nothing when the same register is read again, even where a person stands in it twice', async () => {
    const personId = await newPerson();
    const read = () =>
      personal.put(
        [
          { personId, values: { surname: 'Kralj', street: 'Benčičeva ulica 75' } },
          { personId, values: { surname: 'Kralj', street: 'Krožna cesta 38' } },
        ],
        'known',
      );
    const first = await read();
    expect(await read()).toEqual(first);
    expect(await personal.history(personId, 'street')).toHaveLength(2);
    expect(await personal.history(personId, 'surname')).toHaveLength(1);
  });

  it('lets a correction go back to an older value', async () => {
    const personId = await newPerson();
    for (const street of ['Krožna cesta 38', 'Krožna cesta 83', 'Krožna cesta 38'])
      await personal.put([{ personId, values: { street } }], 'current');
    expect(await personal.history(personId, 'street')).toHaveLength(3);
    expect((await personal.get([personId])).get(personId)).toEqual({ street: 'Krožna cesta 38' });
  });

  it('gives each version its own number when several write at once', async () => {
    const personId = await newPerson();
    const streets = Array.from({ length: 12 }, (_, index) => `Ulica ${index}`);
    await Promise.all(streets.map((street) => personal.put([{ personId, values: { street } }], 'current')));
    const versions = (await personal.history(personId, 'street')).map(({ version }) => version);
    expect(versions).toEqual(streets.map((_, index) => index + 1));
  });

  it('answers a free text by a reference, the same one for the same text of a person', async () => {
    const [one, other] = [await newPerson(), await newPerson()];
    const text = 'sporočilo svojcev, prejeto 3. 4. 2023';
    const refs = await personal.putTexts([
      { personId: one, text },
      { personId: other, text },
    ]);
    expect(new Set(refs).size).toBe(2);
    expect(await personal.putTexts([{ personId: one, text }])).toEqual([refs[0]]);
    expect(await personal.getTexts([...refs, randomUUID()])).toEqual(new Map(refs.map((ref) => [ref, text])));
  });

  it('destroys single texts for good and keeps the other data of the person', async () => {
    const personId = await newPerson();
    await personal.put([{ personId, values: { surname: 'Ostane' } }], 'current');
    const [gone = '', stays = '', sister = ''] = await personal.putTexts([
      { personId, text: 'prva zadeva' },
      { personId, text: 'druga zadeva' },
      { personId, text: 'sestra je bolna', ofThirdPerson: true },
    ]);
    expect(await personal.ownersOfTexts([gone, sister, randomUUID()])).toEqual(
      new Map([
        [gone, { personId, ofThirdPerson: false }],
        [sister, { personId, ofThirdPerson: true }],
      ]),
    );
    expect(await personal.textsOfThirdPersons([personId])).toEqual([
      { ref: sister, text: 'sestra je bolna', recordedAt: expect.stringMatching(/^\d{4}-.*Z$/) as string },
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'spis-parts-'));
    const documents = trialDocuments(database.app, folder);
    const [first, second] = [
      await documents.put(personId, Buffer.from('ena')),
      await documents.put(personId, Buffer.from('dve')),
    ];
    const store = trialKeyStore(database.app);
    const erasure = new PostgresErasure(database.app, store, new FolderDocumentStore(folder));
    const parts = [{ personId, name: first }];
    expect(await erasure.eraseParts([gone, sister], parts)).toEqual({ texts: 2, documents: 1 });
    expect(await erasure.eraseParts([gone, sister], parts)).toEqual({ texts: 2, documents: 1 });
    expect(await personal.getTexts([gone, stays, sister])).toEqual(new Map([[stays, 'druga zadeva']]));
    expect(await personal.erasedTextsAmong([gone, stays, sister])).toEqual(new Set([gone, sister]));
    expect(await personal.textsOfThirdPersons([personId])).toMatchObject([{ ref: sister, text: null }]);
    expect(await store.destroyedAmong([`text/${sister}`])).toEqual(new Set([`text/${sister}`]));
    await expect(documents.get(personId, first)).rejects.toThrow(DocumentIsErased);
    expect((await documents.get(personId, second))?.toString()).toBe('dve');
    // The same bytes that come in anew belong to another case and are kept again.
    expect(await documents.put(personId, Buffer.from('ena'))).toBe(first);
    expect((await documents.get(personId, first))?.toString()).toBe('ena');
    expect((await personal.get([personId])).get(personId)).toEqual({ surname: 'Ostane' });
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes nothing about somebody who is not kept', async () => {
    const personId = randomUUID();
    await expect(personal.put([{ personId, values: { surname: 'Nihče' } }], 'current')).rejects.toThrow(
      UnknownPerson,
    );
    await expect(personal.putTexts([{ personId, text: 'nič' }])).rejects.toThrow(UnknownPerson);
    expect(await personal.get([personId])).toEqual(new Map());
  });

  it('gives a corrected EMŠO to one of several who ask for it at once, and frees the former one', async () => {
    const [former, wanted] = ['2605949590777', '2605949590888'];
    const holders = await Promise.all(Array.from({ length: 6 }, newPerson));
    await personal.changeEmso(holders[0] as string, former);
    const answers = await Promise.allSettled(holders.map((id) => personal.changeEmso(id, wanted)));
    const refused = answers.filter(({ status }) => status === 'rejected');
    expect(refused.map((answer) => (answer as PromiseRejectedResult).reason as unknown)).toEqual(
      Array.from({ length: 5 }, () => expect.any(EmsoOfAnotherPerson) as unknown),
    );
    const holder = holders[answers.findIndex(({ status }) => status === 'fulfilled')];
    expect(await personal.findPersonByEmso(wanted)).toBe(holder);
    const stillFormer = await personal.findPersonByEmso(former);
    expect(stillFormer).toBe(holder === holders[0] ? null : holders[0]);
  });

  it('finds persons by keyed tokens, and forgets them with the person', async () => {
    const personId = await newPerson();
    await personal.put([{ personId, values: { surname: 'Žvab', birthDate: '1944-02-29' } }], 'current');
    const terms = [
      { by: 'prefix', text: 'ZVA' },
      { by: 'birthDate', text: '1944-02-29' },
    ] as const;
    expect(await personal.search(terms, 10)).toEqual([personId]);
    expect(await personal.search([...terms, { by: 'word', text: 'zva' }], 10)).toEqual([]);
    expect(await personal.search([], 10)).toEqual([]);
    await database.owner.query('delete from personal.sealed_values where person_id = $1', [personId]);
    await database.owner.query('delete from personal.persons where person_id = $1', [personId]);
    expect(await personal.search(terms, 10)).toEqual([]);
  });

  it('keeps no value and no text in the clear', async () => {
    const personId = await newPerson();
    await personal.put(
      [{ personId, values: { surname: 'Hrepenela', street: 'Pot na Fužine 2' } }],
      'current',
    );
    const [ref] = await personal.putTexts([{ personId, text: 'živi pri sestri' }]);
    const kept = async (table: string): Promise<string> => {
      const { rows } = await database.owner.query<{ row: string }>(
        `select t::text as row from personal.${table} t where person_id = $1`,
        [personId],
      );
      expect(rows).not.toEqual([]);
      return rows.map(({ row }) => row).join();
    };
    const hexOf = (text: string): string => Buffer.from(text).toString('hex');
    for (const clear of ['Hrepenela', 'Fužine'])
      for (const form of [clear, hexOf(clear)]) expect(await kept('sealed_values')).not.toContain(form);
    expect(await kept('sealed_texts')).not.toContain(hexOf('sestri'));
    expect((await personal.getTexts([ref as string])).get(ref as string)).toBe('živi pri sestri');
  });

  it('opens no value that was put under another person, field or version in the tables', async () => {
    const [one, other] = [await newPerson(), await newPerson()];
    await personal.put([{ personId: one, values: { surname: 'Prva', givenName: 'Ana' } }], 'current');
    await personal.put([{ personId: other, values: { surname: 'Druga' } }], 'current');
    await database.owner.query(
      `update personal.sealed_values set sealed = (select sealed from personal.sealed_values
         where person_id = $1 and field = 'givenName') where person_id = $1 and field = 'surname'`,
      [one],
    );
    await expect(personal.get([one])).rejects.toThrow(SealBroken);
    await database.owner.query(
      `update personal.sealed_values set sealed = (select sealed from personal.sealed_values
         where person_id = $2 and field = 'surname') where person_id = $1 and field = 'surname'`,
      [one, other],
    );
    await expect(personal.get([one])).rejects.toThrow(SealBroken);
  });

  it('refuses to work with another key store than the one it was begun with', async () => {
    await personal.findPersonByEmso('2605949595885');
    await database.owner.query('alter table keys.data_key rename to set_aside');
    await database.owner.query('create table keys.data_key (like keys.set_aside including all)');
    await database.owner.query(`grant all on keys.data_key to spis_app`);
    try {
      const other = new PostgresPersonalData(database.app, new KeyStore(database.app, new HeldKeyProvider()));
      await expect(other.findOrCreatePersonsByEmso(['2605949595885'])).rejects.toThrow(PersonalKeyError);
    } finally {
      await database.owner.query('drop table keys.data_key');
      await database.owner.query('alter table keys.set_aside rename to data_key');
    }
  });
});
