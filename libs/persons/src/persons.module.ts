import { Module } from '@nestjs/common';
import { EventCatalogue } from '#libs/kernel';
import { personEvents } from './persons.events';

/** Makes the events of persons known; needs `EventCatalogue`. */
@Module({})
export class PersonsModule {
  constructor(catalogue: EventCatalogue) {
    catalogue.register(personEvents);
  }
}
