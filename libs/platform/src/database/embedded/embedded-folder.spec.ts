import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findPlainUser, startTypeScript } from '#libs/testing';
import { Database } from '../database';
import { DatabaseSetupError } from '../database.errors';
import { EmbeddedServer, type EmbeddedServerOptions } from './embedded-server';
import { findPrograms } from './postgres-programs';
import { isAlive } from './postmaster-file';

jest.setTimeout(120_000);

describe('the folder of the embedded server', () => {
  let home: string;
  let folder: string;
  let tests = 0;
  const servers: EmbeddedServer[] = [];

  const joinServer = async (options: Partial<EmbeddedServerOptions> = {}): Promise<EmbeddedServer> => {
    const server = await EmbeddedServer.join({ folder, ...options });
    servers.push(server);
    return server;
  };
  const answers = async (server: EmbeddedServer): Promise<string | null | undefined> => {
    const database = new Database({ ...server.connection('postgres', 'postgres'), max: 1 });
    try {
      return (await database.queryRaw('show server_version'))[0]?.[0];
    } finally {
      await database.close();
    }
  };
  const copyOfMade = (): void => cpSync(join(home, 'made'), folder, { recursive: true });

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'spis-folder-'));
    await (await EmbeddedServer.join({ folder: join(home, 'made'), settings: { fsync: 'off' } })).leave();
  });
  beforeEach(() => (folder = join(home, `test-${(tests += 1)}`)));
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.leave();
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('of another major version is refused with the way to go over, and not touched', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'PG_VERSION'), '17\n');
    await expect(joinServer()).rejects.toThrow(
      /written by PostgreSQL 17, and this program ships PostgreSQL 18.*upgrade-postgresql\.md/,
    );
    expect(readdirSync(folder)).toEqual(['PG_VERSION']);
  });

  it('with other things in it is refused', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'letters.txt'), 'do not delete');
    await expect(joinServer()).rejects.toThrow(/holds no PostgreSQL data/);
    expect(readdirSync(folder)).toEqual(['letters.txt']);
  });

  it('that cannot be made is named with the reason, and nothing half made stays', async () => {
    writeFileSync(folder, 'a file where the folder should be');
    await expect(joinServer({ folder: join(folder, 'postgres') })).rejects.toThrow(DatabaseSetupError);
    expect(readdirSync(home).filter((name) => name.includes('making'))).toEqual([]);
  });

  it('whose server cannot start gives the end of the server’s log', async () => {
    copyOfMade();
    appendFileSync(join(folder, 'postgresql.conf'), '\nmax_connections = many\n');
    await expect(joinServer()).rejects.toThrow(/PostgreSQL does not start on[^]*max_connections[^]*\.log/);
  });

  it('may have a path too long for a socket', async () => {
    folder = join(home, 'a-long-name-'.repeat(10), 'postgres');
    mkdirSync(dirname(folder), { mode: 0o700 });
    copyOfMade();
    const first = await joinServer();
    const second = await joinServer();
    expect(first.pid).toBe(second.pid);
    expect(await answers(second)).toMatch(/^18\./);
    const { host } = first.connection('postgres', 'postgres');
    await second.leave();
    await first.leave();
    rmSync(host ?? '', { recursive: true });
  });

  it('keeps a crashed server’s mark that now names another program, and starts all the same', async () => {
    copyOfMade();
    const other = spawn('sleep', ['60'], { stdio: 'ignore' });
    writeFileSync(
      join(folder, 'postmaster.pid'),
      `${other.pid}\n${folder}\n1700000000\n5432\n${folder}\n\n  1 1\nready   \n`,
    );
    const server = await joinServer();
    expect(await answers(server)).toMatch(/^18\./);
    await server.leave();
    expect(isAlive(other.pid ?? 0)).toBe(true);
    other.kill();
  });

  it('is closed to everybody else, and its server listens on no network', async () => {
    copyOfMade();
    const server = await joinServer();
    const database = new Database({ ...server.connection('postgres', 'postgres'), max: 1 });
    const settings = await database.queryRaw(
      `select current_setting('listen_addresses'), current_setting('fsync'),
              current_setting('synchronous_commit'), current_setting('full_page_writes')`,
    );
    await database.close();
    expect(settings).toEqual([['', 'on', 'on', 'on']]);
    expect(spawnSync('stat', ['-c', '%a', folder], { encoding: 'utf8' }).stdout.trim()).toBe('700');
    expect(readFileSync(join(folder, 'pg_hba.conf'), 'utf8')).toBe('local all all trust\n');
  });

  it('sorts the same everywhere, and by Slovene order when asked', async () => {
    copyOfMade();
    const server = await joinServer();
    const database = new Database({ ...server.connection('postgres', 'postgres'), max: 1 });
    const list = `(values ('Žagar'), ('Zupan'), ('Čop'), ('Cerar'), ('Šuštar')) as person(name)`;
    const plain = await database.queryRaw(`select name from ${list} order by name`);
    const slovene = await database.queryRaw(`select name from ${list} order by name collate "sl-x-icu"`);
    await database.close();
    expect(plain.flat()).toEqual(['Cerar', 'Zupan', 'Čop', 'Šuštar', 'Žagar']);
    expect(slovene.flat()).toEqual(['Cerar', 'Čop', 'Šuštar', 'Zupan', 'Žagar']);
  });

  it('serves by loopback with a generated password where sockets are missing', async () => {
    const server = await joinServer({ transport: 'loopback' });
    expect(await answers(server)).toMatch(/^18\./);
    const connection = server.connection('postgres', 'postgres');
    const stranger = new Database({ ...connection, password: 'guessed' });
    await expect(stranger.query('select 1')).rejects.toMatchObject({ code: '28P01' });
    await stranger.close();
    const pid = server.pid ?? 0;
    process.kill(pid, 'SIGKILL');
    while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
    const second = await joinServer({ transport: 'loopback' });
    expect(second.connection('postgres', 'postgres')).toEqual(connection);
  });

  it('works with programs whose library links npm did not make, and writes nothing beside them', async () => {
    const shipped = dirname(dirname(findPrograms(join(home, 'none')).bin));
    const root = join(home, 'package');
    mkdirSync(join(root, 'native', 'lib'), { recursive: true });
    cpSync(join(shipped, 'package.json'), join(root, 'package.json'));
    cpSync(join(shipped, 'native', 'pg-symlinks.json'), join(root, 'native', 'pg-symlinks.json'));
    cpSync(join(shipped, 'native', 'bin'), join(root, 'native', 'bin'), { recursive: true });
    symlinkSync(join(shipped, 'native', 'share'), join(root, 'native', 'share'));
    const links = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as {
      target: string;
    }[];
    const linked = new Set(links.map((link) => link.target.replace('native/lib/', '')));
    for (const name of readdirSync(join(shipped, 'native', 'lib')).filter((each) => !linked.has(each)))
      symlinkSync(join(shipped, 'native', 'lib', name), join(root, 'native', 'lib', name));
    const before = readdirSync(join(root, 'native', 'lib'));

    expect(spawnSync(join(root, 'native', 'bin', 'postgres'), ['--version']).status).not.toBe(0);
    copyOfMade();
    const server = await joinServer({ programs: findPrograms(`${folder}.libraries`, root) });
    expect(await answers(server)).toMatch(/^18\./);
    expect(readdirSync(join(root, 'native', 'lib'))).toEqual(before);
  });

  const plain = findPlainUser();
  if ('missing' in plain)
    it(`of another owner was NOT tried here: ${plain.missing}`, () => expect(plain.missing).toBeTruthy());
  else {
    const program = join(__dirname, '..', 'database-user.child.ts');

    it('of another owner, or closed to us, is refused with what to do', async () => {
      chmodSync(home, 0o755);
      mkdirSync(join(folder, 'postgres'), { recursive: true, mode: 0o755 });
      const foreign = startTypeScript(program, { ...plain, args: [folder] });
      expect(await foreign.ended).toBe(1);
      expect(foreign.errors()).toMatch(/DatabaseSetupError: .* belongs to user 0.*chown -R/);
      chmodSync(folder, 0o700);
      const closed = startTypeScript(program, { ...plain, args: [folder] });
      expect(await closed.ended).toBe(1);
      expect(closed.errors()).toMatch(/DatabaseSetupError: .*EACCES/);
    });

    it('runs as the user nobody, to whom it is handed over, where namespaces are not allowed', async () => {
      chmodSync(home, 0o755);
      const server = await joinServer({ identity: { kind: 'user', ...plain } });
      expect(await answers(server)).toMatch(/^18\./);
      expect(spawnSync('stat', ['-c', '%u', folder], { encoding: 'utf8' }).stdout.trim()).toBe(
        String(plain.uid),
      );
      await server.leave();
      const later = await joinServer();
      expect(await answers(later)).toMatch(/^18\./);
    });

    it('that the user nobody cannot reach is refused with what to do', async () => {
      mkdirSync(folder, { mode: 0o700 });
      const closed = joinServer({ folder: join(folder, 'postgres'), identity: { kind: 'user', ...plain } });
      await expect(closed).rejects.toThrow(/would run as user \d+, who cannot reach/);
    });
  }
});
