import type { Queryable } from '#libs/platform';
import type { Past } from './throwaway';
import type { Table, View } from './view';
import { columnNames, qualified } from './view-tables';

/** A table of a view in short: two folds of the same events have the same rows and the same digest. */
export interface TableDigest {
  readonly table: string;
  readonly rows: number;
  /** Of all rows, whatever their order; null without rows. */
  readonly digest: string | null;
}

/** The digests of a view's tables as they were. */
export async function tableDigests(view: View, { schema, connection }: Past): Promise<TableDigest[]> {
  const digests: TableDigest[] = [];
  for (const table of view.tables) digests.push(await digestOf(connection, schema, table));
  return digests;
}

// A sum needs neither an order nor the memory for all rows at once.
async function digestOf(db: Queryable, schema: string, table: Table): Promise<TableDigest> {
  const { rows } = await db.query<TableDigest>(
    `select $1::text as table, count(*)::float8 as rows,
            md5(sum(('x' || left(md5(r::text), 15))::bit(60)::bigint)::text) as digest
       from (select ${columnNames(table)} from ${qualified(schema, table.name)}) r`,
    [table.name],
  );
  return rows[0] as TableDigest;
}
