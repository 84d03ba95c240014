import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Database, migrate, prepareAppRole } from '#libs/platform';
import { aCategory, allEvents, aStream, Listener, someEvents, until } from '../contract/contract-events';
import { EVENT_STORE_MIGRATIONS } from './event-store.migrations';
import { PostgresEventStore } from './postgres-event-store';

const BIN = process.env['PG_BIN'] ?? '/usr/lib/postgresql/15/bin';
const run = promisify(execFile);
const installed = existsSync(join(BIN, 'pg_dump')) && existsSync(join(BIN, 'initdb'));
/** PostgreSQL refuses root; Debian's package brings a user for it. */
const isRoot = process.getuid?.() === 0;

/** A server of Debian's own, since the shipped PostgreSQL has neither pg_dump nor psql. */
class DebianServer {
  private constructor(readonly folder: string) {}

  static async start(): Promise<DebianServer> {
    const server = new DebianServer(await mkdtemp(join(tmpdir(), 'spis-dump-')));
    if (isRoot) await run('chown', ['postgres', server.folder]);
    const data = join(server.folder, 'data');
    await server.run('initdb', ['-D', data, '-A', 'trust', '-U', 'spis', '-E', 'UTF8', '--locale=C', '-N']);
    const options = `-c listen_addresses='' -c unix_socket_directories=${server.folder} -c fsync=off`;
    await server.run('pg_ctl', ['-D', data, '-w', '-o', options, '-l', join(server.folder, 'log'), 'start']);
    for (const name of ['original', 'restored'])
      await server.run('createdb', ['-h', server.folder, '-U', 'spis', name]);
    return server;
  }

  run(program: string, args: readonly string[]): Promise<unknown> {
    const path = join(BIN, program);
    if (!isRoot) return run(path, [...args]);
    return run('setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', path, ...args]);
  }

  database(name: string, role?: string): Database {
    const options = role === undefined ? {} : { options: `-c role=${role}` };
    return new Database({ host: this.folder, user: 'spis', database: name, max: 8, ...options });
  }

  async stop(): Promise<void> {
    await this.run('pg_ctl', ['-D', join(this.folder, 'data'), '-m', 'immediate', 'stop']);
    await rm(this.folder, { recursive: true, force: true });
  }
}

if (!installed)
  describe('a dump of the record', () => {
    it(`was NOT tried here: no PostgreSQL with pg_dump in ${BIN} (PG_BIN names another)`, () => {
      expect(existsSync(join(BIN, 'pg_dump')) && existsSync(join(BIN, 'initdb'))).toBe(false);
    });
  });
else
  describe('a dump of the record', () => {
    let server: DebianServer;
    const opened: Database[] = [];
    const open = (name: string, role?: string): Database => {
      const database = server.database(name, role);
      opened.push(database);
      return database;
    };
    beforeAll(async () => {
      server = await DebianServer.start();
    }, 120_000);
    afterAll(async () => {
      for (const database of opened) await database.close();
      await server.stop();
    }, 60_000);

    it('restored elsewhere gives the same events in the same order, and goes on', async () => {
      const owner = open('original');
      await prepareAppRole(owner);
      await migrate(owner, EVENT_STORE_MIGRATIONS);
      const before = new PostgresEventStore(open('original', 'spis_app'));
      const category = aCategory();
      const streams = Array.from({ length: 20 }, () => aStream(category));
      for (let round = 0; round < 5; round += 1)
        await Promise.all(streams.map((stream) => before.append(stream, 'any', someEvents(1 + (round % 3)))));
      const original = await allEvents(before, {});
      await before.close();

      const dump = join(server.folder, 'record.sql');
      await server.run('pg_dump', ['-h', server.folder, '-U', 'spis', '-f', dump, 'original']);
      const psql = ['-h', server.folder, '-U', 'spis', '-v', 'ON_ERROR_STOP=1', '-q', '-f', dump, 'restored'];
      await server.run('psql', psql);

      const after = new PostgresEventStore(open('restored', 'spis_app'));
      const listener = new Listener(after, { pageSize: 50 });
      await until('caught up', () => listener.pages.at(-1)?.caughtUp === true);
      expect(original).toHaveLength(180);
      expect(listener.events).toEqual(original);

      const stream = streams[0] as string;
      const { position } = await after.append(stream, 8n, someEvents(2));
      await until('the new events', () => listener.events.length === 182);
      expect(listener.events.at(-1)).toMatchObject({ stream, revision: 10n, position });
      expect(after.comparePositions(position, original.at(-1)?.position ?? position)).toBeGreaterThan(0);
      await expect(open('restored').query('delete from event_store.event')).rejects.toThrow(/never changed/);
      listener.stop();
      await after.close();
    }, 60_000);
  });
