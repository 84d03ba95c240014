import { exampleOf } from './addresses';
import { expect, test } from './office';
import { ANA, command, ownApplicant, ownServed } from './own-exemption';

interface Listed {
  readonly applications: readonly { readonly applicationId: string; readonly unit: string }[];
}

test('what is out of reach is opened in an emergency, seen while it is open, closed, and reviewed by a manager', async ({
  office,
}) => {
  const { page, url } = office;
  const answer = await page.request.get(`${url}/api/applications?offset=0&limit=1`);
  const [found] = ((await answer.json()) as Listed).applications;
  const { applicationId, unit } = found ?? { applicationId: '', unit: '' };
  const who = `nina.${Date.now()}`;
  await office.sit({ person: who, role: 'caseworker', unit: 'Druga enota' });
  await office.open(`/applications/${applicationId}`);
  await expect(page.getByText('Spis morda vodi druga enota')).toBeVisible();
  await office.check('break-glass-out-of-reach');
  await page.getByRole('button', { name: 'Odpri v sili' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Vpogled se zapiše in pregleda');
  await dialog.getByLabel('Razlog').selectOption({ label: 'drugo' });
  await dialog.getByRole('button', { name: 'Odpri in zapiši' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await office.check('break-glass-refused');
  await dialog.getByLabel('Razlog').selectOption({ label: 'nevarnost za življenje ali zdravje' });
  await dialog.getByLabel('Za koliko ur').fill('2');
  await office.confirm('Odpri in zapiši');
  const banner = page.getByRole('region', { name: 'Odprti vpogledi v sili' });
  await expect(banner).toContainText('Vpogled v sili je odprt do');
  await expect(page.getByText('Spis morda vodi druga enota')).toBeHidden();
  await office.loaded();
  await office.check('break-glass-open');
  office.forgive();
  await banner.getByRole('button', { name: 'Zapri vpogled' }).click();
  await expect(banner).toBeHidden();
  await expect(page.getByText('Spis morda vodi druga enota')).toBeVisible();
  office.forgive();

  await office.sit({ person: 'vera', role: 'manager', unit });
  await office.open('/break-glass?review=not-reviewed');
  await page.getByRole('row').filter({ hasText: who }).getByRole('rowheader').getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Kaj je bilo prebrano' })).toBeVisible();
  await expect(page.getByRole('cell', { name: /vloge: branje/ }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Zapiši pregled' }).click();
  await dialog.getByLabel('utemeljeno', { exact: true }).check();
  await office.check('break-glass-review');
  await office.confirm('Shrani pregled');
  await expect(page.getByText('utemeljeno', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Spremeni pregled' })).toBeVisible();
});

test('a decision, its letter and an admission of another unit are offered for an emergency too', async ({
  office,
}) => {
  const { page, url } = office;
  const decision = await ownServed(office, await ownApplicant(office));
  const wanted = { kind: 'refusal', of: 'decision', about: decision };
  const { letterId } = await command(office, ANA, '/api/letters', wanted);
  await office.sit({ person: `nina.${Date.now()}`, role: 'caseworker', unit: 'Druga enota' });
  const offer = page.getByText('Spis morda vodi druga enota');
  for (const path of [`/letters/${String(letterId)}`, await exampleOf('/admissions/$id', url)]) {
    await office.open(path);
    await expect(offer).toBeVisible();
  }
  await office.open(`/decisions/${decision}`);
  await expect(offer).toBeVisible();
  await office.check('break-glass-decision');
  await page.getByRole('button', { name: 'Odpri v sili' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Razlog').selectOption({ label: 'nevarnost za življenje ali zdravje' });
  await dialog.getByRole('button', { name: 'Odpri in zapiši' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(offer).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zavrnilna odločba');
  await expect(page.getByText('Predogled dopisa vidijo tisti, ki vodijo zadevo.')).toBeVisible();
  office.forgive();
});

test('an opening that is not there says so', async ({ office }) => {
  const { page } = office;
  await office.sit({ person: 'vera', role: 'manager', unit: 'Koper' });
  await office.open('/break-glass/00000000-0000-4000-8000-000000000000');
  await expect(page.getByText('Tega vpogleda ni med vašimi.')).toBeVisible();
});
