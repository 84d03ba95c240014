import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { type Browser, type CDPSession, expect, test } from '@playwright/test';
import { BOOTSTRAP, DemoServer, environment, ROOT } from './installation';

const CASES = 40_000;
const ROUNDS = 5;
const TEN_MEGABITS = (10 * 1_000_000) / 8;

/** What one arrival at the list cost, in milliseconds; the shift has no unit. */
interface Arrival {
  readonly rowsShown: number;
  readonly interactive: number;
  readonly shift: number;
}

/** A list of some ten thousand made-up entries, served by the built server. */
async function longList(server: DemoServer): Promise<string> {
  const env = environment(server.folder);
  const made = spawnSync(process.execPath, [BOOTSTRAP, 'spis', 'generate', '--cases', String(CASES)], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stderr);
  return `${await server.startAsIs()}/programmes/home-help/waiting-list`;
}

async function arrive(browser: Browser, address: string, slow: boolean): Promise<Arrival> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  if (slow) await slowDown(await context.newCDPSession(page));
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    const take = (list: PerformanceObserverEntryList): void => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    };
    new PerformanceObserver(take).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('tbody tr[aria-rowindex="2"]').waitFor();
  const rowsShown = await page.evaluate(() => performance.now());
  // Interactive: a key pressed now is answered.
  await page.getByRole('region', { name: /uvrstit/ }).focus();
  await page.keyboard.press('PageDown');
  await page.waitForFunction(() => (document.querySelector('.table-region')?.scrollTop ?? 0) > 0);
  const interactive = await page.evaluate(() => performance.now());
  await page.waitForTimeout(1_000);
  const shift = await page.evaluate(() =>
    (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0),
  );
  await context.close();
  return { rowsShown, interactive, shift };
}

async function slowDown(devtools: CDPSession): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const conditions = {
    offline: false,
    latency: 20,
    downloadThroughput: TEN_MEGABITS,
    uploadThroughput: TEN_MEGABITS,
  };
  await devtools.send('Network.emulateNetworkConditions', conditions);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

test('a long list is there and answers keys', async ({ browser }) => {
  const server = new DemoServer();
  try {
    const address = await longList(server);
    const list = await fetch(`${new URL(address).origin}/api/programmes/home-help/waiting-list`);
    const { entries } = (await list.json()) as { entries: number };
    const say = (text: string): void => void process.stdout.write(`${text}\n`);
    say(`${entries} entries; ${cpus().length} cores, load ${loadavg()[0]?.toFixed(2)}; medians of ${ROUNDS}`);
    for (const slow of [false, true]) {
      const rounds: Arrival[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await arrive(browser, address, slow));
      const of = (part: keyof Arrival): number => median(rounds.map((each) => each[part]));
      const where = slow ? '4× slower, 10 Mbit' : 'as it is';
      say(
        `${where}: rows after ${of('rowsShown').toFixed(0)} ms, interactive after ${of('interactive').toFixed(0)} ms, shift ${of('shift').toFixed(3)}`,
      );
      expect(of('shift')).toBeLessThan(0.01);
    }
  } finally {
    await server.end();
  }
});
