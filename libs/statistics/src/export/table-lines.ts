import { type ScreenLanguage, words } from '#libs/texts';
import { TOTAL } from '../codes';
import type { StatisticTable } from '../statistic';

const WITHHELD = words('ni objavljeno', 'non pubblicato', 'not published');
const LABELS = {
  version: words('različica', 'versione', 'version'),
  population: words('populacija', 'popolazione', 'population'),
  denominator: words('imenovalec', 'denominatore', 'denominator'),
  programme: words('program', 'programma', 'programme'),
  on: words('velja za', 'riferito a', 'valid on'),
  knownAt: words('znano', 'noto', 'known at'),
  publishedOn: words('prvič objavljeno', 'prima pubblicazione', 'first published'),
};

/** A cell of an export. */
export type ExportCell = string | number;

/**
 * A table with its definition and both dates, line by line, in a language; a withheld number says so. Days and
 * numbers stay as computers write them.
 */
export function linesOf(table: StatisticTable, language: ScreenLanguage): ExportCell[][] {
  const { statistic, programme, on, knownAt, columns, rows, rowsAre } = table;
  const dated = rows.some(({ publishedOn }) => publishedOn !== undefined);
  return [
    [statistic.title[language], statistic.id, LABELS.version[language], statistic.version],
    [LABELS.population[language], statistic.population[language]],
    [LABELS.denominator[language], statistic.denominator[language]],
    [LABELS.programme[language], programme],
    [LABELS.on[language], on.from, on.to],
    [LABELS.knownAt[language], knownAt],
    [],
    [
      rowsAre.words[language],
      ...(dated ? [LABELS.publishedOn[language]] : []),
      ...columns.map((column) => column.words[language]),
    ],
    ...rows.map(({ key, cells, publishedOn }) => [
      key ?? TOTAL.words[language],
      ...(dated ? [publishedOn ?? ''] : []),
      ...cells.map((cell) => cell ?? WITHHELD[language]),
    ]),
  ];
}
