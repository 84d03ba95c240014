import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Viewer } from '#libs/access';
import { Database } from '#libs/platform';
import { whenBuilt } from '#libs/projections';
import { checkProgramme, LIVE_ENTRIES } from '../entries/live-entries';
import { waitingListView } from '../entries/waiting-list.projection';
import {
  type DifferenceRequest,
  type ListDifference,
  waitingListDifference,
} from './waiting-list-difference.query';
import { type WaitingListFigures, waitingListFigures, type WaitingListRequest } from './waiting-list.query';
import {
  waitingListEntries,
  type WaitingListPage,
  type WaitingListPageRequest,
} from './waiting-list-entries.query';

/** The list of a day in figures; throws `NotFound` for an unknown programme. */
export class GetWaitingList extends Query<WaitingListFigures> {
  constructor(readonly request: WaitingListRequest) {
    super();
  }
}

/** A page of the list of a day in the order of arrival; throws `NotFound` for an unknown programme. */
export class ListWaitingList extends Query<WaitingListPage> {
  constructor(
    readonly viewer: Viewer,
    readonly request: WaitingListPageRequest,
  ) {
    super();
  }
}

/** Why two knowings of one day's list differ; throws `NotFound` for an unknown programme. */
export class ExplainWaitingList extends Query<ListDifference> {
  constructor(readonly request: DifferenceRequest) {
    super();
  }
}

@QueryHandler(GetWaitingList)
export class GetWaitingListHandler implements IQueryHandler<GetWaitingList> {
  constructor(private readonly database: Database) {}

  async execute({ request }: GetWaitingList): Promise<WaitingListFigures> {
    checkProgramme(request.programme);
    return whenBuilt(waitingListView.name, waitingListFigures(this.database, LIVE_ENTRIES, request));
  }
}

@QueryHandler(ListWaitingList)
export class ListWaitingListHandler implements IQueryHandler<ListWaitingList> {
  constructor(private readonly database: Database) {}

  async execute({ viewer, request }: ListWaitingList): Promise<WaitingListPage> {
    checkProgramme(request.programme);
    return whenBuilt(waitingListView.name, waitingListEntries(this.database, LIVE_ENTRIES, viewer, request));
  }
}

@QueryHandler(ExplainWaitingList)
export class ExplainWaitingListHandler implements IQueryHandler<ExplainWaitingList> {
  constructor(private readonly database: Database) {}

  async execute({ request }: ExplainWaitingList): Promise<ListDifference> {
    checkProgramme(request.programme);
    return whenBuilt(waitingListView.name, waitingListDifference(this.database, LIVE_ENTRIES, request));
  }
}
