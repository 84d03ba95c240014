import { randomUUID } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Connection, Database, Queryable } from '#libs/platform';
import { lockPersons } from './person-rows';
import type { PersonalText, TextOwner, ThirdPersonText } from './personal-data';
import type { PersonalKeys } from './personal-keys';
import { openText, PersonalDigests, personScope, sealText, textScope } from './sealing';

interface SealedText {
  readonly ref: string;
  readonly personId: string;
  readonly ownKey: boolean;
  readonly sealed: Buffer;
}

/** A text that is to be written. */
export interface NewText {
  readonly ref: string;
  readonly personId: string;
  readonly ownKey: boolean;
  readonly text: string;
  readonly digest: string;
  readonly at?: Date;
}

/** The digest by which an equal text of the person is known. */
export const textDigest = (key: KeyObject, text: string, ownKey: boolean): string =>
  new PersonalDigests(key).of('text', ownKey ? 'third person' : 'person', text);

/** Free texts by reference, each sealed with its person's key or, about a third person, with its own. */
export class SealedTexts {
  constructor(
    private readonly database: Database,
    private readonly keys: PersonalKeys,
  ) {}

  /** See `PersonalData.putTexts`. */
  async put(texts: readonly PersonalText[]): Promise<readonly string[]> {
    const persons = [...new Set(texts.map(({ personId }) => personId))];
    const keys = await this.keys.ensure(await this.known(persons));
    const wanted = texts.map(({ personId, text, ofThirdPerson = false }) => {
      const key = keys.get(personId);
      return {
        ref: randomUUID(),
        personId,
        ownKey: ofThirdPerson,
        text,
        digest: key ? textDigest(key, text, ofThirdPerson) : '',
      };
    });
    const own = wanted.filter(({ ownKey }) => ownKey).map(({ ref }) => textScope(ref));
    const ownKeys = await this.keys.store.ensure(own);
    return this.database.transaction(async (transaction) => {
      await lockPersons(transaction, persons);
      const refs = await knownRefs(transaction, wanted);
      // The same text twice among those asked for is one text.
      const added = new Map(wanted.filter((each) => !refs.has(idOf(each))).map((each) => [idOf(each), each]));
      await insertTexts(transaction, keys, ownKeys, [...added.values()]);
      await this.dropUnused(transaction, own, [...added.values()]);
      for (const [id, { ref }] of added) refs.set(id, ref);
      return wanted.map((each) => refs.get(idOf(each)) as string);
    });
  }

  /** See `PersonalData.getTexts`. */
  async get(refs: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (refs.length === 0) return new Map();
    const { rows } = await this.database.query<SealedText>(
      `select ref, person_id as "personId", own_key as "ownKey", sealed from personal.sealed_texts
        where ref = any($1::uuid[]) and sealed is not null`,
      [refs],
    );
    const keys = await this.keys.store.find(rows.map(scopeOf));
    await this.keys.refuseLost(rows.map(scopeOf).filter((scope) => !keys.has(scope)));
    const texts = new Map<string, string>();
    for (const row of rows) {
      const key = keys.get(scopeOf(row));
      if (key) texts.set(row.ref, openText(key, row.personId, row.ref, row.sealed));
    }
    return texts;
  }

  /** See `PersonalData.erasedTextsAmong`. */
  async erasedAmong(refs: readonly string[]): Promise<ReadonlySet<string>> {
    const { rows } = await this.database.query<{ ref: string }>(
      'select ref from personal.sealed_texts where ref = any($1::uuid[]) and sealed is null',
      [refs],
    );
    return new Set(rows.map(({ ref }) => ref));
  }

  /** See `PersonalData.ownersOfTexts`. */
  async ownersOf(refs: readonly string[]): Promise<ReadonlyMap<string, TextOwner>> {
    const { rows } = await this.database.query<TextOwner & { ref: string }>(
      `select ref, person_id as "personId", own_key as "ofThirdPerson" from personal.sealed_texts
        where ref = any($1::uuid[])`,
      [refs],
    );
    return new Map(rows.map(({ ref, ...owner }) => [ref, owner]));
  }

  /** See `PersonalData.textsOfThirdPersons`. */
  async ofThirdPersons(persons: readonly string[]): Promise<readonly ThirdPersonText[]> {
    const { rows } = await this.database.query<{ ref: string; at: Date }>(
      `select ref, recorded_at as at from personal.sealed_texts
        where person_id = any($1::uuid[]) and own_key order by recorded_at desc, ref`,
      [persons],
    );
    const texts = await this.get(rows.map(({ ref }) => ref));
    return rows.map(({ ref, at }) => ({ ref, text: texts.get(ref) ?? null, recordedAt: at.toISOString() }));
  }

  // A key for nobody is harmless, but it would stay for ever.
  private async known(persons: readonly string[]): Promise<string[]> {
    const { rows } = await this.database.query<{ person: string }>(
      'select person_id as person from personal.persons where person_id = any($1::uuid[])',
      [persons],
    );
    return rows.map(({ person }) => person);
  }

  private async dropUnused(db: Queryable, made: readonly string[], used: readonly NewText[]): Promise<void> {
    const scopes = new Set(used.map(({ ref }) => textScope(ref)));
    const unused = made.filter((scope) => !scopes.has(scope));
    if (unused.length > 0) await this.keys.store.destroy(unused, db);
  }
}

const scopeOf = ({ ownKey, ref, personId }: SealedText): string =>
  ownKey ? textScope(ref) : personScope(personId);

const idOf = ({ personId, digest }: { personId: string; digest: string }): string => `${personId}/${digest}`;

async function knownRefs(db: Queryable, texts: readonly NewText[]): Promise<Map<string, string>> {
  const { rows } = await db.query<{ ref: string; personId: string; digest: string }>(
    `select t.ref, t.person_id as "personId", encode(t.digest, 'hex') as digest
       from unnest($1::uuid[], $2::text[]) as w (person_id, digest)
       join personal.sealed_texts t on t.person_id = w.person_id and t.digest = decode(w.digest, 'hex')`,
    [texts.map(({ personId }) => personId), texts.map(({ digest }) => digest)],
  );
  return new Map(rows.map((row) => [idOf(row), row.ref]));
}

/** Seals texts and writes them; those with a key of their own take it from `ownKeys` by scope. */
export async function insertTexts(
  transaction: Connection,
  keys: ReadonlyMap<string, KeyObject>,
  ownKeys: ReadonlyMap<string, KeyObject>,
  texts: readonly NewText[],
): Promise<void> {
  if (texts.length === 0) return;
  const sealed = texts.map(({ ref, personId, ownKey, text }) => {
    const key = (ownKey ? ownKeys.get(textScope(ref)) : keys.get(personId)) as KeyObject;
    return sealText(key, personId, ref, text).toString('hex');
  });
  await transaction.query(
    `insert into personal.sealed_texts (ref, person_id, own_key, sealed, digest, recorded_at)
     select ref, person_id, own_key, decode(sealed, 'hex'), decode(digest, 'hex'), coalesce(at, now())
       from unnest($1::uuid[], $2::uuid[], $3::boolean[], $4::text[], $5::text[], $6::timestamptz[])
         as t (ref, person_id, own_key, sealed, digest, at)`,
    [
      texts.map(({ ref }) => ref),
      texts.map(({ personId }) => personId),
      texts.map(({ ownKey }) => ownKey),
      sealed,
      texts.map(({ digest }) => digest),
      texts.map(({ at }) => at?.toISOString() ?? null),
    ],
  );
}
