import { type Table, type View, viewSchema } from './view';

/** Where a generation's tables stand: read by everyone, being built, or kept for a way back. */
export type Slot = 'live' | 'next' | 'previous';

/** The table that keeps each key's state beside the view's own tables. */
export const STATE_TABLE = 'view_state';

/** The schema of a generation; one being built has its own, so that nobody else's build can reach it. */
export function schemaOf(at: { view: string; slot: Slot; generation: number }): string {
  if (at.slot === 'next') return `${viewSchema(at.view)}_next_${at.generation}`;
  return at.slot === 'live' ? viewSchema(at.view) : `${viewSchema(at.view)}_previous`;
}

/** The identifier, quoted for SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The qualified, quoted name of a table. */
export const qualified = (schema: string, table: string): string => `${quoted(schema)}.${quoted(table)}`;

/** The names of a table's columns as they are written: the key first. */
export const columnNames = (table: Table): string =>
  ['view_key', ...table.columns.map((column) => column.name)].map(quoted).join(', ');

/** Statements that make a view's schema and its tables, without indexes; `unlogged` for what is thrown away. */
export function createStatements(view: View, schema: string, unlogged = false): string[] {
  const create = unlogged ? 'create unlogged table' : 'create table';
  const tables = view.tables.map((table) => {
    const columns = table.columns.map(
      ({ name, type, nullable }) => `${quoted(name)} ${type}${nullable ? '' : ' not null'}`,
    );
    return `${create} ${qualified(schema, table.name)} (${['view_key text not null', ...columns].join(', ')})`;
  });
  return [
    `create schema ${quoted(schema)}`,
    `${create} ${qualified(schema, STATE_TABLE)} (view_key text not null, state json not null)`,
    ...tables,
  ];
}

/** Statements for the indexes by which the engine finds a key's state and rows. */
export function keyIndexStatements(view: View, schema: string): string[] {
  return [
    `create unique index ${STATE_TABLE}_key on ${qualified(schema, STATE_TABLE)} (view_key)`,
    ...view.tables.map(
      ({ name }) => `create index ${quoted(`${name}_view_key`)} on ${qualified(schema, name)} (view_key)`,
    ),
  ];
}

/** Statements for the view's own indexes, and for the planner's statistics. */
export function viewIndexStatements(view: View, schema: string): string[] {
  return view.tables.flatMap((table) =>
    table.indexes.map((index) => index.replaceAll('{table}', qualified(schema, table.name))),
  );
}

/** Statements that tell the planner what a load has brought. */
export function analyzeStatements(view: View, schema: string): string[] {
  return [STATE_TABLE, ...view.tables.map(({ name }) => name)].map(
    (name) => `analyze ${qualified(schema, name)}`,
  );
}
