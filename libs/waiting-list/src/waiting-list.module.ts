import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventCatalogue } from '#libs/kernel';
import { ReadAfter, ViewRegistry } from '#libs/projections';
import { ReactorRegistry } from '#libs/reactors';
import { CountByMunicipalityHandler } from './by-municipality/by-municipality.query';
import {
  ExplainWaitingListHandler,
  GetWaitingListHandler,
  ListWaitingListHandler,
} from './current-list/current-list.handlers';
import { showWaitingListThen } from './current-list/waiting-list.past';
import { DailyDeadlines } from './daily/daily-deadlines';
import { DeadlineRun } from './daily/deadline-run';
import { EntriesController } from './entries.controller';
import { waitingListView } from './entries/waiting-list.projection';
import { EntryDesk } from './entry-desk';
import { EntryReader } from './entry-reader';
import { waitingListEvents } from './entry.events';
import { listRulesEvents } from './list-rules.events';
import { listRulesView } from './list-rules/list-rules.projection';
import { marksView } from './marks/marks.projection';
import { GetMonthlyFiguresHandler } from './monthly-figures/monthly-figures.handlers';
import { EntriesOfPersonController } from './of-person/entries-of-person.controller';
import { ListEntriesOfPersonHandler } from './of-person/entries-of-person.query';
import { OffersController } from './offers/offers.controller';
import { offerCommandHandlers } from './offers/offers.handlers';
import { ListOffersHandler } from './offers/offers.query';
import { OrderController } from './order/order.controller';
import { orderCommandHandlers } from './order/order.handlers';
import { orderQueryHandlers } from './order/order.queries';
import { ReplayController } from './replay/replay.controller';
import { GetListOverTimeHandler, GetOrderUnderHandler, ListLearnedHandler } from './replay/replay.handlers';
import { revalidationCampaignStarted } from './revalidation.events';
import { askOnCampaign, SelectAndStartCampaignHandler } from './revalidation/campaigns.handlers';
import { campaignsView } from './revalidation/campaigns.projection';
import { campaignQueryHandlers } from './revalidation/campaigns.queries';
import { RevalidationController } from './revalidation/revalidation.controller';
import { WaitingListController } from './waiting-list.controller';
import { EntryRunner, waitingListCommandHandlers } from './waiting-list.handlers';

/**
 * Waiting lists; needs `EventCatalogue`, `EventStore`, `CommandRunner`, `ViewRegistry`, `Projections`,
 * `ReactorRegistry`, `PersonalData`, `Database`, `ActingPerson` and `Clock`; persons' rooms for what a person waits for.
 */
@Module({
  imports: [CqrsModule],
  controllers: [
    WaitingListController,
    EntriesController,
    EntriesOfPersonController,
    OrderController,
    ReplayController,
    OffersController,
    RevalidationController,
  ],
  providers: [
    EntryRunner,
    EntryReader,
    EntryDesk,
    ReadAfter,
    DeadlineRun,
    DailyDeadlines,
    ...waitingListCommandHandlers,
    ...orderCommandHandlers,
    ...offerCommandHandlers,
    SelectAndStartCampaignHandler,
    GetWaitingListHandler,
    ListWaitingListHandler,
    ExplainWaitingListHandler,
    GetMonthlyFiguresHandler,
    CountByMunicipalityHandler,
    ListOffersHandler,
    ListEntriesOfPersonHandler,
    ...orderQueryHandlers,
    ...campaignQueryHandlers,
    GetListOverTimeHandler,
    ListLearnedHandler,
    GetOrderUnderHandler,
  ],
  exports: [DeadlineRun, DailyDeadlines],
})
export class WaitingListModule {
  constructor(
    catalogue: EventCatalogue,
    views: ViewRegistry,
    reactors: ReactorRegistry,
    entries: EntryRunner,
  ) {
    catalogue.register([...waitingListEvents, ...listRulesEvents, revalidationCampaignStarted]);
    views.register(waitingListView, marksView, listRulesView, campaignsView);
    views.showPast(waitingListView.name, showWaitingListThen);
    reactors.register(askOnCampaign(entries));
  }
}
