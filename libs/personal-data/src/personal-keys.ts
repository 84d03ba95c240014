import type { KeyObject } from 'node:crypto';
import { KeyDestroyed, type KeyStore } from '#libs/key-store';
import type { Database } from '#libs/platform';
import { INDEX_SCOPE, IndexKey, PersonalKeyError } from './index-key';
import { PersonIsErased } from './personal-data';
import { personScope } from './sealing';

/** The keys of personal data: one a person, one for the indexes, which must be the one they were made with. */
export class PersonalKeys {
  private checked: IndexKey | undefined;

  constructor(
    private readonly database: Database,
    readonly store: KeyStore,
  ) {}

  /** The index key, made when it is first asked for; throws `PersonalKeyError` when it is not the right one. */
  async index(): Promise<IndexKey> {
    return (this.checked ??= await this.checkedIndex());
  }

  /** The person's keys, made where there are none; throws `PersonIsErased`. */
  async ensure(persons: readonly string[]): Promise<ReadonlyMap<string, KeyObject>> {
    try {
      return byPerson(persons, await this.store.ensure(persons.map(personScope)));
    } catch (error) {
      if (!(error instanceof KeyDestroyed)) throw error;
      throw new PersonIsErased(error.scope.replace('person/', ''));
    }
  }

  /** The keys of those persons who have one. */
  async find(persons: readonly string[]): Promise<ReadonlyMap<string, KeyObject>> {
    return byPerson(persons, await this.store.find(persons.map(personScope)));
  }

  /** Throws `PersonalKeyError` unless every scope without key lost it by an erasure. */
  async refuseLost(scopes: readonly string[]): Promise<void> {
    if (scopes.length === 0) return;
    const destroyed = await this.store.destroyedAmong(scopes);
    const lost = scopes.filter((scope) => !destroyed.has(scope)).length;
    if (lost > 0)
      throw new PersonalKeyError(
        `${lost} keys of personal data are missing from the key store; restore it from its own backup`,
      );
  }

  // With another key nobody would be found again, and everybody be made a second time.
  private async checkedIndex(): Promise<IndexKey> {
    const known = await this.fingerprint();
    const found = (await this.store.find([INDEX_SCOPE])).get(INDEX_SCOPE);
    if (known !== null && found === undefined)
      throw new PersonalKeyError(
        'the key store does not hold the index key of these personal data; restore it from its own backup',
      );
    const key = found ?? ((await this.store.ensure([INDEX_SCOPE])).get(INDEX_SCOPE) as KeyObject);
    const index = new IndexKey(key);
    await this.database.query(
      'insert into personal.installation (key_fingerprint) values ($1) on conflict do nothing',
      [index.digest('fingerprint')],
    );
    if (!(await this.fingerprint())?.equals(index.digest('fingerprint')))
      throw new PersonalKeyError(
        'the index key is not the one these personal data were written with; restore the key store that belongs to them',
      );
    return index;
  }

  /** The fingerprint of the index key these data were written with; null where nothing was. */
  async fingerprint(): Promise<Buffer | null> {
    const { rows } = await this.database.query<{ known: Buffer }>(
      'select key_fingerprint as known from personal.installation',
    );
    return rows[0]?.known ?? null;
  }
}

function byPerson(
  persons: readonly string[],
  keys: ReadonlyMap<string, KeyObject>,
): ReadonlyMap<string, KeyObject> {
  const found = new Map<string, KeyObject>();
  for (const person of persons) {
    const key = keys.get(personScope(person));
    if (key) found.set(person, key);
  }
  return found;
}
