import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventCatalogue } from '#libs/kernel';
import { AdmissionReader } from './admission-reader';
import { AdmissionTexts } from './admission-texts';
import { admissionEvents } from './admissions.events';
import { admissionCommandHandlers, AdmissionRunner } from './admissions.handlers';
import { AdmittingController } from './admitting.controller';
import { CommandDesk } from './command-desk';
import { CourseController } from './course.controller';

/** Admissions; needs the ground of the house: record, views, personal data, platform. */
@Module({
  imports: [CqrsModule],
  controllers: [AdmittingController, CourseController],
  providers: [AdmissionReader, AdmissionRunner, AdmissionTexts, CommandDesk, ...admissionCommandHandlers],
})
export class AdmissionsModule {
  constructor(catalogue: EventCatalogue) {
    catalogue.register(admissionEvents);
  }
}
