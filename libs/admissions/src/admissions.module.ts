import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ReadAfter } from '#libs/projections';
import { EventCatalogue } from '#libs/kernel';
import { ViewRegistry } from '#libs/projections';
import { AdmissionReader } from './admission-reader';
import { AdmissionTexts } from './admission-texts';
import { AdmissionsController } from './admissions.controller';
import { admissionEvents } from './admissions.events';
import { admissionCommandHandlers } from './admissions.handlers';
import { AdmittingController } from './admitting.controller';
import { CommandDesk } from './command-desk';
import { CourseController } from './course.controller';
import { BookedRunner } from './places/booked-runner';
import { bookingMismatchesView } from './places/mismatches.projection';
import { ListBookingMismatchesHandler } from './places/mismatches.query';
import { PlaceKeeper } from './places/place-keeper';
import { admissionsView } from './register/admissions.projection';
import { registerHandlers } from './register/register.handlers';
import { ListReviewsDueHandler } from './reviews/reviews-due.query';

/** Admissions; needs the ground of the house (record, views, personal data, platform) and the handlers of capacity. */
@Module({
  imports: [CqrsModule],
  controllers: [AdmissionsController, AdmittingController, CourseController],
  providers: [
    AdmissionReader,
    BookedRunner,
    PlaceKeeper,
    AdmissionTexts,
    CommandDesk,
    ReadAfter,
    ...admissionCommandHandlers,
    ...registerHandlers,
    ListReviewsDueHandler,
    ListBookingMismatchesHandler,
  ],
})
export class AdmissionsModule {
  constructor(catalogue: EventCatalogue, views: ViewRegistry) {
    catalogue.register(admissionEvents);
    views.register(admissionsView, bookingMismatchesView);
  }
}
