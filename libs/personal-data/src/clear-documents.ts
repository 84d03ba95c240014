import type { KeyObject } from 'node:crypto';
import type { KeyStore } from '#libs/key-store';
import type { ContentHash, Database, DocumentStore } from '#libs/platform';
import { erasedPersons, lockPersons } from './person-rows';
import { PersonIsErased } from './personal-data';
import { PersonalKeys } from './personal-keys';
import { sealDocument } from './sealing';

/** What became of one document that stood in the clear; `absent`: there is no such file (any more). */
export type ClearDocumentEnd = 'sealed' | 'absent';

/** Seals documents that an older version kept in the clear, each for everybody whose it is. */
export class ClearDocuments {
  private readonly keys: PersonalKeys;

  constructor(
    private readonly database: Database,
    store: KeyStore,
    private readonly files: DocumentStore,
  ) {
    this.keys = new PersonalKeys(database, store);
  }

  /**
   * Seals the document of this name with the key of each of its persons, under the name that the events know, and
   * then deletes the clear file; those who were erased get nothing. Broken off at any moment, the next call goes on.
   */
  async seal(name: ContentHash, persons: readonly string[]): Promise<ClearDocumentEnd> {
    const clear = await this.files.get(name);
    if (clear === null) return 'absent';
    const erased = await erasedPersons(this.database, persons);
    for (const person of persons) if (!erased.has(person)) await this.sealFor(person, name, clear);
    // Only now: until the last of its persons has it sealed, the clear file is the only copy.
    await this.files.remove(name);
    return 'sealed';
  }

  private async sealFor(personId: string, name: ContentHash, clear: Buffer): Promise<void> {
    try {
      const key = (await this.keys.ensure([personId])).get(personId) as KeyObject;
      await this.database.transaction(async (transaction) => {
        await lockPersons(transaction, [personId]);
        const { rows } = await transaction.query(
          'select from personal.documents where person_id = $1 and name = $2',
          [personId, name],
        );
        if (rows.length > 0) return;
        const storedAs = await this.files.put(sealDocument(key, personId, name, clear));
        await transaction.query(
          'insert into personal.documents (person_id, name, stored_as) values ($1, $2, $3)',
          [personId, name, storedAs],
        );
      });
    } catch (error) {
      // Erased a moment ago: nothing is to be kept.
      if (!(error instanceof PersonIsErased)) throw error;
    }
  }
}
