import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from './database';
import { DatabaseSetupError, DatabaseUnavailable } from './database.errors';
import { EmbeddedServer } from './embedded/embedded-server';
import type { PostgresPrograms } from './embedded/postgres-programs';
import { openDatabase, type OpenDatabase } from './open-database';

jest.setTimeout(120_000);

const DEBIAN_15 = '/usr/lib/postgresql/15/bin';
const has15 = existsSync(join(DEBIAN_15, 'postgres'));
const debian: PostgresPrograms = { bin: DEBIAN_15, major: 15, environment: {} };
const servers: { version: string; programs?: PostgresPrograms }[] = [{ version: '18' }];
if (has15) servers.push({ version: '15', programs: debian });

const migrations = [
  {
    id: '9901-ledger',
    sql: `create table ledger (id bigserial primary key, entry text);
          grant select, insert on ledger to spis_app; grant usage on sequence ledger_id_seq to spis_app`,
  },
];

describe.each(servers)('a PostgreSQL $version of one’s own', ({ version, programs }) => {
  let home: string;
  let server: EmbeddedServer;
  let administrator: Database;
  const opened: OpenDatabase[] = [];
  let names = 0;

  const url = (user: string, database: string): string => {
    const folder = encodeURIComponent(String(server.connection('x', 'x').host));
    return `postgres://${user}:secret-word@localhost:5432/${database}?host=${folder}`;
  };
  const open = async (databaseUrl: string, databaseOwnerUrl: string | null = null): Promise<OpenDatabase> => {
    const database = await openDatabase({ dataDir: home, databaseUrl, databaseOwnerUrl }, migrations);
    opened.push(database);
    return database;
  };
  const newDatabase = async (owner: string, encoding = 'UTF8'): Promise<string> => {
    const name = `case_${(names += 1)}`;
    await administrator.query(
      `create database ${name} owner ${owner} encoding '${encoding}' locale 'C' template template0`,
    );
    return name;
  };

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'spis-own-'));
    const folder = join(home, 'postgres');
    server = await EmbeddedServer.join({
      folder,
      settings: { fsync: 'off' },
      ...(programs ? { programs } : {}),
    });
    administrator = new Database({ ...server.connection('postgres', 'postgres'), max: 2 });
    for (const role of ['chief login createrole', 'powerless login', 'web login'])
      await administrator.query(`create role ${role}`);
  });
  afterEach(async () => {
    for (const database of opened.splice(0)) await database.close();
  });
  afterAll(async () => {
    await administrator.close();
    await server.leave();
    rmSync(home, { recursive: true, force: true });
  });

  it('is refused with what to do when the user may not make the application’s role', async () => {
    const name = await newDatabase('powerless');
    await expect(open(url('powerless', name))).rejects.toThrow(
      /may not prepare the role spis_app.*create role spis_app nologin;.*DATABASE_OWNER_URL/,
    );
  });

  it('is prepared and migrated by a user who may make roles, and is described without a password', async () => {
    const name = await newDatabase('chief');
    const { app, describe } = await open(url('chief', name));
    expect(describe.kind).toBe('server');
    expect(describe.version).toMatch(new RegExp(`^${version}\\.`));
    expect(describe.location).toContain(name);
    expect(JSON.stringify(describe)).not.toContain('secret-word');
    await app.query(`insert into ledger (entry) values ('first')`);
    expect(await app.queryRaw('select entry from ledger')).toEqual([['first']]);
  });

  it('lets the application insert and read, build its own schemas, and nothing else', async () => {
    const name = await newDatabase('chief');
    const { app } = await open(url('chief', name));
    expect(await app.queryRaw('select current_user')).toEqual([['spis_app']]);
    for (const forbidden of [
      'delete from ledger',
      'truncate ledger',
      'drop table ledger',
      'create table x ()',
    ])
      await expect(app.query(forbidden)).rejects.toMatchObject({ code: '42501' });
    await app.query('create schema view_one create table listed (a int)');
    const connection = await app.connect();
    await connection.query('reset role');
    expect(await connection.queryRaw('select current_user')).toEqual([['spis_app']]);
    connection.release();
  });

  it('may be used by two users: one migrates, the other only works', async () => {
    const name = await newDatabase('chief');
    const first = await open(url('web', name), url('chief', name));
    expect(await first.app.queryRaw('select session_user, current_user')).toEqual([['web', 'spis_app']]);
    await expect(first.app.query('set role chief')).rejects.toMatchObject({ code: '42501' });
    await first.app.query(`insert into ledger (entry) values ('kept')`);
    const second = await open(url('web', name), url('chief', name));
    expect(await second.app.queryRaw('select entry from ledger')).toEqual([['kept']]);
  });

  it('may be opened by several processes at the same moment', async () => {
    const name = await newDatabase('chief');
    const all = await Promise.all([1, 2, 3].map(() => open(url('chief', name))));
    await Promise.all(all.map(({ app }) => app.query(`insert into ledger (entry) values ('one')`)));
    expect(await all[0]?.app.queryRaw('select count(*) from ledger')).toEqual([['3']]);
  });

  it('is refused when it does not keep UTF-8 texts', async () => {
    const name = await newDatabase('chief', 'SQL_ASCII');
    await expect(open(url('chief', name))).rejects.toThrow(/SQL_ASCII.*UTF8/);
  });

  it('that is not there, or not reachable, is named without its password', async () => {
    const missing = open(url('chief', 'nowhere')).catch((error: Error) => error);
    expect(await missing).toBeInstanceOf(DatabaseSetupError);
    expect(String(await missing)).toMatch(/DATABASE_URL \(.*nowhere\): the database does not exist/);
    const away = open('postgres://chief:secret-word@127.0.0.1:1/spis').catch((error: Error) => error);
    expect(await away).toBeInstanceOf(DatabaseUnavailable);
    expect(String(await away)).toContain('127.0.0.1:1/spis');
    const broken = open('postgres://chief:secret-word@[::bad/spis').catch((error: Error) => error);
    expect(await broken).toBeInstanceOf(DatabaseSetupError);
    for (const error of [await missing, await away, await broken])
      expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('secret-word');
  });
});

it(
  has15
    ? 'the oldest PostgreSQL that will do, 15, was tried'
    : `PostgreSQL 15 was NOT tried here: ${DEBIAN_15} is missing`,
  () => expect(servers).toHaveLength(has15 ? 2 : 1),
);
