import type { KeyStore } from '#libs/key-store';
import type { Connection, Queryable } from '#libs/platform';
import { INDEX_SCOPE, IndexKey, PersonalKeyError } from './index-key';
import { rebuildIndexes } from './rebuild-indexes';
import { personScope, textScope } from './sealing';

/** The tables of personal data that a backup holds: sealed, and without the indexes, which are computed again. */
export const PERSONAL_TABLES = [
  { name: 'personal.installation', order: 'only_one' },
  { name: 'personal.persons', order: 'person_id' },
  { name: 'personal.sealed_values', order: 'person_id, field, version' },
  { name: 'personal.sealed_texts', order: 'ref' },
  { name: 'personal.documents', order: 'person_id, name' },
] as const;

/**
 * Looks whether the key store opens restored personal data, before they are committed; carries out erasures that
 * either of the two backups does not know yet, and computes the indexes. Throws `PersonalKeyError` that names what
 * is missing.
 */
export async function finishRestore(transaction: Connection, store: KeyStore): Promise<void> {
  const index = await restoredIndex(transaction, store);
  if (index === null) return;
  await eraseAgain(transaction, store);
  const needed = await neededScopes(transaction);
  const missing = await store.missingAmong(needed, transaction);
  if (missing.length > 0)
    throw new PersonalKeyError(
      `the key store lacks ${missing.length} of ${needed.length} keys of this backup: it is older than the backup. ` +
        "Restore a backup of the key store that was made with this one or later ('spis keys backup')",
    );
  await rebuildIndexes(transaction, store, index);
}

async function restoredIndex(transaction: Connection, store: KeyStore): Promise<IndexKey | null> {
  const { rows } = await transaction.query<{ print: Buffer }>(
    'select key_fingerprint as print from personal.installation',
  );
  const print = rows[0]?.print;
  if (!print) return null;
  const key = (await store.find([INDEX_SCOPE])).get(INDEX_SCOPE);
  const called = `the key store ${print.toString('hex').slice(0, 12)}`;
  const advice = "put its master key in place and restore its own backup first ('spis keys restore FOLDER')";
  if (!key)
    throw new PersonalKeyError(
      `the backup's personal data are sealed with the keys of ${called}, which is missing here; ${advice}`,
    );
  const index = new IndexKey(key);
  if (!index.digest('fingerprint').equals(print))
    throw new PersonalKeyError(
      `the backup's personal data are sealed with the keys of ${called}; the one here is another; ${advice}`,
    );
  return index;
}

// A backup from before an erasure must not bring anybody back, whichever of the two it is.
async function eraseAgain(transaction: Connection, store: KeyStore): Promise<void> {
  const { rows: erased } = await transaction.query<{ person: string }>(
    'select person_id as person from personal.persons where erased_at is not null',
  );
  await store.destroy(
    erased.map(({ person }) => personScope(person)),
    transaction,
  );
  const { rows: all } = await transaction.query<{ person: string }>(
    'select person_id as person from personal.persons where erased_at is null',
  );
  const destroyed = await store.destroyedAmong(
    all.map(({ person }) => personScope(person)),
    transaction,
  );
  const gone = all.map(({ person }) => person).filter((person) => destroyed.has(personScope(person)));
  for (const sql of [
    'delete from personal.sealed_values where person_id = any($1::uuid[])',
    'update personal.sealed_texts set sealed = null, digest = null where person_id = any($1::uuid[])',
    'update personal.documents set erased = true where person_id = any($1::uuid[])',
    'update personal.persons set erased_at = now() where person_id = any($1::uuid[])',
  ])
    await transaction.query(sql, [gone]);
  await eraseTextsAgain(transaction, store);
}

async function eraseTextsAgain(transaction: Connection, store: KeyStore): Promise<void> {
  const { rows } = await transaction.query<{ ref: string; erased: boolean }>(
    'select ref, sealed is null as erased from personal.sealed_texts where own_key',
  );
  const scopes = (erased: boolean): string[] =>
    rows.filter((row) => row.erased === erased).map(({ ref }) => textScope(ref));
  await store.destroy(scopes(true), transaction);
  const gone = await store.destroyedAmong(scopes(false), transaction);
  await transaction.query(
    'update personal.sealed_texts set sealed = null, digest = null where ref = any($1::uuid[])',
    [rows.map(({ ref }) => ref).filter((ref) => gone.has(textScope(ref)))],
  );
}

async function neededScopes(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ person: string | null; ref: string | null }>(
    `select person_id as person, null::uuid as ref from personal.sealed_values
     union select person_id, null from personal.sealed_texts where sealed is not null and not own_key
     union select person_id, null from personal.documents where not erased
     union select null, ref from personal.sealed_texts where sealed is not null and own_key`,
  );
  return rows.map(({ person, ref }) => (person === null ? textScope(ref as string) : personScope(person)));
}
