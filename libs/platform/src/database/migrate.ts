import { createHash } from 'node:crypto';
import { ADVISORY_LOCKS } from './advisory-locks';
import { DatabaseSetupError } from './database.errors';
import type { Connection, Database } from './database';
import type { Migration } from './migrations';

/** Thrown when the recorded migrations and the program's do not fit, or when one of them fails. */
export class MigrationError extends DatabaseSetupError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MigrationError';
  }
}

/** The fingerprint under which a migration is recorded; line ends do not count. */
export function checksumOf(migration: Migration): string {
  return createHash('sha256').update(migration.sql.replaceAll('\r\n', '\n')).digest('hex');
}

/**
 * Applies what is missing, in the order of ids, each in a transaction of its own; concurrent starters wait.
 * Answers the ids that were applied now. Throws `MigrationError` and changes nothing when a recorded
 * migration was altered, is unknown to this program, or an id is used twice.
 */
export async function migrate(owner: Database, migrations: readonly Migration[]): Promise<string[]> {
  const ordered = inOrder(migrations);
  const connection = await owner.connect();
  try {
    await connection.query(`select pg_advisory_lock(${ADVISORY_LOCKS.migration})`);
    const applied = await readApplied(connection);
    const pending = findPending(ordered, applied);
    for (const migration of pending) await apply(connection, migration);
    return pending.map((migration) => migration.id);
  } finally {
    connection.release(true);
  }
}

function inOrder(migrations: readonly Migration[]): Migration[] {
  const ordered = [...migrations].sort((a, b) => (a.id < b.id ? -1 : 1));
  const seen = new Map<string, string>();
  for (const { id } of ordered) {
    const number = /^(\d{4})-[a-z0-9-]+$/.exec(id)?.[1];
    if (!number) throw new MigrationError(`migration "${id}" must be named NNNN-what-it-does`);
    const other = seen.get(number);
    if (other) throw new MigrationError(`migrations "${other}" and "${id}" bear the same number`);
    seen.set(number, id);
  }
  return ordered;
}

async function readApplied(connection: Connection): Promise<Map<string, string>> {
  await connection.query(`create table if not exists spis_migration (
    id text primary key, checksum text not null, applied_at timestamptz not null default now())`);
  const { rows } = await connection.query<{ id: string; checksum: string }>(
    'select id, checksum from spis_migration',
  );
  return new Map(rows.map((row) => [row.id, row.checksum]));
}

function findPending(ordered: readonly Migration[], applied: ReadonlyMap<string, string>): Migration[] {
  const known = new Map(ordered.map((migration) => [migration.id, migration]));
  for (const [id, checksum] of applied) {
    const migration = known.get(id);
    if (!migration)
      throw new MigrationError(
        `the database bears migration ${id}, which this program does not know: it was written by a newer ` +
          'version. Start that version, or open another data folder',
      );
    if (checksumOf(migration) !== checksum)
      throw new MigrationError(
        `migration ${id} was changed after it had been applied. Put its text back and add a new migration`,
      );
  }
  return ordered.filter((migration) => !applied.has(migration.id));
}

async function apply(connection: Connection, migration: Migration): Promise<void> {
  await connection.query('begin');
  try {
    await connection.query(migration.sql);
    await connection.query('insert into spis_migration (id, checksum) values ($1, $2)', [
      migration.id,
      checksumOf(migration),
    ]);
    await connection.query('commit');
  } catch (error) {
    await connection.query('rollback').catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationError(`migration ${migration.id} failed and was taken back: ${reason}`, {
      cause: error,
    });
  }
}
