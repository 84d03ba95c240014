import type { Queryable } from '#libs/platform';
import type { View } from './view';
import { columnNames, qualified, STATE_TABLE } from './view-tables';

/** How a table's live rows differ from freshly made ones, duplicates counted. */
export interface TableComparison {
  readonly table: string;
  /** Live rows. */
  readonly rows: number;
  /** Rows that the events give and the live table lacks. */
  readonly missing: number;
  /** Rows that the live table has and the events do not give. */
  readonly surplus: number;
}

/** Compares the rows and states of two schemas of a view, as the connection sees them. */
export async function compareRows(
  db: Queryable,
  view: View,
  live: string,
  fresh: string,
): Promise<TableComparison[]> {
  const comparisons = [await compareTable(db, STATE_TABLE, 'view_key, state::jsonb', live, fresh)];
  for (const table of view.tables)
    comparisons.push(await compareTable(db, table.name, columnNames(table), live, fresh));
  return comparisons;
}

async function compareTable(
  db: Queryable,
  table: string,
  columns: string,
  live: string,
  fresh: string,
): Promise<TableComparison> {
  const ours = `select ${columns} from ${qualified(live, table)}`;
  const theirs = `select ${columns} from ${qualified(fresh, table)}`;
  const { rows } = await db.query<TableComparison>(
    `select $1::text as table, (select count(*) from ${qualified(live, table)})::float8 as rows,
      (select count(*) from (${theirs} except all ${ours}) m)::float8 as missing,
      (select count(*) from (${ours} except all ${theirs}) s)::float8 as surplus`,
    [table],
  );
  return rows[0] as TableComparison;
}
