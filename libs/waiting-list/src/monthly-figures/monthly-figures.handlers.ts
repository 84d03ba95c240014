import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { monthsBetween } from '#libs/kernel';
import { Database } from '#libs/platform';
import { whenBuilt } from '#libs/projections';
import { checkField, checkProgramme, LIVE_ENTRIES } from '../entries/live-entries';
import { waitingListView } from '../entries/waiting-list.projection';
import type { MonthlyFiguresRequest } from './monthly-figures.definition';
import { type MonthlyFigures, monthlyFigures } from './monthly-figures.query';

const MONTHS_AT_ONCE = 120;

/** Figures month by month; throws `NotFound` for an unknown programme, `InvalidInput` for a bad period. */
export class GetMonthlyFigures extends Query<MonthlyFigures> {
  constructor(readonly request: MonthlyFiguresRequest) {
    super();
  }
}

@QueryHandler(GetMonthlyFigures)
export class GetMonthlyFiguresHandler implements IQueryHandler<GetMonthlyFigures> {
  constructor(private readonly database: Database) {}

  async execute({ request }: GetMonthlyFigures): Promise<MonthlyFigures> {
    const { programme, from, to } = request;
    checkField(from <= to, 'to', 'BEFORE_FROM', 'must not lie before from');
    // The years first: naming every month of ten thousand years is work of its own.
    const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
    const short = years <= MONTHS_AT_ONCE / 12 && monthsBetween(from, to).length <= MONTHS_AT_ONCE;
    checkField(short, 'to', 'TOO_MANY_MONTHS', `must end a period of at most ${MONTHS_AT_ONCE} months`);
    checkProgramme(programme);
    return whenBuilt(waitingListView.name, monthlyFigures(this.database, LIVE_ENTRIES, request));
  }
}
