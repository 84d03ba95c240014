import { expectRoomUsed } from './accessible';
import { expect, test } from './office';

test('the first page is the work queue, in Slovene, with its deadlines in words and as dates', async ({
  office,
}) => {
  await office.open('/');
  await expect(office.page).toHaveTitle('Delovna vrsta · Spis');
  await expect(office.page.getByText(/zamuda \d+ delovn/).first()).toBeVisible();
  await office.check('home');
});

test('the keyboard leads past the navigation, to a page and to the map of the keys', async ({ office }) => {
  const { page } = office;
  await office.open('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Na vsebino' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { name: 'Čakalne liste', level: 1 })).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Tipke' })).toBeVisible();
  await office.check('keys');
  await page.getByRole('checkbox', { name: 'Bližnjice s tipkami so vklopljene' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('who tries the house out chooses whom to be, the language and dark or light', async ({ office }) => {
  const { page } = office;
  await office.open('/');
  await page.getByRole('button', { name: 'preizkus brez prijave' }).click();
  const dialog = page.getByRole('dialog');
  await office.check('session');
  await dialog.getByLabel('Jezik').selectOption('it');
  await expect(page.getByRole('heading', { name: 'Coda di lavoro' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  await dialog.getByLabel('Aspetto').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await dialog.getByLabel('Ruolo').selectOption('analyst');
  await dialog.getByRole('button', { name: 'Continua in questo ruolo' }).click();
  await expect(page.getByRole('button', { name: /analista/ })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Previsione' })).toBeVisible();
  office.forgive();
});

test('only the nearest entry of the navigation is marked, and a window of 3840 px is made use of', async ({
  office,
}) => {
  const { page } = office;
  const marked = page.getByRole('navigation').locator('[aria-current]');
  for (const [address, entry] of [
    ['/programmes', 'Programi'],
    ['/programmes/home-help/waiting-list', 'Čakalne liste'],
    ['/applications/new', 'Nova vloga'],
  ] as const) {
    await office.open(address);
    await expect(marked).toHaveText([entry]);
    await expectRoomUsed(page);
  }
});

test('an address that leads nowhere says so', async ({ office }) => {
  await office.open('/te-strani-ni');
  await expect(office.page.getByRole('heading', { name: 'Te strani ni' })).toBeVisible();
  await office.check('not-found');
});
