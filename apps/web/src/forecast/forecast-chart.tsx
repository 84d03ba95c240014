import { useCallback } from 'react';
import type { components } from '../api/schema';
import { lastDay } from '../statistics';
import { useTexts } from '../texts/texts';
import { Chart } from '../ui/chart';

type Forecast = components['schemas']['ForecastDto'];

/** What was, what may come with its bounds, and what if; the figures stand in a table beside. */
export function ForecastChart({ forecast, title }: { readonly forecast: Forecast; readonly title: string }) {
  const { t, month, number, language } = useTexts();
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number, height: number) => {
      const { observed, months, whatIf } = forecast;
      const line = { x: at, y: 'median', stroke: 'currentColor', strokeWidth: 2 } as const;
      return plot.plot({
        width,
        height,
        marginLeft: 48,
        style: { background: 'none', fontSize: '14px' },
        x: {
          type: 'utc',
          label: null,
          tickFormat: (day: Date) =>
            day.toLocaleDateString(language, { month: 'numeric', year: 'numeric', timeZone: 'UTC' }),
          ticks: Math.max(2, Math.floor(width / 110)),
        },
        y: { label: null, grid: true, zero: true },
        marks: [
          plot.areaY(months, { x: at, y1: 'low95', y2: 'high95', fill: 'currentColor', fillOpacity: 0.1 }),
          plot.areaY(months, { x: at, y1: 'low80', y2: 'high80', fill: 'currentColor', fillOpacity: 0.18 }),
          plot.lineY(observed, { x: at, y: 'monthEnd', stroke: 'currentColor', strokeWidth: 2 }),
          plot.lineY(months, { ...line, strokeDasharray: '6 4' }),
          ...(whatIf ? [plot.lineY(whatIf, { ...line, strokeDasharray: '2 4' })] : []),
        ],
      });
    },
    [forecast, language],
  );
  const range = (low: number, high: number): string => `${number(low)}–${number(high)}`;
  return (
    <>
      <Chart
        title={title}
        draw={draw}
        table={
          <table>
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
              {forecast.months.map((row, index) => {
                const otherwise = forecast.whatIf?.[index];
                return (
                  <tr key={row.month}>
                    <th scope="row">{month(row.month)}</th>
                    <td>{number(row.median)}</td>
                    <td>{range(row.low80, row.high80)}</td>
                    <td>{range(row.low95, row.high95)}</td>
                    <td>{otherwise ? number(otherwise.median) : t('ui.none')}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        }
      />
      <p>{t('forecast.legend')}</p>
    </>
  );
}

const at = ({ month }: { readonly month: string }): Date => new Date(`${lastDay(month)}T00:00:00Z`);
