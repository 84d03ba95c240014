import { join } from 'node:path';
import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, SystemClock } from './clock';
import { Configuration } from './configuration';
import { Database } from './database/database';
import type { Migration } from './database/migrations';
import { openDatabase, type OpenDatabase } from './database/open-database';
import { DocumentStore } from './documents/document-store';
import { FolderDocumentStore } from './documents/folder-document-store';
import { ActingPerson, DeclaredPerson, EstablishedPerson } from './http/acting-person';

/** Token of the `OpenDatabase`: owner connection, description; for operators' work only. */
export const OPEN_DATABASE = Symbol('OpenDatabase');

/** `Configuration`, `Clock`, `ActingPerson`, `DocumentStore` and the migrated `Database` for every room; closes the database last of all. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(OPEN_DATABASE) private readonly open: OpenDatabase) {}

  static forRoot(
    configuration: Configuration,
    migrations: readonly Migration[],
    clock: Clock = new SystemClock(),
  ): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Configuration, useValue: configuration },
        { provide: Clock, useValue: clock },
        {
          provide: ActingPerson,
          useClass: configuration.signIn.declared ? DeclaredPerson : EstablishedPerson,
        },
        {
          provide: DocumentStore,
          useFactory: () => new FolderDocumentStore(join(configuration.dataDir, 'documents')),
        },
        { provide: OPEN_DATABASE, useFactory: () => openDatabase(configuration, migrations) },
        { provide: Database, inject: [OPEN_DATABASE], useFactory: (open: OpenDatabase) => open.app },
      ],
      exports: [Configuration, Clock, ActingPerson, DocumentStore, OPEN_DATABASE, Database],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.open.close();
  }
}
