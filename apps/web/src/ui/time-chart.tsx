import { useCallback } from 'react';
import { useTexts } from '../texts/texts';
import { Chart } from './chart';
import { wholeTicks } from './whole-ticks';

/** A value of a day (`2022-11-30`). */
export interface DayValue {
  readonly day: string;
  readonly value: number;
}

/** A line of values over days; `filled` is shaded down to nothing. */
export interface TimeLine {
  readonly values: readonly DayValue[];
  readonly dash?: 'long' | 'short';
  readonly filled?: boolean;
  /** Holds until the next day given, so the line goes in steps. */
  readonly stepped?: boolean;
}

/** Where values may lie; one band over another is darker. */
export type TimeBand = readonly { readonly day: string; readonly low: number; readonly high: number }[];

type Plot = typeof import('@observablehq/plot');
const at = ({ day }: { readonly day: string }): Date => new Date(`${day}T00:00:00Z`);
const DASHES = { long: '6 4', short: '2 4' } as const;

/** Lines and bands over days as one picture, a day marked if wanted; the figures stand in a table beside. */
export function TimeChart({
  title,
  lines,
  bands = NO_BANDS,
  marked,
  height,
  table,
}: {
  readonly title: string;
  readonly lines: readonly TimeLine[];
  readonly bands?: readonly TimeBand[];
  /** The day marked; moving it does not draw the lines anew. */
  readonly marked?: string;
  readonly height?: number;
  readonly table: React.ReactNode;
}) {
  const { language, number } = useTexts();
  const draw = useCallback(
    (plot: Plot, width: number, tall: number) =>
      plot.plot({
        width,
        height: tall,
        marginLeft: 48,
        // Half of the last mark's words.
        marginRight: 32,
        style: { background: 'none', fontSize: '14px' },
        x: {
          type: 'utc',
          label: null,
          tickFormat: (day: Date) =>
            day.toLocaleDateString(language, { month: 'numeric', year: 'numeric', timeZone: 'UTC' }),
          ticks: Math.max(2, Math.floor(width / 110)),
        },
        y: {
          label: null,
          grid: true,
          zero: true,
          ticks: wholeTicks(greatestOf(lines, bands), tall / 40),
          tickFormat: (value: number) => number(value),
        },
        marks: [
          ...bands.map((band) =>
            plot.areaY(band, { x: at, y1: 'low', y2: 'high', fill: 'currentColor', fillOpacity: 0.12 }),
          ),
          ...lines.flatMap((line) => marksOf(plot, line)),
        ],
      }),
    [lines, bands, language, number],
  );
  return (
    <Chart
      title={title}
      draw={draw}
      table={table}
      {...(marked !== undefined && { marked: at({ day: marked }) })}
      {...(height !== undefined && { height })}
    />
  );
}

const greatestOf = (lines: readonly TimeLine[], bands: readonly TimeBand[]): number =>
  [...lines.flatMap(({ values }) => values), ...bands.flat()].reduce(
    (most, point) => Math.max(most, 'high' in point ? point.high : point.value),
    0,
  );

const NO_BANDS: readonly TimeBand[] = [];

function marksOf(plot: Plot, { values, dash, filled, stepped }: TimeLine) {
  const where = { x: at, y: 'value', curve: stepped ? 'step-after' : 'linear' } as const;
  const line = plot.lineY(values, {
    ...where,
    stroke: 'currentColor',
    strokeWidth: 2,
    ...(dash && { strokeDasharray: DASHES[dash] }),
  });
  return filled ? [plot.areaY(values, { ...where, fill: 'currentColor', fillOpacity: 0.12 }), line] : [line];
}
