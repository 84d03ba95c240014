import { firstDayOf, type KnownAt, lastDayOf, type Month } from '#libs/kernel';
import { words } from '#libs/texts';
import { END_REASONS, type ListScope, type MonthlyFigures } from '#libs/waiting-list';
import { END_WORDS, MONTH } from '../codes';
import type { Column, Statistic, StatisticTable } from '../statistic';

const REASONS: readonly Column[] = END_REASONS.map((code) => ({ code, words: END_WORDS[code] }));

/** Who came onto a list and who left it, month by month. */
export const flows: Statistic = {
  id: 'waiting-list-flows',
  version: 1,
  title: words('Tokovi čakalne liste', "Flussi della lista d'attesa", 'Flows of the waiting list'),
  population: words(
    'vpisi na čakalno listo programa, uvrščeni ali končani v mesecu',
    'iscrizioni alla lista del programma inserite o concluse nel mese',
    "entries of the programme's list that were listed or ended in the month",
  ),
  denominator: words('koledarski mesec', 'mese di calendario', 'calendar month'),
  measures: [
    { code: 'listed', words: words('uvrščeni', 'inserite', 'listed') },
    { code: 'ended', words: words('končani', 'concluse', 'ended') },
    ...REASONS,
  ],
  path: '/api/statistics/waiting-list-flows?programme&from&to',
  published: false,
};

/** What flows are asked of. */
export interface FlowsAsked extends ListScope {
  readonly from: Month;
  readonly to: Month;
  readonly knownAt: KnownAt;
}

/** The flows of the months, with their sums; a reason that did not occur is 0. */
export function flowsTable(asked: FlowsAsked, { months }: Pick<MonthlyFigures, 'months'>): StatisticTable {
  const rows = months.map(({ month, listed, ended, endedByReason }) => ({
    key: month as string,
    cells: [listed, ended, ...END_REASONS.map((reason) => endedByReason[reason] ?? 0)],
  }));
  const sums = flows.measures.map((_, index) =>
    rows.reduce((sum, { cells }) => sum + (cells[index] ?? 0), 0),
  );
  return {
    statistic: flows,
    programme: asked.programme,
    municipality: asked.municipality,
    provider: asked.provider,
    on: { from: firstDayOf(asked.from), to: lastDayOf(asked.to) },
    knownAt: asked.knownAt,
    rowsAre: MONTH,
    columns: flows.measures,
    rows: [...rows, { key: null, cells: sums }],
  };
}
