import { Global, Module } from '@nestjs/common';
import { Configuration, Database } from '#libs/platform';
import { PersonalData } from './personal-data';
import { openPersonalKey, PersonalKey } from './personal-key';
import { PostgresPersonalData } from './postgres-personal-data';

/** Personal data for every feature; needs `Database` and `Configuration`. */
@Global()
@Module({
  providers: [
    {
      provide: PersonalData,
      inject: [Database, Configuration],
      useFactory: async (database: Database, { personalKey, dataDir }: Configuration) =>
        new PostgresPersonalData(
          database,
          personalKey === null ? await openPersonalKey(dataDir) : new PersonalKey(personalKey),
        ),
    },
  ],
  exports: [PersonalData],
})
export class PersonalDataModule {}
