import { execFileSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPlainUser, startTypeScript, type TypeScriptChild } from '#libs/testing';
import { isAlive, readPostmaster } from './postmaster-file';

jest.setTimeout(120_000);

const PROGRAM = join(__dirname, '..', 'database-user.child.ts');

interface Face {
  readonly name: string;
  readonly user: { uid?: number; gid?: number };
}

const plain = findPlainUser();
const faces: Face[] = [{ name: process.getuid?.() === 0 ? 'as root' : 'as a plain user', user: {} }];
if (!('missing' in plain)) faces.push({ name: 'as a plain user', user: plain });

describe.each(faces)('the embedded server, run $name,', ({ user }) => {
  let home: string;
  let made: string;
  let dataDir: string;
  let children: TypeScriptChild[] = [];
  let tests = 0;

  const start = (role = ''): TypeScriptChild => {
    const child = startTypeScript(PROGRAM, { ...user, args: [dataDir, role] });
    children.push(child);
    return child;
  };
  const open = async (role?: string): Promise<TypeScriptChild> => {
    const child = start(role);
    await child.line('open');
    return child;
  };
  const leave = async (child: TypeScriptChild): Promise<void> => {
    child.send('leave');
    await child.line('left');
    expect(await child.ended).toBe(0);
  };
  const write = async (child: TypeScriptChild, text: string): Promise<void> => {
    child.send(`write ${text}`);
    await child.line(`wrote ${text}`);
  };
  const count = async (child: TypeScriptChild): Promise<number> => {
    child.send('count');
    return Number((await child.line('count ')).slice(6));
  };
  const server = (): number | undefined => readPostmaster(join(dataDir, 'postgres'))?.pid;
  const gone = async (pid: number): Promise<void> => {
    const until = Date.now() + 10_000;
    while (isAlive(pid)) {
      if (Date.now() > until) throw new Error(`the server ${pid} is still there`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const expectNothingLeft = (pid: number | undefined): void => {
    expect(pid === undefined || isAlive(pid)).toBe(false);
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  };

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'spis-db-'));
    if (user.uid !== undefined) chownSync(home, user.uid, user.gid ?? user.uid);
    made = join(home, 'made');
    dataDir = made;
    await leave(await open());
  });
  beforeEach(() => {
    dataDir = join(home, `data-${(tests += 1)}`);
    cpSync(made, dataDir, { recursive: true, preserveTimestamps: true });
    if (user.uid !== undefined) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, dataDir]);
  });
  afterEach(async () => {
    await Promise.all(children.map((child) => child.kill()));
    children = [];
    const pid = server();
    if (pid !== undefined && isAlive(pid)) process.kill(pid, 'SIGQUIT');
    if (pid !== undefined) await gone(pid);
    rmSync(dataDir, { recursive: true, force: true });
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('keeps what was written, and leaves no process behind', async () => {
    const first = await open();
    await write(first, 'one');
    const pid = server();
    await leave(first);
    expectNothingLeft(pid);
    const second = await open();
    expect(await count(second)).toBe(1);
    await leave(second);
  });

  it('survives the sudden death of who started it, is adopted by the next, and stopped when that leaves', async () => {
    const first = await open();
    await write(first, 'one');
    const pid = server();
    await first.kill('SIGKILL');
    expect(isAlive(pid ?? 0)).toBe(true);
    const second = await open();
    expect(server()).toBe(pid);
    expect(await count(second)).toBe(1);
    await leave(second);
    expectNothingLeft(pid);
  });

  it('is made and started once when three start at the same moment in an empty folder', async () => {
    rmSync(dataDir, { recursive: true });
    const users = [start(), start(), start()];
    await Promise.all(users.map((each) => each.line('open', 60_000)));
    await write(users[0]!, 'shared');
    expect(await Promise.all(users.map(count))).toEqual([1, 1, 1]);
    const pid = server();
    await Promise.all(users.map(leave));
    expectNothingLeft(pid);
  });

  it.each(['SIGKILL', 'SIGQUIT'] as const)(
    'comes back by itself with every acknowledged row when it is ended by %s',
    async (signal) => {
      const child = await open();
      for (const text of ['one', 'two', 'three']) await write(child, text);
      const pid = server() ?? 0;
      process.kill(pid, signal);
      await gone(pid);
      const next = await open();
      expect(server()).not.toBe(pid);
      expect(await count(next)).toBe(3);
      expect(await count(child)).toBe(3);
      const again = server();
      await leave(next);
      await write(child, 'four');
      await leave(child);
      expectNothingLeft(again);
    },
  );

  // What does not depend on who runs it is tried once.
  if (user.uid !== undefined) return;

  it.each(['the starter', 'the guest'])('runs on for the other when %s leaves first', async (first) => {
    const starter = await open();
    const guest = await open();
    const pid = server();
    const [early, late] = first === 'the starter' ? [starter, guest] : [guest, starter];
    await leave(early);
    await write(late, 'still there');
    expect(server()).toBe(pid);
    await leave(late);
    expectNothingLeft(pid);
  });

  it('starts again after server and user died at once', async () => {
    const child = await open();
    await write(child, 'one');
    const pid = server() ?? 0;
    await child.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await gone(pid);
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(true);
    const next = await open();
    expect(await count(next)).toBe(1);
    const again = server();
    await leave(next);
    expectNothingLeft(again);
  });

  it('is not in the terminal’s process group, so that Ctrl-C does not reach it', async () => {
    const child = await open();
    const group = (pid: number | undefined): string =>
      execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    expect(group(server())).not.toBe(group(child.process.pid));
    expect(group(server())).toBe(String(server()));
    await leave(child);
  });

  it('serves one API server only, and says which process that is', async () => {
    const first = await open('server');
    const second = start('server');
    expect(await second.ended).toBe(1);
    expect(second.errors()).toContain(`another server already runs on this database`);
    expect(second.errors()).toContain(`process ${first.process.pid} on`);
    const command = await open();
    await write(command, 'a command beside it');
    await leave(command);
    await leave(first);
    await leave(await open('server'));
  });
});

it(
  'missing' in plain
    ? `the embedded server was NOT run as a second user here: ${plain.missing}`
    : 'the embedded server was run as root and as a plain user',
  () => expect(faces).toHaveLength('missing' in plain ? 1 : 2),
);
