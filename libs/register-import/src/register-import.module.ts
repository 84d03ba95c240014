import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventCatalogue } from '#libs/kernel';
import { ViewRegistry } from '#libs/projections';
import { CorrectionsImporter } from './corrections-importer';
import { ImportJournal } from './import-journal';
import { registerImportsView } from './imports/register-imports.projection';
import { ListRegisterImportsHandler, showRegisterImportsThen } from './imports/register-imports.query';
import { PersonRecorder } from './person-recorder';
import { RecordedStreams } from './recorded';
import { RegisterImportController } from './register-import.controller';
import { registerImportEvents } from './register-import.events';
import { ImportCorrectionsHandler, ImportRegisterHandler } from './register-import.handlers';
import { RegisterImporter } from './register-importer';

/**
 * Import of registers and corrections; needs `ViewRegistry`, `CommandRunner`, `EventStore`, `EventCatalogue` with the events
 * of waiting lists and persons, `PersonalData`, `Database` and `Clock`.
 */
@Module({
  imports: [CqrsModule],
  controllers: [RegisterImportController],
  providers: [
    RecordedStreams,
    PersonRecorder,
    ImportJournal,
    RegisterImporter,
    CorrectionsImporter,
    ImportRegisterHandler,
    ImportCorrectionsHandler,
    ListRegisterImportsHandler,
  ],
})
export class RegisterImportModule {
  constructor(catalogue: EventCatalogue, views: ViewRegistry) {
    catalogue.register(registerImportEvents);
    views.register(registerImportsView);
    views.showPast(registerImportsView.name, showRegisterImportsThen);
  }
}
