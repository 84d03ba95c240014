import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PREFIX = 'spis-test-';

/** Names the folder of the run's database server; the first test that wants a database starts it there. */
export async function prepareTestServer(): Promise<void> {
  await removeLeftovers();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  writeFileSync(join(folder, 'run.pid'), String(process.pid));
  process.env['SPIS_TEST_SERVER'] = folder;
}

/** Stops the run's database server, if any test started it, and removes its folder. */
export async function removeTestServer(): Promise<void> {
  const folder = process.env['SPIS_TEST_SERVER'];
  if (folder) await removeServer(folder);
}

/** What a killed run left behind: its folder names a process that is no more. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const run = numberIn(join(folder, 'run.pid'));
    if (run !== undefined && !isAlive(run)) await removeServer(folder);
  }
}

async function removeServer(folder: string): Promise<void> {
  const server = numberIn(join(folder, 'postgres', 'postmaster.pid'));
  if (server !== undefined && isAlive(server)) {
    process.kill(server, 'SIGQUIT');
    const until = Date.now() + 10_000;
    while (isAlive(server) && Date.now() < until) await sleep(10);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

function numberIn(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const number = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return Number.isInteger(number) && number > 1 ? number : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
