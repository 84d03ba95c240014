import { randomUUID } from 'node:crypto';
import type { Connection, Database } from '#libs/platform';
import { type FieldVersion, type NewVersion, planVersions } from './field-versions';
import {
  EmsoOfAnotherPerson,
  PersonalData,
  type PersonalEntry,
  type PersonalField,
  type PersonalRef,
  type PersonalText,
  type PersonalValues,
  type PersonalVersion,
  type PutMode,
  type SearchTerm,
  UnknownPerson,
} from './personal-data';
import { type PersonalKey, PersonalKeyError } from './personal-key';
import { addToSearchIndex, findByTokens, tokenOf } from './search-index';
import { folded } from './search-terms';

/** Keeps personal data in the schema `personal`, a few statements for any number of persons. */
export class PostgresPersonalData extends PersonalData {
  private checked = false;

  constructor(
    private readonly database: Database,
    private readonly key: PersonalKey,
  ) {
    super();
  }

  override async findOrCreatePersonsByEmso(
    emsos: readonly string[],
    newId: () => string = randomUUID,
  ): Promise<ReadonlyMap<string, string>> {
    await this.checkKey();
    const digests = new Map(emsos.map((emso) => [this.emsoDigest(emso).toString('hex'), emso]));
    const found = await this.personsOf([...digests.keys()]);
    const missing = [...digests.keys()].filter((digest) => !found.has(digest));
    if (missing.length > 0) {
      await this.database.query(
        // In one order everywhere: two imports at once wait for each other instead of deadlocking.
        `with wanted as (
           select decode(digest, 'hex') as digest, person_id
             from unnest($1::text[], $2::uuid[]) as w (digest, person_id) order by 1),
         made as (
           insert into personal.emso_index (digest, person_id) select digest, person_id from wanted
           on conflict (digest) do nothing returning person_id)
         insert into personal.persons (person_id) select person_id from made`,
        [missing, missing.map(() => newId())],
      );
      for (const [digest, person] of await this.personsOf(missing)) found.set(digest, person);
    }
    return new Map([...digests].map(([digest, emso]) => [emso, found.get(digest) as string]));
  }

  override async findPersonByEmso(emso: string): Promise<string | null> {
    await this.checkKey();
    const digest = this.emsoDigest(emso).toString('hex');
    return (await this.personsOf([digest])).get(digest) ?? null;
  }

