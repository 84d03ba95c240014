import { expect, test } from './office';

test('every page tells what it is for: by F1, also while somebody types, and by the button', async ({
  office,
}) => {
  const { page } = office;
  await office.sit({ person: 'ana', role: 'caseworker', unit: 'Koper' });
  await office.open('/programmes/home-help/waiting-list');
  await page.getByLabel('Na dan', { exact: true }).focus();
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Pomoč: Čakalna lista programa' });
  await expect(help).toContainText('Kdo čaka v programu na izbrani dan');
  await office.check('help-of-page');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Na dan', { exact: true })).toBeFocused();
  await page.getByRole('banner').getByRole('button', { name: 'Pomoč' }).click();
  await help.getByRole('link', { name: 'Vsa pomoč' }).click();
  await expect(page.getByRole('heading', { name: 'Pomoč', level: 1 })).toBeFocused();
  await expect(help).toHaveCount(0);
});

test('the help of all pages of a role is found by a word, and the shortcuts are switched off there', async ({
  office,
}) => {
  const { page } = office;
  await office.sit({ person: 'ana', role: 'caseworker', unit: 'Koper' });
  await office.open('/help');
  await page.getByLabel('Poišči v pomoči').fill('cakalna lista programa');
  await expect(page.locator('.help-page')).toHaveCount(1);
  await page.locator('.help-page summary').click();
  await office.check('help-found');
  await page.getByLabel('Poišči v pomoči').fill('letalo');
  await expect(page.getByText('V pomoči tega ni.')).toBeVisible();
  await page.getByRole('link', { name: 'Tipke in bližnjice' }).click();
  await page.getByRole('checkbox', { name: 'Bližnjice s tipkami so vklopljene' }).uncheck();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('?');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page.getByRole('dialog', { name: /Pomoč/ })).toBeVisible();
});

test('the accessibility statement says what was not tested, in three languages', async ({ office }) => {
  for (const [language, told] of [
    ['sl', 'Neodvisnega pregleda ni bilo.'],
    ['it', 'Non c’è stata una verifica indipendente.'],
    ['en', 'There was no independent audit.'],
  ] as const) {
    await office.read(language);
    await office.open('/accessibility');
    await expect(office.page.getByText(told)).toBeVisible();
  }
});
