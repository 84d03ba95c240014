import type { Page } from '@playwright/test';
import { expect, test } from './office';

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
