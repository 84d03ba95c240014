import type { Page } from '@playwright/test';
import { pdfPages } from '../../libs/testing/src/pdf-text';
import { exampleOf, PEOPLE } from './addresses';
import { type Desk, expect, test } from './office';

const LIST = '/programmes/home-help/waiting-list?on=2022-11-30';

const rows = (page: Page) => page.locator('tbody tr:not([aria-hidden])');

test('a long list goes to paper whole, without what only a screen needs', async ({ office }) => {
  const { page } = office;
  await page.route('**/api/programmes/home-help/waiting-list/entries*', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { entries: { entryId: string }[]; total: number };
    const asked = new URL(route.request().url()).searchParams.get('offset') ?? '0';
    const many = Array.from({ length: 400 }, (_, index) => ({
      ...body.entries[index % body.entries.length],
      entryId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      rank: index + 1,
    }));
    await route.fulfill({ json: { ...body, entries: asked === '0' ? many : [], total: 400 } });
  });
  await office.open(LIST);
  await expect(page.getByText('400 uvrstitev')).toBeVisible();
  expect(await rows(page).count()).toBeLessThan(100);
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page)).toHaveCount(400);
  for (const unwanted of ['header.head', 'nav', '.filters'])
    await expect(page.locator(unwanted).first()).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(5);
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => rows(page).count()).toBeLessThan(100);
});

test('pages are dark on white on paper also for those who work in the dark', async ({ office }) => {
  const { page } = office;
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await office.open('/help');
  const [ground, ink] = await page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.body);
    return [backgroundColor, getComputedStyle(document.querySelector('h1') as Element).color];
  });
  expect([ground, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

/** A4 between its margins of 15 mm, as pixels. */
const A4 = { width: 680, height: 1009 };

/** What is printed of a page as it stands: nothing is cut off at the right; answers its text as a PDF has it. */
async function onPaper(page: Page): Promise<string> {
  const screen = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(A4);
  await expect(page.locator('main .skeleton')).toHaveCount(0);
  for (const unwanted of ['header.head', 'nav', '.button'])
    await expect(page.locator(unwanted).filter({ visible: true })).toHaveCount(0);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('main, main *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`),
  );
  expect(cut, 'beyond the edge of the paper').toEqual([]);
  const pages = pdfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  await page.emulateMedia({ media: 'screen' });
  if (screen) await page.setViewportSize(screen);
  return pages.join(' ').replace(/\s+/g, ' ');
}

const CASE = ['Zadeva', 'Vlagatelj', 'Prejeto', 'Upravičenost'];

/** Pages that are printed, by whom, and what must be read on the paper. */
const PRINTED: readonly (readonly [path: string, role: string, read: readonly string[]])[] = [
  [
    '/applications/$id',
    'caseworker',
    [...CASE, 'Naloge', 'Dokumenti', 'Presoja', 'Odločbe', 'Potek', 'Dopisi'],
  ],
  ['/exemptions/$id', 'caseworker', ['Oprostitev', 'Upravičenec']],
  ['/decisions/$id', 'manager', ['Stranke', 'Potek']],
  ['/letters/$id', 'caseworker', ['Dopis']],
  ['/audit/cases/$id', 'manager', ['Sled primera', 'Odločba']],
  ['/waiting-list-entries/$id', 'caseworker', ['Zakaj to mesto', 'Ponudbe', 'Prekinitve', 'Premiki']],
];

/** By the keys a page with tabs is printed once all of them have been read, and stands as before afterwards. */
async function expectWaitsForAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {
      const panels = document.querySelectorAll('main .tab-printed').length;
      const missing = document.querySelectorAll('main .skeleton').length;
      document.title = `${panels} printed, ${missing} missing`;
    };
  });
  await page.keyboard.press('Control+p');
  await expect(page).toHaveTitle('3 printed, 0 missing');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('main .tab-printed')).toHaveCount(0);
}

test('a case, an exemption with its calculation, a decision, a letter and an audit trail are whole on paper', async ({
  office,
}) => {
  const { page } = office;
  for (const [path, role, read] of PRINTED) {
    await office.sit(PEOPLE[role] as Desk);
    await office.open(await exampleOf(path, office.url));
    const text = await onPaper(page);
    for (const words of read) expect(text, path).toContain(words);
  }
  await expectWaitsForAll(page);
});

test('monthly figures go to paper with their chart and table, in Italian', async ({ office }) => {
  const { page } = office;
  await office.sit(PEOPLE['analyst'] as Desk);
  await office.read('it');
  await office.open('/statistics/monthly?from=2022-01&to=2022-11&knownAt=2022-11-30');
  await expect(page.locator('main svg').first()).toBeVisible();
  const text = await onPaper(page);
  expect(text).toContain('112');
  expect(text).toContain('novembre 2022');
});
