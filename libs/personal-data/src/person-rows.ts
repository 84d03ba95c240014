import type { Connection, Queryable } from '#libs/platform';
import { PersonIsErased, UnknownPerson } from './personal-data';

/** Locks the persons for this transaction; throws `UnknownPerson`, `PersonIsErased`. */
export async function lockPersons(transaction: Connection, persons: readonly string[]): Promise<void> {
  const { rows } = await transaction.query<{ person: string; erased: boolean }>(
    `select person_id as person, erased_at is not null as erased from personal.persons
      where person_id = any($1::uuid[]) order by person_id for update`,
    [persons],
  );
  const kept = new Map(rows.map(({ person, erased }) => [person, erased]));
  for (const person of persons) {
    if (!kept.has(person)) throw new UnknownPerson(person);
    if (kept.get(person)) throw new PersonIsErased(person);
  }
}

/** Those of the persons whose data were erased. */
export async function erasedPersons(db: Queryable, persons: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await db.query<{ person: string }>(
    `select person_id as person from personal.persons
      where person_id = any($1::uuid[]) and erased_at is not null`,
    [persons],
  );
  return new Set(rows.map(({ person }) => person));
}
