import { ADVISORY_LOCKS, type Connection, type Database, type Queryable } from '#libs/platform';
import type { PersonalField } from './personal-data';
import type { PersonalKeys } from './personal-keys';
import { PersonalDigests } from './sealing';
import { insertTexts, textDigest } from './sealed-texts';
import { insertVersions } from './sealed-values';

const PERSONS = 200;
const TEXTS = 500;

/** How many values and texts have been sealed so far. */
export type SealReport = (sealed: number) => void;

interface PlainValue {
  readonly personId: string;
  readonly field: PersonalField;
  readonly version: number;
  readonly value: string;
  readonly at: Date;
}

interface PlainText {
  readonly ref: string;
  readonly personId: string;
  readonly text: string;
  readonly at: Date;
}

/**
 * Seals what an older version wrote in the clear, a batch a transaction, then drops the tables in which it stood.
 * Broken off at any moment, the next call goes on; others who call meanwhile wait. Answers how many were sealed.
 */
export async function sealPlaintext(
  app: Database,
  owner: Database,
  keys: PersonalKeys,
  report: SealReport = () => undefined,
): Promise<number> {
  if (!(await isTable(app, 'field_values')) && !(await isTable(app, 'texts'))) return 0;
  const connection = await app.connect();
  try {
    await connection.query('select pg_advisory_lock($1)', [ADVISORY_LOCKS.sealing]);
    let sealed = 0;
    for (const [table, batch] of [['field_values', valueBatch] as const, ['texts', textBatch] as const]) {
      if (!(await isTable(app, table))) continue;
      for (let done = await batch(app, keys); done > 0; done = await batch(app, keys))
        report((sealed += done));
      // Dropping removes the file with all that ever stood in it, dead rows included.
      await owner.query(`drop table personal.${table}`);
    }
    return sealed;
  } finally {
    connection.release(true);
  }
}

async function isTable(db: Queryable, name: string): Promise<boolean> {
  const { rows } = await db.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
    `personal.${name}`,
  ]);
  return rows[0]?.there === true;
}

async function valueBatch(app: Database, keys: PersonalKeys): Promise<number> {
  const { rows } = await app.query<{ person: string }>(
    'select distinct person_id as person from personal.field_values order by person_id limit $1',
    [PERSONS],
  );
  const persons = rows.map(({ person }) => person);
  const byPerson = await keys.ensure(persons);
  const digests = new Map([...byPerson].map(([person, key]) => [person, new PersonalDigests(key)]));
  return app.transaction(async (transaction) => {
    const plain = await takeOut<PlainValue>(
      transaction,
      `delete from personal.field_values where person_id = any($1::uuid[])
       returning person_id as "personId", field, version, value, recorded_at as at`,
      persons,
    );
    const versions = plain.map((each) => ({
      ...each,
      digest: digests.get(each.personId)?.of('field', each.field, each.value) ?? '',
    }));
    await insertVersions(transaction, byPerson, versions);
    return plain.length;
  });
}

async function textBatch(app: Database, keys: PersonalKeys): Promise<number> {
  const { rows } = await app.query<{ ref: string; person: string }>(
    'select ref, person_id as person from personal.texts order by ref limit $1',
    [TEXTS],
  );
  const byPerson = await keys.ensure([...new Set(rows.map(({ person }) => person))]);
  return app.transaction(async (transaction) => {
    const plain = await takeOut<PlainText>(
      transaction,
      `delete from personal.texts where ref = any($1::uuid[])
       returning ref, person_id as "personId", value as text, recorded_at as at`,
      rows.map(({ ref }) => ref),
    );
    const texts = plain.flatMap((each) => {
      const key = byPerson.get(each.personId);
      return key ? [{ ...each, ownKey: false, digest: textDigest(key, each.text, false) }] : [];
    });
    await insertTexts(transaction, byPerson, new Map(), texts);
    return plain.length;
  });
}

async function takeOut<Row>(
  transaction: Connection,
  sql: string,
  ids: readonly string[],
): Promise<readonly Row[]> {
  return (await transaction.query<Row>(sql, [ids])).rows;
}
