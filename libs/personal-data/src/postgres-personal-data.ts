import { type KeyObject, randomUUID } from 'node:crypto';
import type { KeyStore } from '#libs/key-store';
import type { Connection, Database } from '#libs/platform';
import { emsoDigest, makePersons, moveDigest, personsOfDigests } from './emso-index';
import { planVersions } from './field-versions';
import { erasedPersons, lockPersons } from './person-rows';
import {
  type Among,
  PersonalData,
  type PersonalEntry,
  type PersonalField,
  type PersonalRef,
  type PersonalText,
  type PersonalValues,
  type PersonalVersion,
  type PutMode,
  type SearchTerm,
  type TextOwner,
  type ThirdPersonText,
  UnknownPerson,
} from './personal-data';
import { PersonalKeys } from './personal-keys';
import { openValue, PersonalDigests, personScope } from './sealing';
import { SealedTexts } from './sealed-texts';
import {
  currentValues,
  fieldHistory,
  insertVersions,
  type SealedValue,
  storedVersions,
} from './sealed-values';
import { addToSearchIndex, findByTokens, tokenOf } from './search-index';
import { folded } from './search-terms';

/** Keeps personal data sealed in the schema `personal`, a few statements for any number of persons. */
export class PostgresPersonalData extends PersonalData {
  private readonly keys: PersonalKeys;
  private readonly texts: SealedTexts;

  constructor(
    private readonly database: Database,
    store: KeyStore,
  ) {
    super();
    this.keys = new PersonalKeys(database, store);
    this.texts = new SealedTexts(database, this.keys);
  }

  override async findOrCreatePersonsByEmso(
    emsos: readonly string[],
    newId: () => string = randomUUID,
  ): Promise<ReadonlyMap<string, string>> {
    const index = await this.keys.index();
    const digests = new Map(emsos.map((emso) => [emsoDigest(index, emso), emso]));
    const found = await personsOfDigests(this.database, [...digests.keys()]);
    const missing = [...digests.keys()].filter((digest) => !found.has(digest));
    if (missing.length > 0) {
      await makePersons(this.database, missing, newId);
      for (const [digest, person] of await personsOfDigests(this.database, missing))
        found.set(digest, person);
    }
    return new Map([...digests].map(([digest, emso]) => [emso, found.get(digest) as string]));
  }

  override async findPersonByEmso(emso: string): Promise<string | null> {
    const digest = emsoDigest(await this.keys.index(), emso);
    return (await personsOfDigests(this.database, [digest])).get(digest) ?? null;
  }

  override async idOfCode(unit: string, code: string): Promise<string> {
    const index = await this.keys.index();
    // Whoever comes back after an erasure is somebody new.
    for (let life = 0; ; life += 1) {
      const again = life === 0 ? [] : [`${life}`];
      const id = uuidOf(index.digest('pseudonym', unit, folded(code).trim(), ...again));
      if ((await this.erasedAmong([id])).size === 0) return id;
    }
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
    return this.write(entries, mode);
  }

  override async changeEmso(personId: string, emso: string): Promise<PersonalRef> {
    const digest = emsoDigest(await this.keys.index(), emso);
    const [refs] = await this.write([{ personId, values: { emso } }], 'current', (transaction) =>
      moveDigest(transaction, personId, digest),
    );
    return refs?.[0] as PersonalRef;
  }

  override async search(
    terms: readonly SearchTerm[],
    limit: number,
    among?: Among,
  ): Promise<readonly string[]> {
    if (terms.length === 0) return [];
    const index = await this.keys.index();
    return findByTokens(
      this.database,
      terms.map((term) => tokenOf(index, term)),
      limit,
      among,
    );
  }

  override async get(personIds: readonly string[]): Promise<ReadonlyMap<string, PersonalValues>> {
    const [rows, keys] = await Promise.all([
      currentValues(this.database, personIds),
      this.keys.find(personIds),
    ]);
    const people = new Map<string, Partial<Record<PersonalField, string>>>();
    for (const { row, value } of await this.opened(rows, keys)) {
      const values = people.get(row.personId) ?? {};
      values[row.field] = value;
      people.set(row.personId, values);
    }
    return people;
  }

