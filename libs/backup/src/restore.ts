import type { Connection, Database } from '#libs/platform';
import { type BackupResult, type BackupTable, countRows, type RowReport, schemaState } from './backup';
import { type BackupManifest, checkFiles, readManifest, readTable } from './backup-folder';
import { BackupRefused } from './backup.errors';

const BATCH = 1_000;

/**
 * Reads a backup into an empty store: order, ids, positions and recording times are those of the original.
 * All or nothing; refuses a damaged backup, a store that holds anything, and a schema that is not ours. `finish`
 * sees what was read before it is committed; when it throws, nothing was restored.
 */
export async function restore(
  owner: Database,
  tables: readonly BackupTable[],
  folder: string,
  report: RowReport = () => undefined,
  finish: (transaction: Connection) => Promise<void> = () => Promise.resolve(),
): Promise<BackupResult> {
  const manifest = await readManifest(folder);
  await checkFiles(folder, manifest);
  await owner.transaction(async (transaction) => {
    await checkTarget(transaction, tables, manifest);
    const total = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    let done = 0;
    for (const { name } of inOrder(tables, manifest))
      for await (const rows of readTable(folder, name, BATCH)) {
        await insert(transaction, name, rows);
        report((done += rows.length), total);
      }
    await finish(transaction);
  });
  return { folder, madeAt: manifest.madeAt, tables: manifest.tables };
}

async function checkTarget(
  transaction: Connection,
  tables: readonly BackupTable[],
  manifest: BackupManifest,
): Promise<void> {
  const { migrations } = await schemaState(transaction);
  const unknown = manifest.migrations.filter((id) => !migrations.includes(id));
  if (unknown.length > 0)
    throw new BackupRefused(
      'NEWER_SCHEMA',
      `the backup was made by a newer version (it knows ${unknown.join(', ')}); restore it with that version`,
    );
  const former = manifest.tables
    .map(({ name }) => name)
    .filter((name) => !tables.some((table) => table.name === name));
  if (former.length > 0)
    throw new BackupRefused(
      'OTHER_TABLES',
      `the backup holds ${former.join(', ')}, which this version does not restore: it is another kind of backup, or ` +
        'an older version made it; restore it with that version and start this one on the result',
    );
  // Nobody may write between the look and the load.
  await transaction.query(`lock table ${tables.map(({ name }) => name).join(', ')} in exclusive mode`);
  if ((await countRows(transaction, tables)) > 0)
    throw new BackupRefused(
      'STORE_NOT_EMPTY',
      'this store already holds data; set SPIS_DATA_DIR or DATABASE_URL to an empty one and restore there',
    );
}

// The tables' own order, since a later one may refer to an earlier one.
function inOrder(tables: readonly BackupTable[], manifest: BackupManifest): BackupTable[] {
  return tables.filter(({ name }) => manifest.tables.some((table) => table.name === name));
}

async function insert(transaction: Connection, table: string, rows: readonly string[]): Promise<void> {
  await transaction.query(
    `insert into ${table} select (json_populate_record(null::${table}, line::json)).* from unnest($1::text[]) as line`,
    [rows],
  );
}
