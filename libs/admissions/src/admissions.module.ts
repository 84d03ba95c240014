import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventCatalogue } from '#libs/kernel';
import { ReadAfter, ViewRegistry } from '#libs/projections';
import { ReactorRegistry } from '#libs/reactors';
import { AdmissionReader } from './admission-reader';
import { AdmissionTexts } from './admission-texts';
import { AdmissionsController } from './admissions.controller';
import { admissionEvents } from './admissions.events';
import { admissionCommandHandlers } from './admissions.handlers';
import { AdmittingController } from './admitting.controller';
import { CommandDesk } from './command-desk';
import { CourseController } from './course.controller';
import { NamedPapers } from './named-papers';
import { BookedRunner } from './places/booked-runner';
import { bookingMismatchesView } from './places/mismatches.projection';
import { ListBookingMismatchesHandler } from './places/mismatches.query';
import { OfferedPlaces } from './places/offered-places';
import { PlaceKeeper } from './places/place-keeper';
import { admissionsView } from './register/admissions.projection';
import { AdmittedApplicationReactor, AdmittedWaitReactor } from './reactions/admitted.reactors';
import { DeathReactor } from './reactions/death.reactor';
import { FreedPlaceReactor } from './reactions/freed-place.reactor';
import { OfferedPlaceReactor } from './reactions/offered-place.reactor';
import { registerHandlers } from './register/register.handlers';
import { ListReviewsDueHandler } from './reviews/reviews-due.query';

/** Admissions; needs the ground of the house (record, views, personal data, platform) and the handlers of capacity and exemptions. */
@Module({
  imports: [CqrsModule],
  controllers: [AdmissionsController, AdmittingController, CourseController],
  providers: [
    AdmissionReader,
    NamedPapers,
    BookedRunner,
    PlaceKeeper,
    AdmissionTexts,
    CommandDesk,
    ReadAfter,
    ...admissionCommandHandlers,
    ...registerHandlers,
    ListReviewsDueHandler,
    ListBookingMismatchesHandler,
    AdmittedWaitReactor,
    AdmittedApplicationReactor,
    FreedPlaceReactor,
    OfferedPlaces,
    OfferedPlaceReactor,
    DeathReactor,
  ],
})
export class AdmissionsModule {
  constructor(
    catalogue: EventCatalogue,
    views: ViewRegistry,
    reactors: ReactorRegistry,
    wait: AdmittedWaitReactor,
    application: AdmittedApplicationReactor,
    place: FreedPlaceReactor,
    offered: OfferedPlaceReactor,
    death: DeathReactor,
  ) {
    catalogue.register(admissionEvents);
    views.register(admissionsView, bookingMismatchesView);
    reactors.register(wait, application, place, offered, death);
  }
}
