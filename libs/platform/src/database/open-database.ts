import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PoolConfig } from 'pg';
import type { Configuration } from '../configuration';
import { Database } from './database';
import { asAppRole, describeConnectionError, readAddress, type DatabaseAddress } from './database-address';
import { ensureEmbeddedDatabase } from './embedded/embedded-databases';
import { EmbeddedServer } from './embedded/embedded-server';
import { migrate } from './migrate';
import type { Migration } from './migrations';
import { prepareAppRole } from './roles';
import { refuseUnfit, type ServerFacts } from './server-fitness';

/** What a person is told about the database in use. */
export interface DatabaseDescription {
  /** Shipped and run by ourselves, or a server named in DATABASE_URL. */
  readonly kind: 'embedded' | 'server';
  /** PostgreSQL's version, e.g. `18.4`. */
  readonly version: string;
  /** Folder, or host, port and database; never a password. */
  readonly location: string;
}

/** An open database with an up-to-date schema. */
export interface OpenDatabase {
  /** As the application: what the migrations grant, and schemas of its own. */
  readonly app: Database;
  /** As the owner of the schema: migrations only. */
  readonly owner: Database;
  readonly describe: DatabaseDescription;
  /** Closes all connections; the last user of an embedded database also stops its server. */
  close(): Promise<void>;
}

/** Where the database is. */
export type DatabaseSettings = Pick<Configuration, 'dataDir' | 'databaseUrl' | 'databaseOwnerUrl'>;

const EMBEDDED_NAME = 'spis';
/** How long closing waits for work under way, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Opens the database of the settings and applies missing migrations under a lock. Throws
 * `DatabaseSetupError` (what is wrong and what to do) or `DatabaseUnavailable`.
 */
export async function openDatabase(
  settings: DatabaseSettings,
  migrations: readonly Migration[],
): Promise<OpenDatabase> {
  return settings.databaseUrl === null
    ? openEmbedded(join(settings.dataDir, 'postgres'), migrations)
    : openServer(settings.databaseUrl, settings.databaseOwnerUrl, migrations);
}

async function openEmbedded(folder: string, migrations: readonly Migration[]): Promise<OpenDatabase> {
  const server = await EmbeddedServer.join({ folder });
  const leave = (): Promise<void> => server.leave();
  try {
    const connections = await ensureEmbeddedDatabase(server, EMBEDDED_NAME);
    const owner = new Database({ ...connections.owner, application_name: 'spis', max: 4 });
    return await prepared({ owner, app: connections.app, migrations, users: [], leave }, (version) => ({
      kind: 'embedded',
      version,
      location: server.folder,
    }));
  } catch (error) {
    await leave();
    throw error;
  }
}

async function openServer(
  url: string,
  ownerUrl: string | null,
  migrations: readonly Migration[],
): Promise<OpenDatabase> {
  const address = readAddress('DATABASE_URL', url);
  const ownerAddress = ownerUrl === null ? address : readAddress('DATABASE_OWNER_URL', ownerUrl);
  const owner = new Database({ ...ownerAddress.connection, max: 4 });
  const leave = (): Promise<void> => Promise.resolve();
  const users = [address.user];
  try {
    await checkServer(owner, ownerAddress);
    return await prepared({ owner, app: asAppRole(address), migrations, users, leave }, (version) => ({
      kind: 'server',
      version,
      location: address.location,
    }));
  } catch (error) {
    await owner.close();
    throw describeConnectionError(address, error);
  }
}

interface Preparation {
  readonly owner: Database;
  readonly app: PoolConfig;
  readonly migrations: readonly Migration[];
  /** Users that must be able to act as the application's role. */
  readonly users: readonly string[];
  leave(): Promise<void>;
}

async function prepared(
  { owner, app: connection, migrations, users, leave }: Preparation,
  describe: (version: string) => DatabaseDescription,
): Promise<OpenDatabase> {
  const app = new Database({ application_name: 'spis', max: 12, ...connection });
  try {
    await prepareAppRole(owner, users);
    await migrate(owner, migrations);
    const { rows } = await app.query<{ server_version: string }>('show server_version');
    const version = rows[0]?.server_version.split(' ')[0] ?? '';
    return { app, owner, describe: describe(version), close: () => closeAll([app, owner], leave) };
  } catch (error) {
    await closeAll([app, owner], () => Promise.resolve());
    throw error;
  }
}

async function closeAll(databases: readonly Database[], leave: () => Promise<void>): Promise<void> {
  const waiting = new AbortController();
  const closed = Promise.all(databases.map((database) => database.close()));
  await Promise.race([closed, sleep(PATIENCE, undefined, { ref: false, signal: waiting.signal })]).finally(
    () => waiting.abort(),
  );
  await leave();
}

async function checkServer(owner: Database, address: DatabaseAddress): Promise<void> {
  const { rows } = await owner
    .query<ServerFacts>(
      `select current_setting('server_version_num')::int as "versionNumber",
              current_setting('server_encoding') as encoding, pg_is_in_recovery() as standby`,
    )
    .catch((error: unknown) => {
      throw describeConnectionError(address, error);
    });
  if (rows[0]) refuseUnfit(rows[0], address.location);
}
