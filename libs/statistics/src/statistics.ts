import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { type CommandContext, type LocalDate, month } from '#libs/kernel';
import { InvalidInput, NotFound } from '#libs/platform';
import { CountByMunicipality, END_REASONS, FREQUENCIES, GetMonthlyFigures } from '#libs/waiting-list';
import { ELSEWHERE } from './catalogue/elsewhere';
import { flows, type FlowsAsked, flowsTable } from './catalogue/flows';
import { drift, driftTable, type MonthsAsked, type MonthThen, monthsTable } from './catalogue/months';
import { endsPublished, stockPublished } from './catalogue/published';
import { MUNICIPALITY } from './codes';
import { daysOfYear, monthEnd, publishedAsKnown, publishedOn } from './publication.rules';
import type { Statistic, StatisticTable } from './statistic';
import { onlyOf, suppressed } from './suppressed.rules';

/** Every statistic of the house, in the order in which they are shown. */
export const STATISTICS: readonly Statistic[] = [...ELSEWHERE, drift, flows, stockPublished, endsPublished];

/** What a published statistic is asked of: a month (2026-03) or a year (2026); null shows all municipalities. */
export interface PublishedAsked {
  readonly programme: string;
  readonly period: string;
  readonly municipality: string | null;
}

/** The statistic of an id among those given; throws `NotFound`. */
export function getStatistic(id: string, among: readonly Statistic[] = STATISTICS): Statistic {
  const found = among.find((statistic) => statistic.id === id);
  if (!found) throw new NotFound('statistic', id);
  return found;
}

/** Answers statistics from the rooms that count. */
@Injectable()
export class Statistics {
  constructor(private readonly queries: QueryBus) {}

  /** Flows month by month; throws `NotFound` for an unknown programme, `InvalidInput` for a bad period. */
  async flows(asked: FlowsAsked): Promise<StatisticTable> {
    return flowsTable(asked, await this.queries.execute(new GetMonthlyFigures(asked)));
  }

  /** The monthly figures in their three readings; throws as `flows` does. */
  async months(asked: MonthsAsked): Promise<StatisticTable> {
    return monthsTable(asked, (await this.queries.execute(new GetMonthlyFigures(asked))).months);
  }

  /** The monthly figures when they were first published and as known, two years at most; throws as `flows` does. */
  async drift(asked: MonthsAsked, today: LocalDate): Promise<StatisticTable> {
    if (monthsApart(asked) >= MOST_MONTHS) throw tooMany();
    const { months } = await this.queries.execute(new GetMonthlyFigures(asked));
    const beside: MonthThen[] = [];
    for (const now of months) {
      const published = publishedOn(monthEnd(now.month));
      const span = { ...asked, from: now.month, to: now.month, knownAt: published };
      // One day of knowledge for each month: no question of several months can ask that.
      const then = published < today ? await this.queries.execute(new GetMonthlyFigures(span)) : null;
      beside.push({ publishedOn: published, then: then?.months[0] ?? null, now });
    }
    return driftTable(asked, beside);
  }

  /** A published statistic; throws `NotFound`, `InvalidInput`, and refuses `NOT_YET_PUBLISHED`. */
  async published(
    id: string,
    asked: PublishedAsked,
    today: CommandContext['today'],
  ): Promise<StatisticTable> {
    const statistic = getStatistic(id, [stockPublished, endsPublished]);
    return statistic === stockPublished ? this.stock(asked, today) : this.ends(asked, today);
  }

  private async stock({ programme, period, municipality }: PublishedAsked, today: LocalDate) {
    checkPeriod(/^\d{4}-\d{2}$/, period, 'a month, written as 2026-03');
    const on = monthEnd(month(period));
    const knownAt = publishedAsKnown(on, today);
    const counts = await this.queries.execute(
      new CountByMunicipality(programme, { of: 'waiting', on }, knownAt),
    );
    const rows = onlyOf(suppressed(counts, FREQUENCIES), municipality);
    return tableOf(stockPublished, { programme, municipality, on: { from: on, to: on }, knownAt, rows });
  }

  private async ends({ programme, period, municipality }: PublishedAsked, today: LocalDate) {
    checkPeriod(/^\d{4}$/, period, 'a year, written as 2026');
    const days = daysOfYear(Number(period));
    const knownAt = publishedAsKnown(days.to, today);
    const counts = await this.queries.execute(
      new CountByMunicipality(programme, { of: 'ended', days }, knownAt),
    );
    const rows = onlyOf(suppressed(counts, END_REASONS), municipality);
    return tableOf(endsPublished, { programme, municipality, on: days, knownAt, rows });
  }
}

const tableOf = (
  statistic: Statistic,
  told: Pick<StatisticTable, 'programme' | 'municipality' | 'on' | 'knownAt' | 'rows'>,
): StatisticTable => ({
  statistic,
  provider: null,
  rowsAre: MUNICIPALITY,
  columns: statistic.measures,
  ...told,
});

const MOST_MONTHS = 24;

const monthsApart = ({ from, to }: MonthsAsked): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5));

const tooMany = (): InvalidInput =>
  new InvalidInput([
    { path: 'to', code: 'TOO_MANY_MONTHS', message: `must end a period of at most ${MOST_MONTHS} months` },
  ]);

function checkPeriod(form: RegExp, period: string, what: string): void {
  const sound = form.test(period) && (period.length === 4 || /-(0[1-9]|1[0-2])$/.test(period));
  if (!sound) throw new InvalidInput([{ path: 'period', code: 'NOT_A_PERIOD', message: `must be ${what}` }]);
}
