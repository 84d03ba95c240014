import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventCatalogue } from '#libs/kernel';
import { personCardHandlers } from './card/person-card.query';
import { PersonStreams } from './person-streams';
import { PersonsController } from './persons.controller';
import { personEvents } from './persons.events';
import { personCommandHandlers } from './persons.handlers';
import { personSearchHandlers } from './search/find-persons.query';

/** Persons; needs `EventCatalogue`, `EventStore`, `CommandRunner`, `PersonalData` and `ActingPerson`. */
@Module({
  imports: [CqrsModule],
  controllers: [PersonsController],
  providers: [PersonStreams, ...personCommandHandlers, ...personCardHandlers, ...personSearchHandlers],
})
export class PersonsModule {
  constructor(catalogue: EventCatalogue) {
    catalogue.register(personEvents);
  }
}
