import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventCatalogue } from '#libs/kernel';
import { ViewRegistry } from '#libs/projections';
import { personCardHandlers } from './card/person-card.query';
import { PersonCards } from './card/person-cards';
import { duplicateHandlers } from './duplicates/duplicate-candidates.query';
import { PersonStreams } from './person-streams';
import { PersonsController } from './persons.controller';
import { personEvents } from './persons.events';
import { personCommandHandlers } from './persons.handlers';
import { PersonRelationsController } from './relations/person-relations.controller';
import { personRelationEvents } from './relations/person-relations.events';
import { personRelationHandlers } from './relations/person-relations.handlers';
import { personPairEvents } from './same-person/person-pair.events';
import { personPairHandlers } from './same-person/person-pair.handlers';
import { personPairsView } from './same-person/person-pairs.projection';
import { SamePersonController } from './same-person/same-person.controller';
import { caseSearchHandlers } from './search/find-cases.query';
import { personSearchHandlers } from './search/find-persons.query';

/**
 * Persons; needs `EventCatalogue`, `ViewRegistry`, `Projections`, `EventStore`, `CommandRunner`, `PersonalData`,
 * `Database`, `ActingPerson` and `Clock`, and a handler of `FindCasesByNumber`.
 */
@Module({
  imports: [CqrsModule],
  controllers: [PersonsController, SamePersonController, PersonRelationsController],
  providers: [
    PersonStreams,
    PersonCards,
    ...personCommandHandlers,
    ...personPairHandlers,
    ...personRelationHandlers,
    ...personCardHandlers,
    ...personSearchHandlers,
    ...caseSearchHandlers,
    ...duplicateHandlers,
  ],
})
export class PersonsModule {
  constructor(catalogue: EventCatalogue, views: ViewRegistry) {
    catalogue.register(personEvents).register(personPairEvents).register(personRelationEvents);
    views.register(personPairsView);
  }
}
