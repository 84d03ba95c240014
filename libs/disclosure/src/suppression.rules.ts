/** Counts of persons by two features; every row is as long as the others. */
export type Counts = readonly (readonly number[])[];

/** A table as it may be published: null where a number is withheld, also in the sums. */
export interface PublishedTable {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

/** The fewest persons that may be told of: 5 (rule of this project; the offices' practice is not verified). */
export const FEWEST_SHOWN = 5;

// Sums are read most: they are withheld only where no inner number helps.
const SUM_PENALTY = 1_000_000;

/**
 * Withholds every number from 1 to `fewest` − 1, sums included, and as few and as small others as it finds, so that
 * no withheld number follows from those shown, even for a reader who knows that zeros are never withheld.
 *
 * The table with its sums is a circulation: each number flows along an arc from one sum's equation to another's.
 * A withheld number can also be another one exactly when a cycle of withheld arcs leads through it on which one
 * person can be moved: along an arc without limit, against it while two or more are there.
 */
export function publishedTable(counts: Counts, fewest = FEWEST_SHOWN): PublishedTable {
  const table = new Circulation(counts);
  const withheld = new Set(table.arcs.filter(({ value }) => value > 0 && value < fewest));
  for (let open = unsafe(table, withheld); open; open = unsafe(table, withheld))
    for (const arc of cheapestCycle(table, withheld, open)) withheld.add(arc);
  const shown = (arc: Arc): number | null => (withheld.has(arc) ? null : arc.value);
  return {
    cells: table.cells.map((row) => row.map(shown)),
    rowTotals: table.rowTotals.map(shown),
    columnTotals: table.columnTotals.map(shown),
    total: shown(table.total),
  };
}

/** A row of counts with its sum, e.g. the ends of a month by reason. */
export function publishedRow(
  counts: readonly number[],
  fewest = FEWEST_SHOWN,
): { readonly cells: readonly (number | null)[]; readonly total: number | null } {
  const { cells, total, rowTotals } = publishedTable([counts], fewest);
  // The sums of a single row's columns are the row again, and its own sum the total: shown once, by the stricter.
  return { cells: cells[0] ?? [], total: rowTotals[0] === null ? null : total };
}

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly cost: number;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The numbers of a table as arcs: cell (i, j) from row i to column j, a sum back the other way. */
class Circulation {
  readonly arcs: Arc[] = [];
  readonly cells: Arc[][];
  readonly rowTotals: Arc[];
  readonly columnTotals: Arc[];
  readonly total: Arc;
  readonly nodes: number;

  constructor(counts: Counts) {
    const rows = counts.length;
    const columns = counts[0]?.length ?? 0;
    const column = (index: number): number => rows + 1 + index;
    const [allRows, allColumns] = [rows, column(columns)];
    this.nodes = rows + columns + 2;
    this.cells = counts.map((row, i) => row.map((value, j) => this.arc(i, column(j), value)));
    this.rowTotals = counts.map((row, i) => this.arc(allColumns, i, sumOf(row), SUM_PENALTY));
    this.columnTotals = Array.from({ length: columns }, (_, j) =>
      this.arc(column(j), allRows, sumOf(counts.map((row) => row[j] ?? 0)), SUM_PENALTY),
    );
    this.total = this.arc(allRows, allColumns, sumOf(counts.map(sumOf)), 2 * SUM_PENALTY);
  }

  private arc(from: number, to: number, value: number, penalty = 0): Arc {
    const arc = { from, to, value, cost: value + penalty };
    this.arcs.push(arc);
    return arc;
  }
}

/** A withheld number that only one value fits, or undefined. */
function unsafe(table: Circulation, withheld: ReadonlySet<Arc>): Arc | undefined {
  return [...withheld].find((arc) => {
    const free = (other: Arc): number => (withheld.has(other) ? 0 : Infinity);
    return cycleThrough(table, arc, free) === null;
  });
}

/** The arcs to withhold so that the number gets a second value; all that is not zero when there is no such cycle. */
function cheapestCycle(table: Circulation, withheld: ReadonlySet<Arc>, arc: Arc): readonly Arc[] {
  const cost = (other: Arc): number => (withheld.has(other) ? 0 : other.value > 0 ? other.cost : Infinity);
  const cycle = cycleThrough(table, arc, cost);
  if (cycle) return cycle;
  throw new Error('a number without a cycle: the sums of the table do not hold');
}

/** The cheapest cycle on which one person more, or else one fewer, goes through the arc; null when there is none. */
function cycleThrough(table: Circulation, arc: Arc, cost: (arc: Arc) => number): readonly Arc[] | null {
  const more = cheapestPath(table, arc.to, arc.from, arc, cost);
  if (more || arc.value < 2) return more;
  return cheapestPath(table, arc.from, arc.to, arc, cost);
}

/** Bellman and Ford over arcs taken forwards, or backwards where two persons or more are there. */
function cheapestPath(
  { arcs, nodes }: Circulation,
  from: number,
  to: number,
  without: Arc,
  cost: (arc: Arc) => number,
): readonly Arc[] | null {
  const distance = Array.from({ length: nodes }, (_, node) => (node === from ? 0 : Infinity));
  const by: (readonly [Arc, number] | undefined)[] = [];
  const relax = (arc: Arc, start: number, end: number): boolean => {
    const length = (distance[start] ?? Infinity) + cost(arc);
    if (!(length < (distance[end] ?? Infinity))) return false;
    distance[end] = length;
    by[end] = [arc, start];
    return true;
  };
  for (let moved = true; moved;) {
    moved = false;
    for (const arc of arcs) {
      if (arc === without) continue;
      if (relax(arc, arc.from, arc.to)) moved = true;
      if (arc.value > 1 && relax(arc, arc.to, arc.from)) moved = true;
    }
  }
  if (distance[to] === Infinity) return null;
  const path: Arc[] = [];
  for (let node = to; node !== from;) {
    const step = by[node];
    if (!step) return null;
    path.push(step[0]);
    node = step[1];
  }
  return path;
}
