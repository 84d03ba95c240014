import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, SystemClock } from './clock';
import { Configuration } from './configuration';
import { Database } from './database/database';
import type { Migration } from './database/migrations';
import { openDatabase, type OpenDatabase } from './database/open-database';

/** Token of the `OpenDatabase`: owner connection, description; for operators' work only. */
export const OPEN_DATABASE = Symbol('OpenDatabase');

/** `Configuration`, `Clock` and the migrated `Database` for every room; closes the database last of all. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(OPEN_DATABASE) private readonly open: OpenDatabase) {}

  static forRoot(configuration: Configuration, migrations: readonly Migration[]): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Configuration, useValue: configuration },
        { provide: Clock, useClass: SystemClock },
        { provide: OPEN_DATABASE, useFactory: () => openDatabase(configuration, migrations) },
        { provide: Database, inject: [OPEN_DATABASE], useFactory: (open: OpenDatabase) => open.app },
      ],
      exports: [Configuration, Clock, OPEN_DATABASE, Database],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.open.close();
  }
}
