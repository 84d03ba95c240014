import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './installation';

interface Rows {
  query<Row>(text: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly Row[] }>;
}
interface Platform {
  openDatabase(
    settings: { readonly dataDir: string; readonly databaseUrl: null; readonly databaseOwnerUrl: null },
    migrations: unknown,
  ): Promise<{ readonly app: Rows; close(): Promise<void> }>;
}

// As built: the sources need what only the build does.
const load = createRequire(__filename);
const built = (path: string): unknown => load(join(ROOT, 'dist', path));
const TABLE = 'view_waiting_list.view_state';

/**
 * Damages what the view of waiting lists knew of an entry, in the running database of a data folder, so that its next
 * fact cannot be applied; answers what mends it.
 */
export async function damageEntry(dataDir: string, entryId: string): Promise<() => Promise<void>> {
  const { openDatabase } = built('libs/platform/src/index.js') as Platform;
  const { MIGRATIONS } = built('apps/house/src/migrations.js') as { MIGRATIONS: unknown };
  const settings = { dataDir, databaseUrl: null, databaseOwnerUrl: null };
  const database = await openDatabase(settings, MIGRATIONS);
  const { app } = database;
  const of = `view_key like '%${entryId}'`;
  const { rows } = await app.query<{ view_key: string; state: string }>(
    `select view_key, state::text as state from ${TABLE} where ${of}`,
  );
  const [known] = rows;
  if (!known || rows.length > 1) throw new Error(`${rows.length} states of the entry ${entryId}`);
  await app.query(`update ${TABLE} set state = '{}' where view_key = $1`, [known.view_key]);
  return async () => {
    await app.query(`update ${TABLE} set state = $2::json where view_key = $1`, [
      known.view_key,
      known.state,
    ]);
    await database.close();
  };
}
