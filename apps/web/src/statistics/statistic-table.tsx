import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { TableRegion } from '../ui/table-region';

type Table = components['schemas']['StatisticTableDto'];

/** A statistic as a table; a withheld number says so, and its sums stand in the last row. */
export function StatisticTable({
  table,
  caption,
  sparse = false,
}: {
  readonly table: Table;
  readonly caption: string;
  /** Leaves out columns in which nothing is counted. */
  readonly sparse?: boolean;
}) {
  const { t, language } = useTexts();
  const kept = table.columns.map(
    (_, index) => !sparse || index < 2 || table.rows.some(({ cells }) => cells[index] !== 0),
  );
  return (
    <TableRegion label={caption}>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.rowsAre.words[language]}</th>
            {table.columns.map(
              ({ code, words }, index) =>
                kept[index] && (
                  <th key={code} scope="col" data-align="end">
                    {words[language]}
                  </th>
                ),
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, cells }) => (
            <tr key={key ?? ''}>
              <th scope="row">
                {key === null ? t('statistics.total') : <RowName kind={table.rowsAre.code} code={key} />}
              </th>
              {cells.map((cell, index) => kept[index] && <Cell key={index} value={cell} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function RowName({ kind, code }: { readonly kind: string; readonly code: string }) {
  const { t, has, month } = useTexts();
  if (kind === 'month') return month(code);
  const name = `statistics.municipality.${code}`;
  return has(name) ? `${t(name)} (${code})` : code;
}

function Cell({ value }: { readonly value: number | null }) {
  const { t, number } = useTexts();
  return (
    <td data-align="end">
      {value === null ? <span className="withheld">{t('statistics.withheld')}</span> : number(value)}
    </td>
  );
}
