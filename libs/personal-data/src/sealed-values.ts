import type { KeyObject } from 'node:crypto';
import type { Connection, Queryable } from '#libs/platform';
import type { FieldVersion, NewVersion } from './field-versions';
import type { PersonalField } from './personal-data';
import { sealValue } from './sealing';

/** A value as it is kept. */
export interface SealedValue {
  readonly personId: string;
  readonly field: PersonalField;
  readonly version: number;
  readonly sealed: Buffer;
  readonly at: Date;
}

const COLUMNS = 'person_id as "personId", field, version, sealed, recorded_at as at';

/** The present value of every field of the persons. */
export async function currentValues(db: Queryable, persons: readonly string[]): Promise<SealedValue[]> {
  const { rows } = await db.query<SealedValue>(
    `select distinct on (person_id, field) ${COLUMNS} from personal.sealed_values
      where person_id = any($1::uuid[]) order by person_id, field, version desc`,
    [persons],
  );
  return rows;
}

/** All versions of one field, oldest first. */
export async function fieldHistory(
  db: Queryable,
  personId: string,
  field: PersonalField,
): Promise<SealedValue[]> {
  const { rows } = await db.query<SealedValue>(
    `select ${COLUMNS} from personal.sealed_values where person_id = $1 and field = $2 order by version`,
    [personId, field],
  );
  return rows;
}

/** What is kept of the persons, ascending by version, by digests only. */
export async function storedVersions(
  transaction: Connection,
  persons: readonly string[],
): Promise<FieldVersion[]> {
  const { rows } = await transaction.query<FieldVersion>(
    `select person_id as "personId", field, version, encode(digest, 'hex') as digest
       from personal.sealed_values where person_id = any($1::uuid[]) order by person_id, field, version`,
    [persons],
  );
  return rows;
}

/** Seals versions, each with its person's key, and writes them; `at` is when they were recorded, else now. */
export async function insertVersions(
  transaction: Connection,
  keys: ReadonlyMap<string, KeyObject>,
  versions: readonly (NewVersion & { readonly at?: Date })[],
): Promise<void> {
  if (versions.length === 0) return;
  const sealed = versions.map((version) =>
    sealValue(keys.get(version.personId) as KeyObject, version, version.value),
  );
  await transaction.query(
    `insert into personal.sealed_values (person_id, field, version, sealed, digest, recorded_at)
     select person_id, field, version, decode(sealed, 'hex'), decode(digest, 'hex'), coalesce(at, now())
       from unnest($1::uuid[], $2::text[], $3::int[], $4::text[], $5::text[], $6::timestamptz[])
         as v (person_id, field, version, sealed, digest, at)`,
    [
      versions.map(({ personId }) => personId),
      versions.map(({ field }) => field),
      versions.map(({ version }) => version),
      sealed.map((bytes) => bytes.toString('hex')),
      versions.map(({ digest }) => digest),
      versions.map(({ at }) => at?.toISOString() ?? null),
    ],
  );
}
