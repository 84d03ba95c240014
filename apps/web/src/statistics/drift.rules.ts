/** A figure when it was first published, null before that day, and as known. */
export interface ThenAndNow {
  readonly then: number | null;
  readonly now: number | null;
}

/** A month's figures then and now. */
export interface MonthDrift {
  readonly month: string;
  readonly publishedOn: string;
  readonly monthEnd: ThenAndNow;
  readonly dailyMean: ThenAndNow;
  readonly distinctPersons: ThenAndNow;
  /** Whether any of them is another one now. */
  readonly moved: boolean;
}

interface DriftTable {
  readonly columns: readonly { readonly code: string }[];
  readonly rows: readonly {
    readonly key: string | null;
    readonly cells: readonly (number | null)[];
    readonly publishedOn?: string;
  }[];
}

/** The months of a table of drift; its columns are named `monthEnd.then`, `monthEnd.now` and so on. */
export function driftOf({ columns, rows }: DriftTable): MonthDrift[] {
  const cell = (cells: readonly (number | null)[], code: string): number | null =>
    cells[columns.findIndex((column) => column.code === code)] ?? null;
  return rows.flatMap(({ key, cells, publishedOn = '' }) => {
    if (key === null) return [];
    const figure = (name: string): ThenAndNow => ({
      then: cell(cells, `${name}.then`),
      now: cell(cells, `${name}.now`),
    });
    const figures = {
      monthEnd: figure('monthEnd'),
      dailyMean: figure('dailyMean'),
      distinctPersons: figure('distinctPersons'),
    };
    const moved = Object.values(figures).some(({ then, now }) => then !== null && then !== now);
    return [{ month: key, publishedOn, ...figures, moved }];
  });
}
