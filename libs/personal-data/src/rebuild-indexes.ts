import type { KeyStore } from '#libs/key-store';
import type { Connection } from '#libs/platform';
import { emsoDigest } from './emso-index';
import type { IndexKey } from './index-key';
import type { PersonalField } from './personal-data';
import { openValue, personScope } from './sealing';
import { addToSearchIndex, type SearchedValue } from './search-index';

const PERSONS = 500;

interface Row {
  readonly personId: string;
  readonly field: PersonalField;
  readonly version: number;
  readonly sealed: Buffer;
}

/** Computes the indexes by which persons are found from the sealed values, which stand in no backup. */
export async function rebuildIndexes(
  transaction: Connection,
  store: KeyStore,
  index: IndexKey,
): Promise<void> {
  await transaction.query('delete from personal.emso_index');
  await transaction.query('delete from personal.search_index');
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await transaction.query<{ person: string }>(
      'select person_id as person from personal.persons where person_id > $1 order by person_id limit $2',
      [last, PERSONS],
    );
    const persons = rows.map(({ person }) => person);
    if (persons.length === 0) return;
    last = persons.at(-1) as string;
    const values = await openedValues(transaction, store, persons);
    await addToSearchIndex(transaction, index, values);
    await addEmsos(transaction, index, values);
  }
}

async function openedValues(
  transaction: Connection,
  store: KeyStore,
  persons: readonly string[],
): Promise<SearchedValue[]> {
  const { rows } = await transaction.query<Row>(
    `select person_id as "personId", field, version, sealed from personal.sealed_values
      where person_id = any($1::uuid[]) order by person_id, field, version`,
    [persons],
  );
  const keys = await store.find(persons.map(personScope));
  return rows.flatMap((row) => {
    const key = keys.get(personScope(row.personId));
    const { personId, field } = row;
    return key ? [{ personId, field, value: openValue(key, row, row.sealed) }] : [];
  });
}

// The newest number finds the person; a former one may be another's by now.
async function addEmsos(
  transaction: Connection,
  index: IndexKey,
  values: readonly SearchedValue[],
): Promise<void> {
  const newest = new Map(
    values.filter(({ field }) => field === 'emso').map(({ personId, value }) => [personId, value]),
  );
  await transaction.query(
    `insert into personal.emso_index (digest, person_id)
     select decode(digest, 'hex'), person_id from unnest($1::text[], $2::uuid[]) as e (digest, person_id)
     on conflict do nothing`,
    [[...newest.values()].map((emso) => emsoDigest(index, emso)), [...newest.keys()]],
  );
}
