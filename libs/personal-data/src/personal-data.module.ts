import { Global, Module } from '@nestjs/common';
import { KeyStore, KeyStoreModule } from '#libs/key-store';
import { Configuration, Database, DocumentStore, OPEN_DATABASE, type OpenDatabase } from '#libs/platform';
import { ClearDocuments } from './clear-documents';
import { openPersonalData } from './open-personal-data';
import { PersonalData } from './personal-data';
import { PersonalDocuments, SealedDocuments } from './personal-documents';
import { PersonalErasure, PostgresErasure } from './personal-erasure';

/** Personal data, their documents and their erasure for every feature; needs the platform. */
@Global()
@Module({
  imports: [KeyStoreModule],
  providers: [
    {
      provide: PersonalData,
      inject: [OPEN_DATABASE, KeyStore, Configuration],
      useFactory: ({ app, owner }: OpenDatabase, store: KeyStore, settings: Configuration) =>
        openPersonalData({ app, owner, store, settings }),
    },
    {
      provide: PersonalDocuments,
      inject: [Database, KeyStore, DocumentStore],
      useFactory: (database: Database, store: KeyStore, files: DocumentStore) =>
        new SealedDocuments(database, store, files),
    },
    {
      provide: ClearDocuments,
      inject: [Database, KeyStore, DocumentStore],
      useFactory: (database: Database, store: KeyStore, files: DocumentStore) =>
        new ClearDocuments(database, store, files),
    },
    {
      provide: PersonalErasure,
      inject: [Database, KeyStore, DocumentStore],
      useFactory: async (database: Database, store: KeyStore, files: DocumentStore) => {
        const erasure = new PostgresErasure(database, store, files);
        await erasure.finish();
        return erasure;
      },
    },
  ],
  exports: [PersonalData, PersonalDocuments, PersonalErasure, ClearDocuments],
})
export class PersonalDataModule {}
