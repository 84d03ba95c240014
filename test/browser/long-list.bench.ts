import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { type Browser, type CDPSession, expect, type Page, test } from '@playwright/test';
import { BOOTSTRAP, DemoServer, environment, ROOT } from './installation';
import { dragSlider } from './slider-drag';

/** So many give some 10,000 entries in home help. */
const CASES = 95_000;
const ROUNDS = 5;
const TEN_MEGABITS = (10 * 1_000_000) / 8;
const LIST = '/programmes/home-help/waiting-list';
const OVER_TIME = '/statistics/over-time';

/** What may be, in milliseconds; the shift of the layout has no unit. */
const BUDGETS = { asItIs: 700, slow: 1_500, redraw: 100, shift: 0 };

/** What one arrival at the list cost. */
interface Arrival {
  readonly rowsShown: number;
  readonly interactive: number;
  readonly complete: number;
  readonly shift: number;
  readonly shifted: readonly string[];
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const row = (...cells: readonly string[]): void => say(`| ${cells.join(' | ')} |`);
const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** A list of some ten thousand made-up entries, served by the built server with nothing else to do; answers its address. */
async function longList(server: DemoServer): Promise<string> {
  spis(server, 'generate', '--cases', String(CASES));
  // Else the server would begin to seal them all as soon as it is up.
  spis(server, 'evidence', 'seal');
  const address = await server.startAsIs();
  // Else it would react to every made-up entry that ended, for minutes, beside what is measured.
  spis(server, 'reactions', 'settle');
  return address;
}

function spis(server: DemoServer, ...words: readonly string[]): void {
  const options = { cwd: ROOT, env: environment(server.folder), encoding: 'utf8' } as const;
  const made = spawnSync(process.execPath, [BOOTSTRAP, 'spis', ...words], options);
  if (made.status !== 0) throw new Error(made.stderr);
}

/** A page of a browser of its own, on a slow machine and line if wanted, that notes what shifts. */
async function freshPage(browser: Browser, slow: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  if (slow) await slowDown(await context.newCDPSession(page));
  await page.addInitScript(watchShifts);
  return page;
}

/** In the browser: notes every shift of the layout that nobody's press brought about, and what moved. */
function watchShifts(): void {
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Element | null }[];
  }
  const shifts: { value: number; moved: string }[] = [];
  Object.assign(globalThis, { shifts });
  const take = (list: PerformanceObserverEntryList): void => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
      const moved = sources.map(({ node }) => node?.className || node?.nodeName || '?').join(', ');
      if (!hadRecentInput) shifts.push({ value, moved });
    }
  };
  new PerformanceObserver(take).observe({ type: 'layout-shift', buffered: true });
}

async function arrive(browser: Browser, address: string, slow: boolean): Promise<Arrival> {
  const page = await freshPage(browser, slow);
  await page.goto(address + LIST, { waitUntil: 'commit' });
  await page.locator('tbody tr[aria-rowindex="2"]').waitFor();
  const rowsShown = await page.evaluate(() => performance.now());
  // Interactive: a key pressed now is answered.
  await page.locator('.table-region').focus();
  await page.keyboard.press('PageDown');
  await page.waitForFunction(() => (document.querySelector('.table-region')?.scrollTop ?? 0) > 0);
  const interactive = await page.evaluate(() => performance.now());
  // Once all rows have come the columns can be sorted by.
  await page.locator('.sort:enabled').first().waitFor();
  const complete = await page.evaluate(() => performance.now());
  await page.waitForTimeout(500);
  const shifts = await page.evaluate(
    () => (globalThis as unknown as { shifts: { value: number; moved: string }[] }).shifts,
  );
  await page.context().close();
  const shift = shifts.reduce((sum, { value }) => sum + value, 0);
  return { rowsShown, interactive, complete, shift, shifted: shifts.map(({ moved }) => moved) };
}

async function drags(browser: Browser, address: string, slow: boolean): Promise<number[]> {
  const page = await freshPage(browser, slow);
  await page.goto(`${address}${OVER_TIME}?on=2022-11-30`);
  await page.locator('.chart-picture svg').waitFor();
  const on = await dragSlider(page, 'Na dan');
  await page.waitForLoadState('networkidle');
  const knownAt = await dragSlider(page, 'Kot znano na dan');
  await page.context().close();
  return [...on, ...knownAt];
}

async function slowDown(devtools: CDPSession): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await devtools.send('Network.enable');
  const conditions = {
    offline: false,
    latency: 20,
    downloadThroughput: TEN_MEGABITS,
    uploadThroughput: TEN_MEGABITS,
  };
  await devtools.send('Network.emulateNetworkConditions', conditions);
}

/** The value under which a share of all lies. */
const share = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? NaN;
const median = (values: readonly number[]): number => share(values, 0.5);

test('a long list is there and answers keys, and a dragged slider is followed', async ({ browser }) => {
  const server = new DemoServer();
  try {
    const address = await longList(server);
    const list = await fetch(`${address}/api/programmes/home-help/waiting-list`);
    const { entries } = (await list.json()) as { entries: number };
    say(
      `\n${entries} entries; ${cpus().length} cores, load ${loadavg()[0]?.toFixed(2)}; medians of ${ROUNDS}\n`,
    );
    row('what', 'as', 'measured', 'budget');
    row('---', '---', '---', '---');
    for (const slow of [false, true]) {
      const as = slow ? '4× slower, 10 Mbit' : 'as it is';
      const rounds: Arrival[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await arrive(browser, address, slow));
      const of = (part: 'rowsShown' | 'interactive' | 'complete' | 'shift'): number =>
        median(rounds.map((each) => each[part]));
      const budget = slow ? BUDGETS.slow : BUDGETS.asItIs;
      row('first rows in view', as, ms(of('rowsShown')), '');
      row('list answers a key', as, ms(of('interactive')), ms(budget));
      row('all rows there', as, ms(of('complete')), '');
      row('layout shift', as, of('shift').toFixed(3), String(BUDGETS.shift));
      const redraws = await drags(browser, address, slow);
      const told = `${ms(median(redraws))}, p95 ${ms(share(redraws, 0.95))}, ${redraws.length} steps`;
      row('slider dragged, redraw', as, told, ms(BUDGETS.redraw));
      const shifted = [...new Set(rounds.flatMap((each) => each.shifted))];
      expect.soft(of('interactive'), `interactive, ${as}`).toBeLessThanOrEqual(budget);
      expect.soft(of('shift'), `shifted: ${shifted.join(' / ')}`).toBeLessThanOrEqual(BUDGETS.shift);
      expect.soft(redraws.length, `steps redrawn, ${as}`).toBeGreaterThan(10);
      // Four times slower is the budget of the list alone.
      if (!slow) expect.soft(share(redraws, 0.95), 'redraw').toBeLessThanOrEqual(BUDGETS.redraw);
    }
  } finally {
    await server.end();
  }
});
