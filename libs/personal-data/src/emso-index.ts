import type { Connection, Queryable } from '#libs/platform';
import type { IndexKey } from './index-key';
import { EmsoOfAnotherPerson } from './personal-data';

/** The digest under which an EMŠO stands in the index, in hexadecimal digits. */
export const emsoDigest = (key: IndexKey, emso: string): string => key.digest('emso', emso).toString('hex');

/** The persons of digests that stand in the index. */
export async function personsOfDigests(
  db: Queryable,
  digests: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await db.query<{ digest: string; person: string }>(
    `select encode(digest, 'hex') as digest, person_id as person from personal.emso_index
      where digest in (select decode(d, 'hex') from unnest($1::text[]) d)`,
    [digests],
  );
  return new Map(rows.map(({ digest, person }) => [digest, person]));
}

/** Makes a person for each digest that has none. */
export async function makePersons(
  db: Queryable,
  digests: readonly string[],
  newId: () => string,
): Promise<void> {
  await db.query(
    // In one order everywhere: two imports at once wait for each other instead of deadlocking.
    `with wanted as (
       select decode(digest, 'hex') as digest, person_id
         from unnest($1::text[], $2::uuid[]) as w (digest, person_id) order by 1),
     made as (
       insert into personal.emso_index (digest, person_id) select digest, person_id from wanted
       on conflict (digest) do nothing returning person_id)
     insert into personal.persons (person_id) select person_id from made`,
    [digests, digests.map(() => newId())],
  );
}

/** Makes the digest the person's only one; throws `EmsoOfAnotherPerson`. */
export async function moveDigest(transaction: Connection, personId: string, digest: string): Promise<void> {
  // Taken before the old one is let go: two persons who would exchange theirs at once are both refused, where each
  // waiting for the other's release would be a deadlock.
  await transaction.query(
    `insert into personal.emso_index (digest, person_id) values (decode($1, 'hex'), $2) on conflict do nothing`,
    [digest, personId],
  );
  const holder = (await personsOfDigests(transaction, [digest])).get(digest) ?? personId;
  if (holder !== personId) throw new EmsoOfAnotherPerson(holder);
  await transaction.query(
    `delete from personal.emso_index where person_id = $1 and digest <> decode($2, 'hex')`,
    [personId, digest],
  );
}
