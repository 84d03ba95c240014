import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EvidenceModule } from '#libs/evidence';
import { EventCatalogue } from '#libs/kernel';
import { ViewRegistry } from '#libs/projections';
import { ReactorRegistry } from '#libs/reactors';
import { lettersView } from './cases/letters.projection';
import { ListLettersHandler } from './cases/letters.query';
import { Typesetter } from './document/typesetter';
import { KeptLetters } from './kept-letters';
import { LetterDesk } from './letter-desk';
import { LetterTextsController } from './letter-texts.controller';
import { letterTextPublished } from './letter-texts.events';
import { LettersController } from './letters.controller';
import { letterProduced } from './letters.events';
import { RevalidationLetterReactor } from './reactions/revalidation-letter.reactor';
import { AdmissionSource } from './sources/admission.source';
import { ApplicationSource } from './sources/application.source';
import { DecisionSource } from './sources/decision.source';
import { ExemptionSource } from './sources/exemption.source';
import { LetterSources } from './sources/letter-sources';
import { ListFacts } from './sources/list-facts';
import { OrderSource } from './sources/order.source';
import { People } from './sources/people';
import { RecordReader } from './sources/record';
import { WaitingListSource } from './sources/waiting-list.source';
import { PublishedTexts } from './texts/published-texts';

/** Letters; needs the ground of the house, persons, applications and the rooms that letters tell of. */
@Module({
  imports: [CqrsModule, EvidenceModule],
  controllers: [LettersController, LetterTextsController],
  providers: [
    LetterDesk,
    KeptLetters,
    Typesetter,
    PublishedTexts,
    RecordReader,
    People,
    ApplicationSource,
    DecisionSource,
    OrderSource,
    ExemptionSource,
    ListFacts,
    WaitingListSource,
    AdmissionSource,
    LetterSources,
    ListLettersHandler,
    RevalidationLetterReactor,
  ],
  exports: [Typesetter, KeptLetters],
})
export class LettersModule {
  constructor(
    catalogue: EventCatalogue,
    views: ViewRegistry,
    reactors: ReactorRegistry,
    revalidation: RevalidationLetterReactor,
  ) {
    catalogue.register([letterProduced, letterTextPublished]);
    views.register(lettersView);
    reactors.register(revalidation);
  }
}
