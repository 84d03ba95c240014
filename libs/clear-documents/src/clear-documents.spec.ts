import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EventStore, MemoryEventStore, type NewEvent } from '#libs/event-store';
import { defineEvent, EventCatalogue, type EventMetadata, type Schema } from '#libs/kernel';
import { ClearDocuments, personalDataMigrations, PostgresErasure } from '#libs/personal-data';
import { type ContentHash, DocumentStore, FolderDocumentStore } from '#libs/platform';
import {
  createTestDatabase,
  type TestDatabase,
  trialDocuments,
  trialKeyStore,
  trialPersonalData,
} from '#libs/testing';
import { clearDocumentsMigrations } from './clear-documents.migrations';
import { ClearDocumentsRun } from './clear-documents-run';

const anything: Schema<object> = { parse: (data) => data as object };
const catalogue = new EventCatalogue().register(
  ['ApplicationReceived', 'ApplicationDocumentReceived', 'LetterProduced'].map((type) =>
    defineEvent(type, 1, anything),
  ),
);
const metadata: EventMetadata = {
  commandId: randomUUID(),
  correlationId: 'c',
  causationId: null,
  actor: { id: 'test', role: 'system', unit: null, onBehalfOf: null },
  legalBasis: null,
  purpose: 'test',
};
const event = (type: string, data: object): NewEvent => ({
  id: randomUUID(),
  type,
  schemaVersion: 1,
  data,
  metadata,
});

/** Files that fail once as the process would when it is killed before a file is deleted. */
class Killed extends DocumentStore {
  private armed = true;
  constructor(private readonly files: DocumentStore) {
    super();
  }
  override put(content: Uint8Array): Promise<ContentHash> {
    return this.files.put(content);
  }
  override get(hash: ContentHash): Promise<Buffer | null> {
    return this.files.get(hash);
  }
  override remove(hash: ContentHash): Promise<void> {
    if (!this.armed) return this.files.remove(hash);
    this.armed = false;
    return Promise.reject(new Error('killed'));
  }
}

describe('Documents that an older version kept in the clear', () => {
  let database: TestDatabase;
  let folder: string;
  let files: FolderDocumentStore;
  let store: EventStore;

  beforeEach(async () => {
    database = await createTestDatabase([...personalDataMigrations, ...clearDocumentsMigrations]);
    folder = mkdtempSync(join(tmpdir(), 'spis-clear-'));
    files = new FolderDocumentStore(folder);
    store = new MemoryEventStore();
  });
  afterEach(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (through: DocumentStore = files): ClearDocumentsRun =>
    new ClearDocumentsRun(
      store,
      catalogue,
      database.app,
      new ClearDocuments(database.app, trialKeyStore(database.app), through),
    );
  const fileCount = (): number =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  const somebody = async (): Promise<string> => {
    const personId = randomUUID();
    await trialPersonalData(database.app).addPerson(personId);
    return personId;
  };
  const brought = async (personId: string, contentHash: string): Promise<void> => {
    const applicationId = randomUUID();
    await store.append(`application-${applicationId}`, 'no-stream', [
      event('ApplicationReceived', { applicationId, personId }),
      event('ApplicationDocumentReceived', { contentHash }),
      event('ApplicationDocumentReceived', { contentHash: null }),
    ]);
  };

  it('are sealed for everybody whose they are, read under their old name, and gone in the clear', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const name = await files.put(Buffer.from('ista bolniška napotnica'));
    const letter = await files.put(Buffer.from('odločba v besedah'));
    for (const person of [one, other]) await brought(person, name);
    await store.append(`letter-${randomUUID()}`, 'no-stream', [
      event('LetterProduced', { personId: one, contentHash: letter, pdfHash: letter }),
    ]);
    expect(await run().run()).toEqual({ named: 2, sealed: 2 });
    const documents = trialDocuments(database.app, folder);
    for (const person of [one, other])
      expect((await documents.get(person, name))?.toString()).toBe('ista bolniška napotnica');
    expect((await documents.get(one, letter))?.toString()).toBe('odločba v besedah');
    expect(await files.get(name)).toBeNull();
    expect(fileCount()).toBe(3);
    expect(await run().run()).toEqual({ named: 2, sealed: 0 });
  });

  it('are sealed once when the work was killed before the clear file was deleted', async () => {
    const person = await somebody();
    const name = await files.put(Buffer.from('potrdilo o dohodku'));
    await brought(person, name);
    const killed = new Killed(files);
    await expect(run(killed).run()).rejects.toThrow('killed');
    expect(fileCount()).toBe(2);
    await run(killed).atStart();
    expect(fileCount()).toBe(1);
    expect((await trialDocuments(database.app, folder).get(person, name))?.toString()).toBe(
      'potrdilo o dohodku',
    );
  });

  it('are deleted, not sealed, when their person was erased', async () => {
    const person = await somebody();
    const name = await files.put(Buffer.from('osebna izjava'));
    await brought(person, name);
    await new PostgresErasure(database.app, trialKeyStore(database.app), files).erase(person);
    expect(await run().run()).toEqual({ named: 1, sealed: 1 });
    expect(fileCount()).toBe(0);
  });

  it('are looked for at the start until all are sealed, and then no more', async () => {
    const person = await somebody();
    await run().atStart();
    const late = await files.put(Buffer.from('pozneje'));
    await brought(person, late);
    await run().atStart();
    expect(await files.get(late)).not.toBeNull();
    expect(await run().run()).toEqual({ named: 1, sealed: 1 });
  });
});
