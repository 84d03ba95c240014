import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import {
  Database,
  dropEmbeddedDatabase,
  EmbeddedServer,
  ensureEmbeddedDatabase,
  migrate,
  prepareAppRole,
  type Migration,
} from '#libs/platform';

/** A database of one test file's own, under the roles of production. */
export interface TestDatabase {
  /** As the application connects: what the migrations grant, and schemas of its own. */
  readonly app: Database;
  /** As migrations connect. */
  readonly owner: Database;
  /** Closes both and drops the database; call it in `afterAll`. */
  drop(): Promise<void>;
}

/** Tests lose nothing by a lost disk, and are quicker without waiting for it. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '128MB',
};

/** A fresh database with the migrations applied; the run's one server starts with the first of them. */
export async function createTestDatabase(migrations: readonly Migration[]): Promise<TestDatabase> {
  const server = await EmbeddedServer.join({ folder: serverFolder(), settings: SETTINGS });
  const name = `test_${randomBytes(8).toString('hex')}`;
  const connections = await ensureEmbeddedDatabase(server, name);
  await server.detach();
  const app = new Database({ max: 10, ...connections.app });
  const owner = new Database({ max: 5, ...connections.owner });
  await prepareAppRole(owner);
  await migrate(owner, migrations);
  return {
    app,
    owner,
    async drop() {
      await Promise.all([app.close(), owner.close()]);
      await dropEmbeddedDatabase(server, name);
    },
  };
}

function serverFolder(): string {
  const folder = process.env['SPIS_TEST_SERVER'];
  if (!folder)
    throw new Error('SPIS_TEST_SERVER is not set: run tests by jest.config.js, whose set-up names it');
  return join(folder, 'postgres');
}
