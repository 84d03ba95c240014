import type { KeyStore } from '#libs/key-store';
import type { Connection, ContentHash, Database, DocumentStore } from '#libs/platform';
import { UnknownPerson } from './personal-data';
import { personScope, textScope } from './sealing';

/** What was kept of an erased person beside values: how many texts and documents. */
export interface ErasedData {
  readonly texts: number;
  readonly documents: number;
}

/** A document by whose it is and its name. */
export interface PersonalDocument {
  readonly personId: string;
  readonly name: string;
}

/** Destroys personal data for good. */
export abstract class PersonalErasure {
  /**
   * Destroys the person's keys and whatever they sealed, indexes and documents included; only that there was such
   * a person, and how many texts and documents, stays known. Harmless when repeated, and finishes what was broken
   * off. Throws `UnknownPerson`.
   */
  abstract erase(personId: string): Promise<ErasedData>;

  /**
   * Destroys single texts and documents, whoever's they are, and leaves the persons' other data; answers how many of
   * them are gone now. Harmless when repeated.
   */
  abstract eraseParts(texts: readonly string[], documents: readonly PersonalDocument[]): Promise<ErasedData>;

  /** Destroys one text about a third person with its key; answers false where there is no such text. */
  abstract eraseText(ref: string): Promise<boolean>;
}

/** Erases in one transaction, and the files of documents after it. */
export class PostgresErasure extends PersonalErasure {
  constructor(
    private readonly database: Database,
    private readonly store: KeyStore,
    private readonly files: DocumentStore,
  ) {
    super();
  }

  override async erase(personId: string): Promise<ErasedData> {
    const erased = await this.database.transaction((transaction) => this.eraseIn(transaction, personId));
    await this.deleteFiles(personId);
    return erased;
  }

  override async eraseParts(
    texts: readonly string[],
    documents: readonly PersonalDocument[],
  ): Promise<ErasedData> {
    const persons = [...new Set(documents.map(({ personId }) => personId))].sort();
    const erased = await this.database.transaction(async (transaction) => {
      // Whoever writes the same document down again at this moment waits, and then keeps it anew.
      await transaction.query(
        'select from personal.persons where person_id = any($1::uuid[]) order by person_id for update',
        [persons],
      );
      return {
        texts: await this.eraseTextsIn(transaction, texts),
        documents: await eraseDocumentsIn(transaction, documents),
      };
    });
    for (const person of persons) await this.deleteFiles(person);
    return erased;
  }

  override async eraseText(ref: string): Promise<boolean> {
    return this.database.transaction(async (transaction) => {
      const { rowCount } = await transaction.query(
        'update personal.sealed_texts set sealed = null, digest = null where ref = $1 and own_key',
        [ref],
      );
      if (rowCount > 0) await this.store.destroy([textScope(ref)], transaction);
      return rowCount > 0;
    });
  }

  /** Finishes every erasure whose files were not deleted when it was broken off. */
  async finish(): Promise<void> {
    const { rows } = await this.database.query<{ person: string }>(
      'select distinct person_id as person from personal.documents where erased and stored_as is not null',
    );
    for (const { person } of rows) await this.deleteFiles(person);
  }

  private async eraseTextsIn(transaction: Connection, refs: readonly string[]): Promise<number> {
    const { rows } = await transaction.query<{ ref: string; own: boolean }>(
      `update personal.sealed_texts set sealed = null, digest = null
        where ref = any($1::uuid[]) returning ref, own_key as own`,
      [refs],
    );
    const own = rows.filter((row) => row.own).map(({ ref }) => textScope(ref));
    if (own.length > 0) await this.store.destroy(own, transaction);
    return rows.length;
  }

  private async eraseIn(transaction: Connection, personId: string): Promise<ErasedData> {
    const { rowCount } = await transaction.query(
      'select from personal.persons where person_id = $1 for update',
      [personId],
    );
    if (rowCount === 0) throw new UnknownPerson(personId);
    for (const table of ['sealed_values', 'emso_index', 'search_index'])
      await transaction.query(`delete from personal.${table} where person_id = $1`, [personId]);
    const { rows: texts } = await transaction.query<{ ref: string }>(
      'update personal.sealed_texts set sealed = null, digest = null where person_id = $1 returning ref',
      [personId],
    );
    const { rowCount: documents } = await transaction.query(
      'update personal.documents set erased = true where person_id = $1',
      [personId],
    );
    await this.store.destroy([personScope(personId), ...texts.map(({ ref }) => textScope(ref))], transaction);
    await transaction.query(
      'update personal.persons set erased_at = coalesce(erased_at, now()) where person_id = $1',
      [personId],
    );
    return { texts: texts.length, documents };
  }

  // Only once nothing refers to them as readable: a file lost to a transaction that was taken back is lost for ever.
  private async deleteFiles(personId: string): Promise<void> {
    const { rows } = await this.database.query<{ storedAs: ContentHash }>(
      `select stored_as as "storedAs" from personal.documents
        where person_id = $1 and erased and stored_as is not null`,
      [personId],
    );
    for (const { storedAs } of rows) {
      await this.files.remove(storedAs);
      await this.database.query('update personal.documents set stored_as = null where stored_as = $1', [
        storedAs,
      ]);
    }
  }
}

async function eraseDocumentsIn(
  transaction: Connection,
  documents: readonly PersonalDocument[],
): Promise<number> {
  const { rowCount } = await transaction.query(
    `update personal.documents d set erased = true
       from unnest($1::uuid[], $2::text[]) as gone (person_id, name)
      where d.person_id = gone.person_id and d.name = gone.name`,
    [documents.map(({ personId }) => personId), documents.map(({ name }) => name)],
  );
  return rowCount;
}
