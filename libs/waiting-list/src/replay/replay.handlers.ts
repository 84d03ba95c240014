import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { addDays } from '#libs/kernel';
import { Database } from '#libs/platform';
import { whenBuilt } from '#libs/projections';
import { checkField, checkProgramme, LIVE_ENTRIES } from '../entries/live-entries';
import { waitingListView } from '../entries/waiting-list.projection';
import type { ListName } from '../list-rules.decider';
import { listHistory } from '../order/list-history.query';
import { ruleOn } from '../order/list-history.rules';
import type { Then } from '../order/order.queries';
import { type RuleShown, shownRule } from '../order/standing.rules';
import { type LearnedPage, type LearnedRequest, listLearned } from './learned.query';
import { type OrderUnder, orderUnder, type OtherRule } from './order-under.rules';
import { type ListOverTime, listOverTime, type OverTimeRequest } from './over-time.query';

const MOST_DAYS = 3_660;
const MOST_PLACES = 1_000;

/** How many waited on every day of a span; throws `NotFound` for an unknown programme, `InvalidInput` for a bad span. */
export class GetListOverTime extends Query<ListOverTime> {
  constructor(readonly request: OverTimeRequest) {
    super();
  }
}

/** What was learned of a list, step by step; throws `NotFound` for an unknown programme. */
export class ListLearned extends Query<LearnedPage> {
  constructor(readonly request: LearnedRequest) {
    super();
  }
}

/** What an order would have been under another rule; throws `NotFound` for an unknown programme. */
export class GetOrderUnder extends Query<OrderUnder & ListName & Then & { readonly rule: RuleShown }> {
  constructor(
    readonly list: ListName,
    readonly moment: Then,
    readonly other: OtherRule,
  ) {
    super();
  }
}

@QueryHandler(GetListOverTime)
export class GetListOverTimeHandler implements IQueryHandler<GetListOverTime> {
  constructor(private readonly database: Database) {}

  async execute({ request }: GetListOverTime): Promise<ListOverTime> {
    const { programme, from, to } = request;
    checkField(from <= to, 'to', 'BEFORE_FROM', 'must not lie before from');
    checkField(to < addDays(from, MOST_DAYS), 'to', 'TOO_LONG', 'must lie ten years behind from at most');
    checkProgramme(programme);
    return whenBuilt(waitingListView.name, listOverTime(this.database, LIVE_ENTRIES, request));
  }
}

@QueryHandler(ListLearned)
export class ListLearnedHandler implements IQueryHandler<ListLearned> {
  constructor(private readonly database: Database) {}

  async execute({ request }: ListLearned): Promise<LearnedPage> {
    const { programme, about } = request;
    checkField(about === null || about.from <= about.to, 'to', 'BEFORE_FROM', 'must not lie before from');
    checkProgramme(programme);
    return whenBuilt(waitingListView.name, listLearned(this.database, LIVE_ENTRIES, request));
  }
}

@QueryHandler(GetOrderUnder)
export class GetOrderUnderHandler implements IQueryHandler<GetOrderUnder> {
  constructor(private readonly database: Database) {}

  async execute({ list, moment, other }: GetOrderUnder) {
    checkProgramme(list.programme);
    const { on, knownAt } = moment;
    const history = await listHistory(this.database, list, knownAt, { from: on, to: on });
    const { places, ...counts } = orderUnder(history, on, other);
    const rule = shownRule(ruleOn(history.rules, on));
    return { ...list, ...moment, rule, ...counts, places: places.slice(0, MOST_PLACES) };
  }
}
