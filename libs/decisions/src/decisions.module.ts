import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventCatalogue } from '#libs/kernel';
import { ViewRegistry } from '#libs/projections';
import { ListAwaitingApprovalHandler } from './awaiting-approval/awaiting-approval.query';
import { decisionCasesView } from './cases/decision-cases.projection';
import { GetDecisionHandler, ListDecisionsHandler } from './cases/decision-cases.query';
import { DecisionController } from './decision.controller';
import { decisionEvents } from './decision.events';
import { decisionCommandHandlers } from './decision.handlers';
import { decisionNumberClaimed } from './decision-number.events';

/** Decisions; needs `EventCatalogue`, `ViewRegistry`, `CommandRunner`, `Database`, `ActingPerson`, `Clock`. */
@Module({
  imports: [CqrsModule],
  controllers: [DecisionController],
  providers: [
    ...decisionCommandHandlers,
    GetDecisionHandler,
    ListDecisionsHandler,
    ListAwaitingApprovalHandler,
  ],
})
export class DecisionsModule {
  constructor(catalogue: EventCatalogue, views: ViewRegistry) {
    catalogue.register([...decisionEvents, decisionNumberClaimed]);
    views.register(decisionCasesView);
  }
}
