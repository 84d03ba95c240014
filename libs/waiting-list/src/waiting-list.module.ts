import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventCatalogue } from '#libs/kernel';
import { ViewRegistry } from '#libs/projections';
import { GetWaitingListHandler, ListWaitingListHandler } from './current-list/current-list.handlers';
import { showWaitingListThen } from './current-list/waiting-list.past';
import { waitingListView } from './entries/waiting-list.projection';
import { GetMonthlyFiguresHandler } from './monthly-figures/monthly-figures.handlers';
import { WaitingListController } from './waiting-list.controller';
import { waitingListEvents } from './entry.events';
import { listRulesEvents } from './list-rules.events';
import { revalidationCampaignStarted } from './revalidation.events';
import { waitingListCommandHandlers } from './waiting-list.handlers';

/** Waiting lists; needs `EventCatalogue`, `ViewRegistry`, `CommandRunner`, `Database` and `Clock`. */
@Module({
  imports: [CqrsModule],
  controllers: [WaitingListController],
  providers: [
    ...waitingListCommandHandlers,
    GetWaitingListHandler,
    ListWaitingListHandler,
    GetMonthlyFiguresHandler,
  ],
})
export class WaitingListModule {
  constructor(catalogue: EventCatalogue, views: ViewRegistry) {
    catalogue.register([...waitingListEvents, ...listRulesEvents, revalidationCampaignStarted]);
    views.register(waitingListView);
    views.showPast(waitingListView.name, showWaitingListThen);
  }
}
