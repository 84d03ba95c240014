import type { KeyObject } from 'node:crypto';
import type { KeyStore } from '#libs/key-store';
import type { ContentHash, Database, DocumentStore } from '#libs/platform';
import { erasedPersons, lockPersons } from './person-rows';
import { PersonIsErased } from './personal-data';
import { PersonalKeys } from './personal-keys';
import { openDocument, PersonalDigests, personScope, sealDocument } from './sealing';

interface DocumentRow {
  readonly storedAs: ContentHash | null;
  readonly erased: boolean;
}

/**
 * Documents of persons, sealed with their keys. The name is a keyed digest of the bytes by the person's own key:
 * the same bytes of one person are kept once, those of two persons twice, and a name tells nothing.
 */
export abstract class PersonalDocuments {
  /** Keeps the bytes and answers their name only once they would survive a power cut. Throws `UnknownPerson`, `PersonIsErased`. */
  abstract put(personId: string, content: Uint8Array): Promise<ContentHash>;

  /** The bytes of a name, or null; throws `PersonIsErased`, `DocumentIsErased`, and `DamagedDocument` or `SealBroken` for other bytes. */
  abstract get(personId: string, name: ContentHash): Promise<Buffer | null>;
}

/** The document was destroyed, e.g. with its case; its person is still known. */
export class DocumentIsErased extends Error {
  constructor(readonly documentName: string) {
    super(`the document ${documentName} was destroyed`);
    this.name = 'DocumentIsErased';
  }
}

/** Keeps sealed documents in the `DocumentStore`, by the hash of the sealed bytes. */
export class SealedDocuments extends PersonalDocuments {
  private readonly keys: PersonalKeys;

  constructor(
    private readonly database: Database,
    store: KeyStore,
    private readonly files: DocumentStore,
  ) {
    super();
    this.keys = new PersonalKeys(database, store);
  }

  override async put(personId: string, content: Uint8Array): Promise<ContentHash> {
    const key = (await this.keys.ensure([personId])).get(personId) as KeyObject;
    const name = new PersonalDigests(key).of('document', content) as ContentHash;
    await this.database.transaction(async (transaction) => {
      await lockPersons(transaction, [personId]);
      const row = await this.row(personId, name);
      if (row?.storedAs && !row.erased && (await this.isWhole(key, personId, name, row.storedAs))) return;
      const storedAs = await this.files.put(sealDocument(key, personId, name, content));
      await transaction.query(
        `insert into personal.documents (person_id, name, stored_as) values ($1, $2, $3)
         on conflict (person_id, name) do update set stored_as = excluded.stored_as, erased = false`,
        [personId, name, storedAs],
      );
    });
    return name;
  }

  override async get(personId: string, name: ContentHash): Promise<Buffer | null> {
    const row = await this.row(personId, name);
    // What an older version kept stands under the hash of its bytes until it is sealed.
    if (row === null) return this.files.get(name);
    if (row.erased || row.storedAs === null) throw await this.gone(personId, name);
    const key = (await this.keys.find([personId])).get(personId);
    if (!key) {
      await this.keys.refuseLost([personScope(personId)]);
      throw new PersonIsErased(personId);
    }
    const sealed = await this.files.get(row.storedAs);
    return sealed && openDocument(key, personId, name, sealed);
  }

  private async gone(personId: string, name: ContentHash): Promise<Error> {
    const erased = await erasedPersons(this.database, [personId]);
    return erased.has(personId) ? new PersonIsErased(personId) : new DocumentIsErased(name);
  }

  private async isWhole(
    key: KeyObject,
    personId: string,
    name: ContentHash,
    storedAs: ContentHash,
  ): Promise<boolean> {
    try {
      const sealed = await this.files.get(storedAs);
      return sealed !== null && openDocument(key, personId, name, sealed).length > 0;
    } catch {
      return false;
    }
  }

  private async row(personId: string, name: string): Promise<DocumentRow | null> {
    const { rows } = await this.database.query<DocumentRow>(
      'select stored_as as "storedAs", erased from personal.documents where person_id = $1 and name = $2',
      [personId, name],
    );
    return rows[0] ?? null;
  }
}
