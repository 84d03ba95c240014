import { HeldKeyProvider, KeyStore } from '#libs/key-store';
import { PostgresPersonalData, SealedDocuments } from '#libs/personal-data';
import { type Database, FolderDocumentStore } from '#libs/platform';

const provider = new HeldKeyProvider();

/** A key store under a master key that lives as long as the test file. */
export const trialKeyStore = (database: Database): KeyStore => new KeyStore(database, provider);

/** Personal data of a test, sealed with the keys of `trialKeyStore`. */
export const trialPersonalData = (database: Database): PostgresPersonalData =>
  new PostgresPersonalData(database, trialKeyStore(database));

/** Documents of a test in a folder, sealed with the keys of `trialKeyStore`. */
export const trialDocuments = (database: Database, folder: string): SealedDocuments =>
  new SealedDocuments(database, trialKeyStore(database), new FolderDocumentStore(folder));
