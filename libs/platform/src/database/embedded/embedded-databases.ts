import type { PoolConfig } from 'pg';
import { ADVISORY_LOCKS } from '../advisory-locks';
import { Database } from '../database';
import { APP_ROLE, OWNER_ROLE } from '../roles';
import type { EmbeddedServer } from './embedded-server';
import { passwordOf } from './server-transport';

/** The connections of one database of an embedded server. */
export interface EmbeddedDatabase {
  readonly app: PoolConfig;
  readonly owner: PoolConfig;
}

/** Makes roles and database where they are missing; answers how to connect. */
export async function ensureEmbeddedDatabase(
  server: EmbeddedServer,
  name: string,
): Promise<EmbeddedDatabase> {
  await withAdministrator(server, async (administrator) => {
    const connection = await administrator.connect();
    try {
      await connection.query(`select pg_advisory_lock(${ADVISORY_LOCKS.migration})`);
      for (const role of [OWNER_ROLE, APP_ROLE]) await connection.query(createLogin(role, server));
      await connection.query(`grant ${APP_ROLE} to ${OWNER_ROLE}`);
      const { rowCount } = await connection.query('select 1 from pg_database where datname = $1', [name]);
      if (rowCount === 0) await connection.query(`create database ${name} owner ${OWNER_ROLE}`);
    } finally {
      connection.release(true);
    }
  });
  return { app: server.connection(APP_ROLE, name), owner: server.connection(OWNER_ROLE, name) };
}

/** Drops a database of an embedded server with all its connections. */
export async function dropEmbeddedDatabase(server: EmbeddedServer, name: string): Promise<void> {
  await withAdministrator(server, (administrator) =>
    administrator.query(`drop database if exists ${name} with (force)`),
  );
}

async function withAdministrator(
  server: EmbeddedServer,
  work: (administrator: Database) => Promise<unknown>,
): Promise<void> {
  const administrator = new Database({ ...server.connection('postgres', 'postgres'), max: 1 });
  try {
    await work(administrator);
  } finally {
    await administrator.close();
  }
}

function createLogin(role: string, server: EmbeddedServer): string {
  const password = server.usesPassword ? ` password '${passwordOf(server.folder)}'` : '';
  return `do $$ begin
    if not exists (select from pg_roles where rolname = '${role}') then
      create role ${role} login${password};
    end if;
  end $$`;
}
