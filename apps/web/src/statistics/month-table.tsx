import { useTexts } from '../texts/texts';
import { TableRegion } from '../ui/table-region';

/** Figures of months as a plain table, e.g. beside a chart; null is left open. */
export function MonthTable({
  columns,
  rows,
}: {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly month: string; readonly cells: readonly (number | string | null)[] }[];
}) {
  const { t, month, number } = useTexts();
  return (
    <TableRegion label={t('statistics.monthly.month')}>
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{t('statistics.monthly.month')}</th>
            {columns.map((name) => (
              <th key={name} scope="col" className="end">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ month: of, cells }) => (
            <tr key={of}>
              <th scope="row">{month(of)}</th>
              {cells.map((cell, index) => (
                <td key={index} className="end">
                  {cell === null ? t('ui.none') : typeof cell === 'number' ? number(cell) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
