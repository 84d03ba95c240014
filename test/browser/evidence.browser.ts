import { expect, test } from './office';

test('a manager seals, compares every event with its seal, takes the seals along, and looks a code up', async ({
  office,
}) => {
  const { page } = office;
  await office.sit({ person: 'vera', role: 'manager', unit: 'Koper' });
  await office.open('/evidence');
  await page.getByRole('button', { name: 'Zapečati zdaj' }).click();
  await expect(page.getByText(/^Narejen/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Preveri vse zapise' }).click();
  await expect(page.getByText('Vsi zapisi so takšni, kot so bili zapečateni.')).toBeVisible({
    timeout: 30_000,
  });
  await office.check('evidence-checked');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Prenesi: JSON' }).click();
  expect((await downloading).suggestedFilename()).toBe('pecati.json');
  const code = (await page.getByRole('rowheader').first().textContent()) ?? '';
  const field = page.getByLabel('Koda pečata');
  await field.fill(code.toLowerCase());
  await field.press('Enter');
  await expect(page.getByText('Koren drevesa (SHA-256)')).toBeVisible();
  await field.fill('AAAA-AAAA-AAAA-AAAA');
  await field.press('Enter');
  await expect(page.getByText('Takega pečata ni.')).toBeVisible();
  await office.check('evidence-unknown-code');
  office.forgive();
  await page.route('**/api/evidence/checks', (route) => route.fulfill({ status: 503, body: '' }));
  await page.getByRole('button', { name: 'Preveri vse zapise' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await office.check('evidence-failed');
  office.forgive();
});
