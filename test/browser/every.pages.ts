import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import {
  expectContrast,
  expectFocusVisible,
  expectNoFindings,
  expectReflow,
  expectWithinWindow,
} from './accessible';
import { exampleOf, examplesWithout, PEOPLE } from './addresses';
import { Answers } from './answers';
import { type Language, Office, test as base } from './office';
import { fileName, ROUTES } from './routes';
import { odditiesOf } from './words';

const SCREENS = join(__dirname, 'out/pages');
const OTHERS: readonly Language[] = ['it', 'en'];
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

/** A window that stays open from page to page, and what stands between it and the interface. */
interface Window {
  readonly office: Office;
  readonly answers: Answers;
}

/** Three windows of one browser: how a page looks, how it reads in other languages, what it says without answers. */
interface Windows {
  readonly looks: Window;
  readonly reads: Window;
  readonly lacks: Window;
}

const test = base.extend<object, { windows: Windows }>({
  windows: [
    async ({ browser, server }, use) => {
      const open = async (viewport: { width: number; height: number }): Promise<Window> => {
        const context = await browser.newContext({
          viewport,
          locale: 'sl-SI',
          timezoneId: 'Europe/Ljubljana',
        });
        const page = await context.newPage();
        const office = new Office(page, server);
        await office.open('/te-strani-ni');
        return { office, answers: await Answers.before(page) };
      };
      const windows = { looks: await open(WIDE), reads: await open(NARROW), lacks: await open(WIDE) };
      await use(windows);
      for (const { office } of Object.values(windows)) await office.page.context().close();
    },
    { scope: 'worker', timeout: 700_000 },
  ],
});

// A trace of every one of them would take longer than the pages.
test.use({ trace: 'off' });

test('every example of an address belongs to a page', () => {
  expect(ROUTES.length).toBeGreaterThan(0);
  expect(examplesWithout(ROUTES.map(({ path }) => path))).toEqual([]);
});

for (const [place, route] of ROUTES.entries())
  test(`${route.path}: looks, reads and fails as it should`, async ({ windows, server }) => {
    const desk = PEOPLE[route.roles?.[0] ?? 'caseworker'];
    const address = await exampleOf(route.path, server);
    const name = join(SCREENS, fileName(route));
    const { looks, reads, lacks } = windows;
    for (const { office } of [looks, reads, lacks])
      await office.now({ 'spis.declared': JSON.stringify(desk), 'spis.language': 'sl' });
    const [said] = await Promise.all([
      looksRight(looks, address, name),
      readsRight(reads, address, name, OTHERS[place % OTHERS.length] ?? 'it'),
    ]);
    await lacksRight(lacks, address, said);
    for (const { office } of [looks, reads, lacks]) {
      expect.soft(office.troublesBut('status of 500')).toEqual([]);
      office.forgive();
    }
  });

/** Light and dark, large and narrow, by mouse and by keyboard. */
async function looksRight({ office, answers }: Window, address: string, name: string): Promise<string> {
  const { page } = office;
  await answers.become('truly');
  await office.open(address);
  await expect(page.locator('main .notice-failed')).toHaveCount(0);
  await expectSaid(page);
  const said = await page.locator('main').innerText();
  await page.screenshot({ path: `${name}.png`, fullPage: true });
  await expectNoFindings(page);
  await expectWithinWindow(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page);
  await page.screenshot({ path: `${name}-dark.png` });
  await page.emulateMedia({ colorScheme: 'light' });
  await expectReflow(page);
  await expectFocusVisible(page);
  return said;
}

/** The narrow window in Slovene and one other language; the others take turns over the pages. */
async function readsRight({ office }: Window, address: string, name: string, other: Language): Promise<void> {
  const { page } = office;
  for (const language of [other, 'sl'] as const) {
    await office.now({ 'spis.language': language });
    await office.open(address);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectSaid(page);
    await expectWithinWindow(page);
    await page.screenshot({ path: `${name}-320-${language}.png` });
  }
}

/** No answer yet, a failure and nothing to show look unlike each other and unlike the page as it should be. */
async function lacksRight({ office, answers }: Window, address: string, full: string): Promise<void> {
  const { page } = office;
  const main = page.locator('main');
  await answers.become('late');
  await page.goto(office.url + address);
  await expect(page.locator('main h1')).toBeVisible();
  if (!(await asksForSomething(page, answers))) return;
  await expect(page.locator('.skeleton').first(), 'says that it is being read').toBeVisible();
  await expectNoFindings(page);
  const late = await main.innerText();
  await answers.become('badly');
  await office.loaded();
  await expect(page.locator('main .notice-failed').first(), 'says that it failed').toBeVisible();
  await expectNoFindings(page);
  const failed = await main.innerText();
  await answers.become('emptily');
  await office.open(address);
  await expect(page.locator('main .notice-failed'), 'nothing there is not a failure').toHaveCount(0);
  await expectNoFindings(page);
  const empty = await main.innerText();
  expect(new Set([full, late, failed]).size, 'as it should be, awaited and failed look different').toBe(3);
  expect([late, failed]).not.toContain(empty);
}

/** A page asks at once for what it shows, or for nothing. */
async function asksForSomething(page: Page, answers: Answers): Promise<boolean> {
  await page.waitForLoadState('load');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  return answers.asked > 0;
}

/** A title of its own, one heading, and only words of people. */
async function expectSaid(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/\S · Spis$/);
  await expect(page.locator('h1')).toHaveCount(1);
  expect(await odditiesOf(page), 'only words of people').toEqual([]);
}
