import type { KnownAt, LocalDate } from '#libs/kernel';
import type { Words } from '#libs/texts';

/** What a statistic counts, of whom and in relation to what; another meaning is another version. */
export interface Statistic {
  readonly id: string;
  readonly version: number;
  readonly title: Words;
  readonly population: Words;
  readonly denominator: Words;
  readonly measures: readonly Column[];
  /** How it is asked for: a path with the parameters it needs. */
  readonly path: string;
  /** For everybody: small numbers are withheld, and it is told at set days only. */
  readonly published: boolean;
}

/** A column of a table, by its code and in words. */
export interface Column {
  readonly code: string;
  readonly words: Words;
}

/** A row of a table; null where a number is withheld. */
export interface TableRow {
  /** A month, or the code of a municipality; null for the sums of the columns. */
  readonly key: string | null;
  readonly cells: readonly (number | null)[];
  /** As known by which day the row was first published, where a statistic tells that too. */
  readonly publishedOn?: LocalDate;
}

/** The numbers of a statistic with both dates. */
export interface StatisticTable {
  readonly statistic: Statistic;
  readonly programme: string;
  readonly municipality: string | null;
  readonly provider: string | null;
  /** The days the numbers speak of. */
  readonly on: { readonly from: LocalDate; readonly to: LocalDate };
  readonly knownAt: KnownAt;
  /** What the rows are. */
  readonly rowsAre: Column;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}
