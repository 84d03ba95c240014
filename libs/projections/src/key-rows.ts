import type { Connection, Queryable } from '#libs/platform';
import { chunked, copyLine, copyText } from './copy-text';
import { RowsRefused } from './projections.errors';
import type { Rows, Table, View } from './view';
import { columnNames, qualified, STATE_TABLE } from './view-tables';

/** A key with its state. */
export type KeyState = readonly [key: string, state: unknown];

/** The states kept for the keys; a key without one is missing from the map. */
export async function loadStates(
  db: Queryable,
  schema: string,
  keys: readonly string[],
): Promise<Map<string, unknown>> {
  if (keys.length === 0) return new Map();
  const { rows } = await db.query<{ view_key: string; state: string }>(
    `select view_key, state::text as state from ${qualified(schema, STATE_TABLE)} where view_key = any($1)`,
    [keys],
  );
  return new Map(rows.map(({ view_key, state }) => [view_key, JSON.parse(state) as unknown]));
}

/** Removes the keys' states and rows. */
export async function deleteKeys(
  db: Queryable,
  view: View,
  schema: string,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  const [states, ...rows] = [STATE_TABLE, ...view.tables.map((table) => table.name)].map(
    (name) => `delete from ${qualified(schema, name)} where view_key = any($1)`,
  );
  // One statement, and so one way to the database and back, for all tables of the view.
  const others = rows.map((sql, index) => `gone_${index} as (${sql})`).join(', ');
  await db.query(others ? `with ${others} ${states}` : `${states}`, [keys]);
}

/** Writes the states of the keys, which must have none. */
export async function copyStates(
  connection: Connection,
  schema: string,
  entries: Iterable<KeyState>,
): Promise<void> {
  const sql = `copy ${qualified(schema, STATE_TABLE)} (view_key, state) from stdin`;
  await connection.copyFrom(sql, chunked(stateLines(entries)));
}

/** Writes one table's rows of the keys. */
export async function copyRows(
  connection: Connection,
  view: View,
  schema: string,
  table: Table,
  entries: Iterable<KeyState>,
): Promise<void> {
  const sql = `copy ${qualified(schema, table.name)} (${columnNames(table)}) from stdin`;
  const chunks = chunked(rowLines(view, table, entries));
  const first = chunks.next();
  if (!first.done) await connection.copyFrom(sql, followed(first.value, chunks));
}

function* followed<T>(first: T, rest: Iterable<T>): Generator<T> {
  yield first;
  yield* rest;
}

/** The keys' rows; throws `RowsRefused` when the view cannot make them. */
export function rowsOf(view: View, key: string, state: unknown): Rows {
  try {
    return view.rows(key, state);
  } catch (error) {
    throw new RowsRefused(error);
  }
}

function* stateLines(entries: Iterable<KeyState>): Generator<string> {
  for (const [key, state] of entries) yield `${copyText(key)}\t${copyText(JSON.stringify(state))}\n`;
}

function* rowLines(view: View, table: Table, entries: Iterable<KeyState>): Generator<string> {
  for (const [key, state] of entries)
    for (const row of rowsOf(view, key, state)[table.name] ?? []) yield lineOf(table, key, row);
}

function lineOf(table: Table, key: string, row: readonly unknown[]): string {
  try {
    return copyLine(table, key, row);
  } catch (error) {
    throw new RowsRefused(error);
  }
}