  override async history(personId: string, field: PersonalField): Promise<readonly PersonalVersion[]> {
    const rows = await fieldHistory(this.database, personId, field);
    const opened = await this.opened(rows, rows.length > 0 ? await this.keys.find([personId]) : new Map());
    return opened.map(({ row, value }) => ({
      version: row.version,
      value,
      recordedAt: row.at.toISOString(),
    }));
  }

  override async putTexts(texts: readonly PersonalText[]): Promise<readonly string[]> {
    return texts.length === 0 ? [] : this.texts.put(texts);
  }

  override getTexts(refs: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.texts.get(refs);
  }

  override ownersOfTexts(refs: readonly string[]): Promise<ReadonlyMap<string, TextOwner>> {
    return this.texts.ownersOf(refs);
  }

  override textsOfThirdPersons(personIds: readonly string[]): Promise<readonly ThirdPersonText[]> {
    return this.texts.ofThirdPersons(personIds);
  }

  override erasedAmong(personIds: readonly string[]): Promise<ReadonlySet<string>> {
    return erasedPersons(this.database, personIds);
  }

  override erasedTextsAmong(refs: readonly string[]): Promise<ReadonlySet<string>> {
    return this.texts.erasedAmong(refs);
  }

  private async write(
    entries: readonly PersonalEntry[],
    mode: PutMode,
    more: (transaction: Connection) => Promise<void> = () => Promise.resolve(),
  ): Promise<readonly (readonly PersonalRef[])[]> {
    const index = await this.keys.index();
    const persons = [...new Set(entries.map(({ personId }) => personId))];
    await this.refuseUnknown(persons);
    const keys = await this.keys.ensure(persons);
    const digests = new Map([...keys].map(([person, key]) => [person, new PersonalDigests(key)]));
    return this.database.transaction(async (transaction) => {
      await lockPersons(transaction, persons);
      const stored = await storedVersions(transaction, persons);
      const planned = planVersions(
        entries,
        stored,
        mode,
        (personId, field, value) => digests.get(personId)?.of('field', field, value) ?? '',
      );
      await insertVersions(transaction, keys, planned.added);
      await addToSearchIndex(transaction, index, planned.added);
      await more(transaction);
      return planned.refs;
    });
  }

  // A key for nobody would stay for ever.
  private async refuseUnknown(persons: readonly string[]): Promise<void> {
    const { rows } = await this.database.query<{ person: string }>(
      'select person_id as person from personal.persons where person_id = any($1::uuid[])',
      [persons],
    );
    const known = new Set(rows.map(({ person }) => person));
    const unknown = persons.find((person) => !known.has(person));
    if (unknown !== undefined) throw new UnknownPerson(unknown);
  }

  private async opened(
    rows: readonly SealedValue[],
    found: ReadonlyMap<string, KeyObject>,
  ): Promise<readonly { readonly row: SealedValue; readonly value: string }[]> {
    const keys = await this.withLate(rows, found);
    return rows.flatMap((row) => {
      const key = keys.get(row.personId);
      return key ? [{ row, value: openValue(key, row, row.sealed) }] : [];
    });
  }

  // A row without key was written a moment ago, or belongs to a person who was erased a moment ago.
  private async withLate(
    rows: readonly SealedValue[],
    keys: ReadonlyMap<string, KeyObject>,
  ): Promise<ReadonlyMap<string, KeyObject>> {
    const late = new Set(rows.map(({ personId }) => personId).filter((person) => !keys.has(person)));
    if (late.size === 0) return keys;
    const found = await this.keys.find([...late]);
    await this.keys.refuseLost([...late].filter((person) => !found.has(person)).map(personScope));
    return new Map([...keys, ...found]);
  }
}

function uuidOf(digest: Buffer): string {
  const bytes = digest.subarray(0, 16);
  // A UUID of version 8: its other bits are the maker's own.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
