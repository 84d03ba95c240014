import { useMemo } from 'react';
import { TableRegion } from '../ui/table-region';
import type { components } from '../api/schema';
import { firstDay } from '../statistics';
import { useTexts } from '../texts/texts';
import { TimeChart } from '../ui/time-chart';

type Forecast = components['schemas']['ForecastDto'];
type Month = components['schemas']['ForecastMonthDto'];

const medians = (months: readonly Month[]) =>
  months.map(({ month, median }) => ({ day: firstDay(month), value: median }));

/** What was, what may come with its bounds, and what if; the figures stand in a table beside. */
export function ForecastChart({ forecast, title }: { readonly forecast: Forecast; readonly title: string }) {
  const { t } = useTexts();
  const { observed, months, whatIf } = forecast;
  const lines = useMemo(
    () => [
      { values: observed.map(({ month, monthEnd }) => ({ day: firstDay(month), value: monthEnd })) },
      { values: medians(months), dash: 'long' as const },
      ...(whatIf ? [{ values: medians(whatIf), dash: 'short' as const }] : []),
    ],
    [observed, months, whatIf],
  );
  const bands = useMemo(
    () => [
      months.map(({ month, low95, high95 }) => ({ day: firstDay(month), low: low95, high: high95 })),
      months.map(({ month, low80, high80 }) => ({ day: firstDay(month), low: low80, high: high80 })),
    ],
    [months],
  );
  return (
    <>
      <TimeChart title={title} lines={lines} bands={bands} table={<ForecastTable forecast={forecast} />} />
      <p>{t('forecast.legend')}</p>
    </>
  );
}

function ForecastTable({ forecast: { months, whatIf } }: { readonly forecast: Forecast }) {
  const { t, month, number } = useTexts();
  const range = (low: number, high: number): string => `${number(low)}–${number(high)}`;
  return (
    <TableRegion label={t('forecast.column.month')}>
      <table className="figures-table">
        <thead>
          <tr>
            {['month', 'median', 'range80', 'range95', 'whatIf'].map((name) => (
              <th key={name} scope="col">
                {t(`forecast.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((row, index) => {
            const otherwise = whatIf?.[index];
            return (
              <tr key={row.month}>
                <th scope="row">{month(row.month)}</th>
                <td>{number(row.median)}</td>
                <td>{range(row.low80, row.high80)}</td>
                <td>{range(row.low95, row.high95)}</td>
                <td>
                  {otherwise
                    ? `${number(otherwise.median)} (${range(otherwise.low80, otherwise.high80)})`
                    : t('ui.none')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableRegion>
  );
}
