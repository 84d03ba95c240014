import { randomUUID } from 'node:crypto';
import { ANA, newSurname, registerPerson } from './casework';
import { officeDay } from './days';
import { expect, test } from './office';

test('what another office takes in is counted beside the list, not put in under the eyes of who reads it', async ({
  office,
  request,
}) => {
  const { page, url } = office;
  await office.sit(ANA);
  const personId = await registerPerson(office, {
    Priimek: newSurname(),
    Ime: 'Live',
    'Datum rojstva': '11. 12. 1944',
  });
  const heard = page.waitForResponse('**/api/live');
  await office.open('/applications');
  // What happens before the stream of changes is open is not told by it.
  await heard;
  const rows = page.locator('tr[data-row]');
  const link = rows.nth(6).getByRole('link');
  const read = await link.innerText();
  await link.focus();
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const first = await rows.first().innerText();
  const before = await link.boundingBox();
  const scrolled = await page.evaluate(() => scrollY);

  const received = await request.post(`${url}/api/applications`, {
    headers: {
      'x-spis-person': 'bor',
      'x-spis-role': 'caseworker',
      'x-spis-unit': 'Koper',
      'idempotency-key': randomUUID(),
    },
    data: {
      personId,
      programme: 'meals',
      municipality: '050',
      unit: 'Koper',
      sign: '123',
      channel: 'post',
      receivedOn: officeDay(),
      providers: [],
    },
  });
  expect(received.status(), await received.text()).toBe(201);
  const { number } = (await received.json()) as { number: string };

  await expect(page.getByText('1 nov vnos').first()).toBeVisible();
  await expect(rows.filter({ hasText: number })).toHaveCount(0);
  expect(await rows.first().innerText()).toBe(first);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(read);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  expect(Math.abs(((await link.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(1);
  await office.check('applications-news');
  await page.getByRole('button', { name: 'Osveži seznam' }).click();
  await expect(rows.filter({ hasText: number })).toHaveCount(1);
  await expect(page.getByText('1 nov vnos')).toHaveCount(0);
});

test('forty applications are worked through by keys, sorted by deadline', async ({ office }) => {
  const { page } = office;
  await office.sit(ANA);
  await office.open('/');
  await page.keyboard.press('j');
  const links = page.locator('tr[data-row]').getByRole('link');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(2)).toBeFocused();
  await page.keyboard.press('k');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zadeva');
});
