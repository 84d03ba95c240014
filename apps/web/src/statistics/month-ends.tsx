import { useCallback } from 'react';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Chart } from '../ui/chart';
import { lastDay } from './span.rules';

type Month = components['schemas']['MonthFiguresDto'];

/** The month ends of a list as a line, the chosen day marked, with the figures in a table beside. */
export function MonthEnds({
  months,
  marked,
  title,
}: {
  readonly months: readonly Month[];
  readonly marked: string;
  readonly title: string;
}) {
  const { t, month, number, language } = useTexts();
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number, height: number) =>
      plot.plot({
        width,
        height,
        marginLeft: 48,
        style: { background: 'none', fontSize: '14px' },
        x: {
          type: 'utc',
          label: null,
          tickFormat: (at: Date) =>
            at.toLocaleDateString(language, { month: 'numeric', year: 'numeric', timeZone: 'UTC' }),
          ticks: Math.max(2, Math.floor(width / 110)),
        },
        y: { label: null, grid: true, zero: true },
        marks: [
          plot.areaY(months, { x: at, y: 'monthEnd', fill: 'currentColor', fillOpacity: 0.12 }),
          plot.lineY(months, { x: at, y: 'monthEnd', stroke: 'currentColor', strokeWidth: 2 }),
          plot.ruleX([new Date(`${marked}T00:00:00Z`)], { stroke: 'currentColor', strokeDasharray: '4 4' }),
        ],
      }),
    [months, marked, language],
  );
  return (
    <Chart
      title={title}
      draw={draw}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{t('statistics.monthly.month')}</th>
              <th scope="col" className="end">
                {t('statistics.monthly.monthEnd')}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map((row) => (
              <tr key={row.month}>
                <th scope="row">{month(row.month)}</th>
                <td className="end">{number(row.monthEnd)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

const at = ({ month }: Month): Date => new Date(`${lastDay(month)}T00:00:00Z`);
