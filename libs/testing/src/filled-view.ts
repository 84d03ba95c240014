import { randomBytes } from 'node:crypto';
import type { RecordedEvent } from '#libs/kernel';
import type { Database } from '#libs/platform';
import type { Table, View } from '#libs/projections';
import { foldView } from './fold-view';

const ROWS_AT_ONCE = 5_000;

/**
 * Folds the events and puts the rows into tables of a new schema, named at random or as said; answers the
 * schema, for a query to look into.
 */
export async function filledView<State>(
  database: Database,
  view: View<State>,
  events: readonly RecordedEvent[],
  schema: string = `filled_${randomBytes(6).toString('hex')}`,
): Promise<string> {
  await database.query(`create schema ${schema}`);
  const folded = foldView(view, events);
  for (const table of view.tables) await fill(database, `${schema}.${table.name}`, table, folded[table.name]);
  return schema;
}

async function fill(
  database: Database,
  name: string,
  table: Table,
  rows: readonly object[] = [],
): Promise<void> {
  const columns = table.columns.map(
    (column) => `${column.name} ${column.type}${column.nullable ? '' : ' not null'}`,
  );
  await database.query(`create table ${name} (${columns.join(', ')})`);
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await database.query(`insert into ${name} select * from json_populate_recordset(null::${name}, $1)`, [
      JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE)),
    ]);
  for (const index of table.indexes) await database.query(index.replaceAll('{table}', name));
  await database.query(`analyze ${name}`);
}
