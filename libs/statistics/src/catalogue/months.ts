import { firstDayOf, type KnownAt, lastDayOf, type LocalDate, type Month } from '#libs/kernel';
import { words } from '#libs/texts';
import type { ListScope, MonthFigures } from '#libs/waiting-list';
import { MONTH } from '../codes';
import type { Column, Statistic, StatisticTable } from '../statistic';
import { monthly } from './elsewhere';

const FIGURES = ['monthEnd', 'dailyMean', 'distinctPersons'] as const;
const THEN = words('prvič objavljeno', 'prima pubblicazione', 'first published');
const NOW = words('kot znano', 'come noto', 'as known');

/** What monthly figures were when they were first published, beside what they are as known. */
export const drift: Statistic = {
  id: 'waiting-list-drift',
  version: 1,
  title: words(
    'Odmik mesečnih podatkov od prve objave',
    'Scostamento dei dati mensili dalla prima pubblicazione',
    'Drift of the monthly figures since they were first published',
  ),
  population: monthly.population,
  denominator: words(
    'isti mesec, kot je bil znan na dan prve objave (15. v naslednjem mesecu), in kot je znan na izbrani dan',
    'lo stesso mese, come noto il giorno della prima pubblicazione (il 15 del mese dopo) e come noto il giorno scelto',
    'the same month as known on the day of its first publication (the 15th of the next one), and on the day asked for',
  ),
  measures: monthly.measures.flatMap((measure) => [
    beside(measure, 'then', THEN),
    beside(measure, 'now', NOW),
  ]),
  path: '/api/statistics/waiting-list-drift?programme&from&to&knownAt',
  published: false,
};

function beside({ code, words: { sl, it, en } }: Column, when: string, said: Column['words']): Column {
  return {
    code: `${code}.${when}`,
    words: words(`${sl}, ${said.sl}`, `${it}, ${said.it}`, `${en}, ${said.en}`),
  };
}

/** What monthly figures are asked of. */
export interface MonthsAsked extends ListScope {
  readonly from: Month;
  readonly to: Month;
  readonly knownAt: KnownAt;
}

type Figures = Pick<MonthFigures, (typeof FIGURES)[number] | 'month'>;

/** A month with its figures as first published; null before that day. */
export interface MonthThen {
  readonly publishedOn: LocalDate;
  readonly then: Figures | null;
  readonly now: Figures;
}

/** The monthly figures in their three readings, as a table. */
export const monthsTable = (asked: MonthsAsked, months: readonly Figures[]): StatisticTable => ({
  ...frame(asked, monthly),
  rows: months.map((figures) => ({ key: figures.month, cells: FIGURES.map((name) => figures[name]) })),
});

/** The figures then and now, as a table; null where a month was not yet published. */
export const driftTable = (asked: MonthsAsked, months: readonly MonthThen[]): StatisticTable => ({
  ...frame(asked, drift),
  rows: months.map(({ publishedOn, then, now }) => ({
    key: now.month,
    publishedOn,
    cells: FIGURES.flatMap((name) => [then?.[name] ?? null, now[name]]),
  })),
});

const frame = (
  { programme, municipality, provider, from, to, knownAt }: MonthsAsked,
  statistic: Statistic,
) => ({
  ...{ statistic, programme, municipality, provider, knownAt },
  on: { from: firstDayOf(from), to: lastDayOf(to) },
  rowsAre: MONTH,
  columns: statistic.measures,
});
