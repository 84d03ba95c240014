import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventCatalogue } from '#libs/kernel';
import { ReadAfter, ViewRegistry } from '#libs/projections';
import { ReactorRegistry } from '#libs/reactors';
import { ApplicationOutcomeReactor } from './application-outcome.reactor';
import { decisionCasesView } from './cases/decision-cases.projection';
import { GetDecisionHandler, ListDecisionsHandler } from './cases/decision-cases.query';
import { DecisionController } from './decision.controller';
import { DecisionDesk } from './decision-desk';
import { DecisionRunner } from './decision-runner';
import { decisionEvents } from './decision.events';
import { decisionCommandHandlers } from './decision.handlers';
import { decisionNumberClaimed } from './decision-number.events';
import { ExemptionForceReactor } from './exemption-force.reactor';
import { DraftingController } from './drafting.controller';
import { ListDraftsHandler } from './drafts/drafts.query';
import { ListDecisionsOfUnitHandler } from './of-unit/decision-list.query';
import { RemediesController } from './remedies.controller';
import { RenewalReactor } from './renewal.reactor';
import { ServiceController } from './service.controller';

/** Decisions; needs the ground of the house (record, views, personal data, platform) and the applications. */
@Module({
  imports: [CqrsModule],
  controllers: [DecisionController, DraftingController, ServiceController, RemediesController],
  providers: [
    ...decisionCommandHandlers,
    GetDecisionHandler,
    ListDecisionsHandler,
    ListDecisionsOfUnitHandler,
    ListDraftsHandler,
    DecisionDesk,
    DecisionRunner,
    ReadAfter,
    RenewalReactor,
    ApplicationOutcomeReactor,
    ExemptionForceReactor,
  ],
})
export class DecisionsModule {
  constructor(
    catalogue: EventCatalogue,
    views: ViewRegistry,
    reactors: ReactorRegistry,
    renewal: RenewalReactor,
    outcome: ApplicationOutcomeReactor,
    force: ExemptionForceReactor,
  ) {
    catalogue.register([...decisionEvents, decisionNumberClaimed]);
    views.register(decisionCasesView);
    reactors.register(renewal, outcome, force);
  }
}
