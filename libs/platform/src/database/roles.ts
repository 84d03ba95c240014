import { ADVISORY_LOCKS } from './advisory-locks';
import { DatabaseSetupError, errorCode } from './database.errors';
import type { Connection, Database } from './database';

/** The role under which the application works; migrations grant to it what it may do, and no more. */
export const APP_ROLE = 'spis_app';

/** The role that owns schema and tables in a database made by this program. */
export const OWNER_ROLE = 'spis_owner';

/**
 * Makes the application's role where it is missing, lets it build schemas of its own (views), and lets the
 * owner's user and the named users act as it. Throws `DatabaseSetupError` with what to run when it may not.
 */
export async function prepareAppRole(owner: Database, users: readonly string[] = []): Promise<void> {
  const connection = await owner.connect();
  try {
    await connection.query(`select pg_advisory_lock(${ADVISORY_LOCKS.migration})`);
    await createRole(connection);
    await grantMembership(connection);
    for (const user of users) await grantTo(connection, user);
    await grantCreate(connection);
  } finally {
    connection.release(true);
  }
}

async function createRole(connection: Connection): Promise<void> {
  const { rowCount } = await connection.query('select 1 from pg_roles where rolname = $1', [APP_ROLE]);
  if (rowCount > 0) return;
  await attempt(connection, `create role ${APP_ROLE} nologin`, `create role ${APP_ROLE} nologin;`);
}

async function grantMembership(connection: Connection): Promise<void> {
  const { rows } = await connection.query<{ user: string; member: boolean }>(
    `select quote_ident(current_user) as user, pg_has_role(current_user, $1, 'member') as member`,
    [APP_ROLE],
  );
  const user = rows[0]?.user ?? 'current_user';
  if (rows[0]?.member && (await maySetRole(connection))) return;
  const statement = `grant ${APP_ROLE} to ${user}`;
  await attempt(connection, statement, `${statement};`);
}

async function grantTo(connection: Connection, user: string): Promise<void> {
  const { rows } = await connection.query<{ name: string }>(
    `select quote_ident(rolname) as name from pg_roles
      where rolname = $1 and not pg_has_role(rolname, $2, 'member')`,
    [user, APP_ROLE],
  );
  const statement = `grant ${APP_ROLE} to ${rows[0]?.name}`;
  if (rows[0]) await attempt(connection, statement, `${statement};`);
}

async function maySetRole(connection: Connection): Promise<boolean> {
  await connection.query('begin');
  const may = await connection.query(`set local role ${APP_ROLE}`).then(
    () => true,
    () => false,
  );
  await connection.query('rollback');
  return may;
}

async function grantCreate(connection: Connection): Promise<void> {
  const { rows } = await connection.query<{ may: boolean; name: string }>(
    `select has_database_privilege($1, current_database(), 'create') as may,
            quote_ident(current_database()) as name`,
    [APP_ROLE],
  );
  if (rows[0]?.may) return;
  const statement = `grant create on database ${rows[0]?.name} to ${APP_ROLE}`;
  await attempt(connection, statement, `${statement};`);
}

async function attempt(connection: Connection, statement: string, advice: string): Promise<void> {
  try {
    await connection.query(statement);
  } catch (error) {
    // Another database of the same server may have made the role a moment ago.
    if (['42710', '23505'].includes(errorCode(error))) return;
    if (errorCode(error) !== '42501') throw error;
    throw new DatabaseSetupError(
      `the database user may not prepare the role ${APP_ROLE}. Let an administrator run once: ${advice} ` +
        'or name a user with CREATEROLE in DATABASE_OWNER_URL',
      { cause: error },
    );
  }
}
