import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startTypeScript } from '#libs/testing';
import { isAlive, readPostmaster } from './postmaster-file';

jest.setTimeout(180_000);

const PROGRAM = join(__dirname, '..', 'database-user.child.ts');
const seed = Number(process.env['SPIS_SEED'] ?? Date.now() % 1_000_000);

it(`loses no acknowledged row and leaves nothing behind while users and servers die by chance (seed ${seed})`, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'spis-chance-'));
  const folder = join(dataDir, 'postgres');
  let state = seed;
  const chance = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const unexpected: string[] = [];
  let acknowledged = 0;
  let lives = 0;

  const live = async (): Promise<void> => {
    lives += 1;
    const user = startTypeScript(PROGRAM, { args: [dataDir] });
    const killer =
      chance() < 0.3 ? setTimeout(() => user.process.kill('SIGKILL'), 500 + chance() * 2_500) : undefined;
    for (let count = Math.floor(chance() * 5); count > 0; count -= 1) user.send(`write ${lives}`);
    if (!killer) user.send('leave');
    user.process.stdout?.on('data', (chunk: Buffer) => {
      acknowledged += chunk.toString().split('wrote').length - 1;
    });
    const code = await user.ended;
    // A statement may meet the moment in which the server dies; nothing else may go wrong.
    if (!killer && code !== 0 && !/^DatabaseUnavailable/m.test(user.errors())) unexpected.push(user.errors());
  };
  const until = Date.now() + 25_000;
  const crowd = async (): Promise<void> => {
    while (Date.now() < until) await live();
  };
  const strike = async (): Promise<void> => {
    while (Date.now() < until) {
      await sleep(4_000 + chance() * 4_000);
      const pid = readPostmaster(folder)?.pid;
      if (pid !== undefined && isAlive(pid)) process.kill(pid, chance() < 0.5 ? 'SIGKILL' : 'SIGQUIT');
    }
  };
  await Promise.all([crowd(), crowd(), crowd(), strike()]);

  const last = startTypeScript(PROGRAM, { args: [dataDir] });
  await last.line('open', 60_000);
  const pid = readPostmaster(folder)?.pid ?? 0;
  last.send('count');
  const rows = Number((await last.line('count ')).slice(6));
  last.send('leave');
  expect(await last.ended).toBe(0);
  expect(unexpected).toEqual([]);
  expect(acknowledged).toBeGreaterThan(0);
  expect(rows).toBeGreaterThanOrEqual(acknowledged);
  expect(isAlive(pid) || existsSync(join(folder, 'postmaster.pid'))).toBe(false);
  rmSync(dataDir, { recursive: true });
});