  override async idOfCode(unit: string, code: string): Promise<string> {
    await this.checkKey();
    const bytes = this.key.digest('pseudonym', unit, folded(code).trim()).subarray(0, 16);
    // A UUID of version 8: its other bits are the maker's own.
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  override async addPerson(personId: string): Promise<void> {
    await this.database.query('insert into personal.persons (person_id) values ($1) on conflict do nothing', [
      personId,
    ]);
  }

  override async put(
    entries: readonly PersonalEntry[],
    mode: PutMode,
  ): Promise<readonly (readonly PersonalRef[])[]> {
    if (entries.length === 0) return [];
    await this.checkKey();
    return this.database.transaction((transaction) => this.putIn(transaction, entries, mode));
  }

  override async changeEmso(personId: string, emso: string): Promise<PersonalRef> {
    await this.checkKey();
    const digest = this.emsoDigest(emso);
    return this.database.transaction(async (transaction) => {
      const [refs] = await this.putIn(transaction, [{ personId, values: { emso } }], 'current');
      await transaction.query('delete from personal.emso_index where person_id = $1 and digest <> $2', [
        personId,
        digest,
      ]);
      await transaction.query(
        'insert into personal.emso_index (digest, person_id) values ($1, $2) on conflict do nothing',
        [digest, personId],
      );
      const { rows } = await transaction.query<{ person: string }>(
        'select person_id as person from personal.emso_index where digest = $1',
        [digest],
      );
      const holder = rows[0]?.person ?? personId;
      if (holder !== personId) throw new EmsoOfAnotherPerson(holder);
      return refs?.[0] as PersonalRef;
    });
  }

  override async search(terms: readonly SearchTerm[], limit: number): Promise<readonly string[]> {
    if (terms.length === 0) return [];
    await this.checkKey();
    return findByTokens(
      this.database,
      terms.map((term) => tokenOf(this.key, term)),
      limit,
    );
  }

  override async get(personIds: readonly string[]): Promise<ReadonlyMap<string, PersonalValues>> {
    const { rows } = await this.database.query<{ person: string; field: PersonalField; value: string }>(
      `select distinct on (person_id, field) person_id as person, field, value
         from personal.field_values where person_id = any($1::uuid[])
        order by person_id, field, version desc`,
      [personIds],
    );
    const people = new Map<string, PersonalValues>();
    for (const { person, field, value } of rows)
      people.set(person, { ...people.get(person), [field]: value });
    return people;
  }

  override async history(personId: string, field: PersonalField): Promise<readonly PersonalVersion[]> {
    const { rows } = await this.database.query<{ version: number; value: string; at: Date }>(
      `select version, value, recorded_at as at from personal.field_values
        where person_id = $1 and field = $2 order by version`,
      [personId, field],
    );
    return rows.map(({ version, value, at }) => ({ version, value, recordedAt: at.toISOString() }));
  }

  override async putTexts(texts: readonly PersonalText[]): Promise<readonly string[]> {
    if (texts.length === 0) return [];
    await this.checkKey();
    const digests = texts.map(({ personId, text }) =>
      this.key.digest('text', personId, text).toString('hex'),
    );
    await this.insertTexts(texts, digests);
    const { rows } = await this.database.query<{ ref: string; digest: string }>(
      `select ref, encode(digest, 'hex') as digest from personal.texts
        where digest in (select decode(d, 'hex') from unnest($1::text[]) d)`,
      [digests],
    );
    const refs = new Map(rows.map(({ ref, digest }) => [digest, ref]));
    return texts.map(({ personId }, index) => {
      const ref = refs.get(digests[index] as string);
      if (!ref) throw new UnknownPerson(personId);
      return ref;
    });
  }

  override async getTexts(refs: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { rows } = await this.database.query<{ ref: string; value: string }>(
      'select ref, value from personal.texts where ref = any($1::uuid[])',
      [refs],
    );
    return new Map(rows.map(({ ref, value }) => [ref, value]));
  }

  private async putIn(
    transaction: Connection,
    entries: readonly PersonalEntry[],
    mode: PutMode,
  ): Promise<readonly (readonly PersonalRef[])[]> {
    const persons = [...new Set(entries.map(({ personId }) => personId))];
    await lockPersons(transaction, persons);
    const stored = await storedVersions(transaction, persons);
    const planned = planVersions(entries, stored, mode, (...parts) =>
      this.key.digest('field', ...parts).toString('hex'),
    );
    await insertVersions(transaction, planned.added);
    await addToSearchIndex(transaction, this.key, planned.added);
    return planned.refs;
  }

  private async insertTexts(texts: readonly PersonalText[], digests: readonly string[]): Promise<void> {
    await this.database.query(
      `insert into personal.texts (ref, person_id, value, digest)
       select t.ref, t.person_id, t.value, decode(t.digest, 'hex')
         from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) as t (ref, person_id, value, digest)
         join personal.persons using (person_id) order by t.digest
       on conflict (person_id, digest) do nothing`,
      [
        texts.map(() => randomUUID()),
        texts.map(({ personId }) => personId),
        texts.map(({ text }) => text),
        digests,
      ],
    );
  }

  private async personsOf(digests: readonly string[]): Promise<Map<string, string>> {
    const { rows } = await this.database.query<{ digest: string; person: string }>(
      `select encode(digest, 'hex') as digest, person_id as person from personal.emso_index
        where digest in (select decode(d, 'hex') from unnest($1::text[]) d)`,
      [digests],
    );
    return new Map(rows.map(({ digest, person }) => [digest, person]));
  }

  private emsoDigest(emso: string): Buffer {
    return this.key.digest('emso', emso);
  }

  // With another key nobody would be found again, and everybody be made a second time.
  private async checkKey(): Promise<void> {
    if (this.checked) return;
    const fingerprint = this.key.digest('fingerprint');
    await this.database.query(
      'insert into personal.installation (key_fingerprint) values ($1) on conflict do nothing',
      [fingerprint],
    );
    const { rows } = await this.database.query<{ known: Buffer }>(
      'select key_fingerprint as known from personal.installation',
    );
    if (!rows[0]?.known.equals(fingerprint))
      throw new PersonalKeyError(
        'the personal key is not the one these personal data were written with; put the right key back',
      );
    this.checked = true;
  }
}

async function lockPersons(transaction: Connection, persons: readonly string[]): Promise<void> {
  const { rows } = await transaction.query<{ person: string }>(
    `select person_id as person from personal.persons where person_id = any($1::uuid[])
      order by person_id for update`,
    [persons],
  );
  const kept = new Set(rows.map(({ person }) => person));
  const unknown = persons.find((person) => !kept.has(person));
  if (unknown !== undefined) throw new UnknownPerson(unknown);
}

async function storedVersions(transaction: Connection, persons: readonly string[]): Promise<FieldVersion[]> {
  const { rows } = await transaction.query<FieldVersion>(
    `select person_id as "personId", field, version, encode(digest, 'hex') as digest
       from personal.field_values where person_id = any($1::uuid[]) order by person_id, field, version`,
    [persons],
  );
  return rows;
}

async function insertVersions(transaction: Connection, versions: readonly NewVersion[]): Promise<void> {
  if (versions.length === 0) return;
  await transaction.query(
    `insert into personal.field_values (person_id, field, version, value, digest)
     select person_id, field, version, value, decode(digest, 'hex')
       from unnest($1::uuid[], $2::text[], $3::int[], $4::text[], $5::text[])
         as v (person_id, field, version, value, digest)`,
    [
      versions.map(({ personId }) => personId),
      versions.map(({ field }) => field),
      versions.map(({ version }) => version),
      versions.map(({ value }) => value),
      versions.map(({ digest }) => digest),
    ],
  );
}
