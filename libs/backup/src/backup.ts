import type { Connection, Database } from '#libs/platform';
import { type BackedUpTable, prepareFolder, writeManifest, writeTable } from './backup-folder';

const FETCH = 2_000;

/** A table that holds what cannot be computed again; `order` is the key by which its rows are written. */
export interface BackupTable {
  /** With its schema, e.g. `event_store.event`. */
  readonly name: string;
  readonly order: string;
}

/** How far the work has come, over all tables. */
export type RowReport = (rows: number, total: number) => void;

/** What a backup wrote or a restore read. */
export interface BackupResult {
  readonly folder: string;
  readonly madeAt: string;
  readonly tables: readonly BackedUpTable[];
}

/**
 * Writes the tables as they stand at one moment (one snapshot over all of them) into a new folder, while
 * everything goes on. What is written is what the tables hold: sealed where their room sealed it.
 */
export async function backUp(
  owner: Database,
  tables: readonly BackupTable[],
  folder: string,
  report: RowReport = () => undefined,
): Promise<BackupResult> {
  await prepareFolder(folder);
  return owner.transaction(async (transaction) => {
    await transaction.query('set transaction isolation level repeatable read, read only');
    const { madeAt, migrations } = await schemaState(transaction);
    const total = await countRows(transaction, tables);
    let done = 0;
    const written: BackedUpTable[] = [];
    for (const table of tables)
      written.push(
        await writeTable(
          folder,
          table.name,
          rowsOf(transaction, table, () => report((done += 1), total)),
        ),
      );
    await writeManifest(folder, { format: 1, madeAt, migrations, tables: written });
    return { folder, madeAt, tables: written };
  });
}

/** The moment of the snapshot and the migrations that made the schema. */
export async function schemaState(db: Connection): Promise<{ madeAt: string; migrations: string[] }> {
  const { rows } = await db.query<{ id: string }>('select id from spis_migration order by id');
  const { rows: clock } = await db.query<{ at: Date }>('select now() as at');
  return { madeAt: (clock[0]?.at ?? new Date(0)).toISOString(), migrations: rows.map(({ id }) => id) };
}

/** The number of rows in all tables together. */
export async function countRows(db: Connection, tables: readonly BackupTable[]): Promise<number> {
  let total = 0;
  for (const { name } of tables) {
    const { rows } = await db.query<{ count: number }>(`select count(*)::float8 as count from ${name}`);
    total += rows[0]?.count ?? 0;
  }
  return total;
}

async function* rowsOf(
  db: Connection,
  { name, order }: BackupTable,
  seen: () => void,
): AsyncIterable<string> {
  await db.query(
    `declare backup no scroll cursor for select row_to_json(t)::text as row from ${name} t order by ${order}`,
  );
  for (;;) {
    const { rows } = await db.query<{ row: string }>(`fetch ${FETCH} from backup`);
    if (rows.length === 0) break;
    for (const { row } of rows) {
      seen();
      yield row;
    }
  }
  await db.query('close backup');
}
