import { publishedTable } from '#libs/disclosure';
import type { MunicipalityCount } from '#libs/waiting-list';
import type { TableRow } from './statistic';

/**
 * Counts by municipality as a table that may be published: small numbers withheld, and others so that none follows
 * from the rest; a last column and a last row (key null) of sums. Municipalities in the order of their codes.
 */
export function suppressed(counts: readonly MunicipalityCount[], features: readonly string[]): TableRow[] {
  const municipalities = [...new Set(counts.map(({ municipality }) => municipality))].sort();
  const persons = new Map(counts.map((one) => [`${one.municipality}/${one.feature}`, one.persons]));
  const known = municipalities.map((code) => features.map((name) => persons.get(`${code}/${name}`) ?? 0));
  const { cells, rowTotals, columnTotals, total } = publishedTable(known);
  const sums = known.length === 0 ? features.map(() => 0) : columnTotals;
  return [
    ...municipalities.map((key, index) => ({
      key,
      cells: [...(cells[index] ?? []), rowTotals[index] ?? null],
    })),
    { key: null, cells: [...sums, known.length === 0 ? 0 : total] },
  ];
}

/** Only one municipality's row, out of the table made for all: another table could give away what this one withholds. */
export const onlyOf = (rows: readonly TableRow[], municipality: string | null): readonly TableRow[] =>
  municipality === null ? rows : rows.filter(({ key }) => key === municipality);
