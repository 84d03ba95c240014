/** Figures a source printed about a programme, with the ways in which it breaks them down. */
export interface PublishedFigures {
  readonly year: number;
  readonly measure: string;
  readonly total: number;
  readonly breakdowns: readonly Readonly<Record<string, number>>[];
  /** Parts of the total that are printed beside it, with the whole percentage printed for them. */
  readonly parts?: Readonly<Record<string, { readonly count: number; readonly printedPercent?: number }>>;
  readonly source: string;
}

/** What a figure contradicts: a breakdown that does not add up, or a percentage that was cut, not rounded. */
export interface PublishedWarning {
  readonly code: 'BREAKDOWN_DIFFERS' | 'PERCENT_TRUNCATED' | 'PERCENT_DIFFERS';
  readonly measure: string;
  readonly printed: number;
  readonly computed: number;
}

const sum = (parts: Readonly<Record<string, number>>): number =>
  Object.values(parts).reduce((total, part) => total + part, 0);

function percentWarning(figures: PublishedFigures, count: number, printed: number): PublishedWarning[] {
  const computed = Math.round((count / figures.total) * 10_000) / 100;
  if (Math.round(computed) === printed) return [];
  const code = Math.floor(computed) === printed ? 'PERCENT_TRUNCATED' : 'PERCENT_DIFFERS';
  return [{ code, measure: figures.measure, printed, computed }];
}

/** The contradictions inside published figures, percentages computed to two decimals. */
export function publishedWarnings(figures: PublishedFigures): PublishedWarning[] {
  const breakdowns = figures.breakdowns
    .filter((parts) => sum(parts) !== figures.total)
    .map((parts) => ({
      code: 'BREAKDOWN_DIFFERS' as const,
      measure: figures.measure,
      printed: figures.total,
      computed: sum(parts),
    }));
  const percents = Object.values(figures.parts ?? {}).flatMap(({ count, printedPercent }) =>
    printedPercent === undefined ? [] : percentWarning(figures, count, printedPercent),
  );
  return [...breakdowns, ...percents];
}
