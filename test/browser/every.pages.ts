import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import {
  expectContrast,
  expectFocusVisible,
  expectLargeText,
  expectNoFindings,
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
/** A page that asks for nothing. */
const ELSEWHERE = '/accessibility';

/** A window that stays open from page to page, and what stands between it and the interface. */
interface Window {
  readonly office: Office;
  readonly answers: Answers;
}

/** Two windows of one browser: how a page looks and reads, and what it says without answers. */
interface Windows {
  readonly looks: Window;
  readonly lacks: Window;
}

/** What a page says in each of its states. */
interface Said {
  readonly late: string;
  readonly failed: string;
  readonly empty: string;
}

const test = base.extend<object, { windows: Windows }>({
  windows: [
    async ({ browser, server }, use) => {
      const open = async (): Promise<Window> => {
        const context = await browser.newContext({
          viewport: WIDE,
          locale: 'sl-SI',
          timezoneId: 'Europe/Ljubljana',
        });
        const page = await context.newPage();
        const answers = await Answers.before(page);
        const office = new Office(page, server);
        await office.open(ELSEWHERE);
        return { office, answers };
      };
      const windows = { looks: await open(), lacks: await open() };
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
    const other = OTHERS[place % OTHERS.length] ?? 'it';
    const { looks, lacks } = windows;
    for (const { office } of [looks, lacks])
      await office.now({ 'spis.declared': JSON.stringify(desk), 'spis.language': 'sl' });
    const [full, said] = await Promise.all([
      looksRight(looks, address, name).then(async (text) => {
        await readsRight(looks, address, name, other);
        return text;
      }),
      lacksRight(lacks, address),
    ]);
    if (said) expectUnlike(full, said);
    for (const { office } of [looks, lacks]) {
      expect.soft(office.troublesBut()).toEqual([]);
      office.forgive();
    }
  });

/** Light and dark, large, by mouse and by keyboard. */
async function looksRight({ office }: Window, address: string, name: string): Promise<string> {
  const { page } = office;
  await page.setViewportSize(WIDE);
  await office.open(address);
  await expect(page.locator('main .notice-failed')).toHaveCount(0);
  await expectSaid(page);
  expect(await askedInVain(page), 'asked early, but not by the page').toEqual([]);
  const said = await page.locator('main').innerText();
  await page.screenshot({ path: `${name}.png` });
  await expectNoFindings(page);
  await expectWithinWindow(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page);
  await page.screenshot({ path: `${name}-dark.png` });
  await page.emulateMedia({ colorScheme: 'light' });
  await expectLargeText(page);
  await expectFocusVisible(page);
  return said;
}

/** What was asked before the page's code had come and is not what it asks. */
const askedInVain = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...((globalThis as { spisEarly?: ReadonlyMap<string, unknown> }).spisEarly?.keys() ?? []),
  ]);

/** The narrow window in Slovene and, opened anew, in one other language; the others take turns over the pages. */
async function readsRight({ office }: Window, address: string, name: string, other: Language): Promise<void> {
  const { page } = office;
  await page.setViewportSize(NARROW);
  await expectWithinWindow(page);
  await page.screenshot({ path: `${name}-320-sl.png` });
  await office.now({ 'spis.language': other });
  await office.open(address);
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expectSaid(page);
  await expectWithinWindow(page);
  await page.screenshot({ path: `${name}-320-${other}.png` });
}

/** What a page says while no answer has come, after a failure and where there is nothing; null where it asks for nothing. */
async function lacksRight({ office, answers }: Window, address: string): Promise<Said | null> {
  const { page } = office;
  const main = page.locator('main');
  await answers.become('late');
  await page.goto(office.url + address);
  await expect(page.locator('main h1')).toBeVisible();
  if (!(await asksForSomething(page, answers))) return null;
  await expect(page.locator('.skeleton').first(), 'says that it is being read').toBeVisible();
  await expectNoFindings(page);
  const late = await main.innerText();
  await answers.become('badly');
  await office.loaded();
  const told = page.locator('main .notice-failed[role="alert"]');
  await expect(told.first(), 'says that it failed').toBeVisible();
  await expectNoFindings(page);
  const failed = await main.innerText();
  await answers.become('emptily');
  for (const to of [ELSEWHERE, address]) await goWithin(page, to);
  await office.loaded();
  await expect(page.locator('main .notice-failed'), 'nothing there is not a failure').toHaveCount(0);
  await expectNoFindings(page);
  return { late, failed, empty: await main.innerText() };
}

/** No answer yet, a failure and nothing to show look unlike each other and unlike the page as it should be. */
function expectUnlike(full: string, { late, failed, empty }: Said): void {
  expect(new Set([full, late, failed]).size, 'as it should be, awaited and failed look different').toBe(3);
  expect([late, failed]).not.toContain(empty);
}

/** Goes to another page without opening the application anew; what had failed is then asked for again. */
async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector('main h1')?.setAttribute('data-left', '');
    history.pushState(null, '', to);
  }, address);
  await expect(page.locator('main h1:not([data-left])')).toBeVisible();
}

/** A page asks at once for what it shows, or for nothing. */
async function asksForSomething(page: Page, answers: Answers): Promise<boolean> {
  await page.waitForLoadState('load');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  return (await answers.asked()) > 0;
}

/** A title of its own, one heading, and only words of people. */
async function expectSaid(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/\S · Spis$/);
  await expect(page.locator('h1')).toHaveCount(1);
  expect(await odditiesOf(page), 'only words of people').toEqual([]);
}
