import type { Database } from '#libs/platform';
import { type Column, type View, viewSchema } from '#libs/projections';
import { filledView } from '#libs/testing';

const BY_TYPE: Readonly<Record<string, unknown>> = {
  uuid: '99999999-0000-4000-8000-000000000000',
  date: '2026-01-01',
  timestamptz: '2026-01-01T00:00:00Z',
  daterange: '[2026-01-01,)',
  tstzrange: '[2026-01-01,)',
  boolean: false,
  integer: 0,
  jsonb: [],
};

/** The live tables of a room's view, empty. */
export const emptyView = (database: Database, view: View<never>): Promise<string> =>
  filledView(database, view as View, [], viewSchema(view.name));

/** Puts rows in a table of a live view: what is not said of a row is filled by the column's type. */
export async function putRows(
  database: Database,
  view: View<never>,
  table: string,
  said: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const columns = view.tables.find(({ name }) => name === table)?.columns ?? [];
  const fill = ({ name, type, nullable }: Column): [string, unknown] => [
    name,
    nullable ? null : (BY_TYPE[type] ?? 'x'),
  ];
  const rows = said.map((row) => ({ ...Object.fromEntries(columns.map(fill)), ...row }));
  const name = `${viewSchema(view.name)}.${table}`;
  await database.query(`insert into ${name} select * from json_populate_recordset(null::${name}, $1)`, [
    JSON.stringify(rows),
  ]);
}
