import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventCatalogue } from '#libs/kernel';
import { ReadAfter, ViewRegistry } from '#libs/projections';
import { ReactorRegistry } from '#libs/reactors';
import { ApplicantDeathReactor } from './applicant-death.reactor';
import { ApplicationNumbering } from './application-numbering';
import { ApplicationReader } from './application-reader';
import { ApplicationTexts } from './application-texts';
import { ApplicationsController } from './applications.controller';
import { applicationEvents } from './applications.events';
import { ApplicationRunner, plainApplicationHandlers } from './applications.handlers';
import {
  CheckCompletenessHandler,
  EvaluateEligibilityHandler,
  PlaceApplicantHandler,
} from './assessment.handlers';
import { applicationsView } from './cases/applications.projection';
import { GetApplicationHandler } from './cases/get-application.query';
import { ListApplicationsHandler } from './cases/list-applications.query';
import { FindCaseHandler } from './case-search/find-case.query';
import { FindCasesByNumberHandler } from './case-search/cases-by-number.query';
import { CommandDesk } from './command-desk';
import { HandlingController } from './handling.controller';
import { IntakeController } from './intake.controller';
import { GiveDocumentNumberHandler } from './issuing.handlers';
import { ReceiveApplicationHandler } from './receipt.handlers';
import { workQueueView } from './work-queue/work-queue.projection';
import { ListWorkHandler } from './work-queue/work-queue.query';

/**
 * Applications; needs the ground of the house (record, views, personal data, platform) and a handler of
 * `PlaceOnWaitingList`.
 */
@Module({
  imports: [CqrsModule],
  controllers: [IntakeController, HandlingController, ApplicationsController],
  providers: [
    ApplicationReader,
    ApplicationRunner,
    ApplicationTexts,
    ApplicationNumbering,
    CommandDesk,
    ReadAfter,
    ...plainApplicationHandlers,
    ReceiveApplicationHandler,
    CheckCompletenessHandler,
    EvaluateEligibilityHandler,
    PlaceApplicantHandler,
    ListApplicationsHandler,
    GetApplicationHandler,
    ListWorkHandler,
    GiveDocumentNumberHandler,
    ApplicantDeathReactor,
    FindCaseHandler,
    FindCasesByNumberHandler,
  ],
})
export class ApplicationsModule {
  constructor(
    catalogue: EventCatalogue,
    views: ViewRegistry,
    reactors: ReactorRegistry,
    death: ApplicantDeathReactor,
  ) {
    catalogue.register(applicationEvents);
    views.register(applicationsView, workQueueView);
    reactors.register(death);
  }
}
