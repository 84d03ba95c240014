import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AuditTrailModule } from '#libs/audit-trail';
import { EventCatalogue } from '#libs/kernel';
import { LettersModule } from '#libs/letters';
import { ProcessingLogModule } from '#libs/processing-log';
import { ViewRegistry } from '#libs/projections';
import { RetentionModule } from '#libs/retention';
import { AccessDesk } from './access-desk';
import { AccessExports } from './access-exports';
import { SubjectAccessController } from './subject-access.controller';
import { subjectAccessEvents } from './subject-access.events';
import { subjectAccessView } from './subject-access.projection';

/** Access of persons to their own data; needs persons, cases, letters, the trail and the processing log. */
@Module({
  imports: [CqrsModule, AuditTrailModule, LettersModule, ProcessingLogModule, RetentionModule],
  controllers: [SubjectAccessController],
  providers: [AccessDesk, AccessExports],
})
export class SubjectAccessModule {
  constructor(catalogue: EventCatalogue, views: ViewRegistry) {
    catalogue.register(subjectAccessEvents);
    views.register(subjectAccessView);
  }
}
