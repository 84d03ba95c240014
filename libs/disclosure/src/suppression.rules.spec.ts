import fc from 'fast-check';
import {
  type Counts,
  FEWEST_SHOWN,
  type PublishedTable,
  publishedRow,
  publishedTable,
} from './suppression.rules';

type Shown = (number | null)[][];

/** The table with its sums as one grid, the sums last. */
const gridOf = ({ cells, rowTotals, columnTotals, total }: PublishedTable): Shown => [
  ...cells.map((row, index) => [...row, rowTotals[index] ?? null]),
  [...columnTotals, total],
];

/**
 * A reader who knows the rule tries every table that fits what is shown: withheld numbers are at least 1, and no
 * larger than `most`. Answers for each place the values that it can have; stops looking at two.
 */
function readersGuess(shown: Shown, most: number): Set<number>[][] {
  const [rows, columns] = [shown.length - 1, (shown[0]?.length ?? 1) - 1];
  const values = shown.map((row) => row.map(() => new Set<number>()));
  const grid: number[][] = Array.from({ length: rows }, () => Array<number>(columns).fill(0));
  const fits = (value: number, i: number, j: number): boolean => {
    const seen = shown[i]?.[j] ?? null;
    return seen === null ? value >= 1 : seen === value;
  };
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
  const note = (): void => {
    const sums = grid[0]!.map((_, j) => sum(grid.map((row) => row[j]!)));
    if (!sums.every((value, j) => fits(value, rows, j)) || !fits(sum(sums), rows, columns)) return;
    grid.forEach((row, i) => row.forEach((value, j) => values[i]![j]!.add(value)));
    grid.forEach((row, i) => values[i]![columns]!.add(sum(row)));
    sums.forEach((value, j) => values[rows]![j]!.add(value));
    values[rows]![columns]!.add(sum(sums));
  };
  const fill = (i: number, j: number): void => {
    if (i === rows) return note();
    if (j === columns) return fits(sum(grid[i]!), i, columns) ? fill(i + 1, 0) : undefined;
    const seen = shown[i]![j]!;
    for (let value = seen ?? 1; value <= (seen ?? most); value += 1) {
      grid[i]![j] = value;
      fill(i, j + 1);
    }
  };
  fill(0, 0);
  return values;
}

const tables = (rows: number, columns: number, most: number): fc.Arbitrary<Counts> =>
  fc.array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

describe('A table of persons as it may be published', () => {
  it.each([
    [2, 2, 9, 12],
    [1, 4, 9, 12],
    [3, 2, 7, 8],
    [2, 3, 7, 8],
  ])(
    'tells no withheld number of a table of %i by %i, even to one who tries all',
    (rows, columns, most, reach) => {
      fc.assert(
        fc.property(tables(rows, columns, most), (counts) => {
          const shown = gridOf(publishedTable(counts));
          const guesses = readersGuess(shown, reach);
          shown.forEach((row, i) =>
            row.forEach((value, j) => {
              if (value === null) expect(guesses[i]![j]!.size).toBeGreaterThan(1);
            }),
          );
        }),
        { numRuns: 150 },
      );
    },
  );

  it('withholds every number from 1 to 4 and nothing that is zero; what it shows is true', () => {
    fc.assert(
      fc.property(tables(4, 5, 40), (counts) => {
        const shown = gridOf(publishedTable(counts));
        const sums = counts[0]!.map((_, j) => counts.reduce((sum, row) => sum + row[j]!, 0));
        const truth = [...counts, sums].map((row) => [...row, row.reduce((sum, value) => sum + value, 0)]);
        truth.forEach((row, i) =>
          row.forEach((value, j) => {
            if (value > 0 && value < FEWEST_SHOWN) expect(shown[i]![j]).toBeNull();
            else if (value === 0) expect(shown[i]![j]).toBe(0);
            else if (shown[i]![j] !== null) expect(shown[i]![j]).toBe(value);
          }),
        );
      }),
    );
  });

  it('is shown whole when no number is small', () => {
    const counts = [
      [26, 65],
      [17, 34],
    ];
    expect(publishedTable(counts)).toEqual({
      cells: counts,
      rowTotals: [91, 51],
      columnTotals: [43, 99],
      total: 142,
    });
  });

  it('withholds, beside the three who died, the next smallest number, and shows the sum', () => {
    expect(publishedRow([40, 3, 12, 0, 25])).toEqual({ cells: [40, null, null, 0, 25], total: 80 });
  });

  it('withholds a third number where two that add up to two would both be one', () => {
    expect(publishedRow([1, 1, 30, 50])).toEqual({ cells: [null, null, null, 50], total: 82 });
  });

  it('withholds the sum too where nothing else is left to hide behind', () => {
    expect(publishedRow([3])).toEqual({ cells: [null], total: null });
    expect(publishedRow([0, 0])).toEqual({ cells: [0, 0], total: 0 });
  });
});
