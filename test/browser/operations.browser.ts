import { Questions } from './addresses';
import { damageEntry } from './damaged-entry';
import { officeDay } from './days';
import { expect, test } from './office';
import { ownEntry } from './own-entry';

const administrator = { person: 'skrbnik', role: 'administrator', unit: 'Koper' };

test('an administrator looks a number of the law up, with its source and what nobody has confirmed', async ({
  office,
}) => {
  const { page } = office;
  await office.sit(administrator);
  await office.open('/programmes');
  await page.getByRole('tab', { name: 'Parametri' }).click();
  await page.getByLabel('Obdobje').selectOption('all');
  const appeal = page.getByRole('row', { name: /Rok za pritožbo/ });
  await expect(appeal.filter({ hasText: '15 dni' })).toContainText('potrjeno');
  await expect(appeal.filter({ hasText: '21 dni' })).toContainText('ni potrjeno');
  await expect(page.getByRole('row', { name: /minimalnega dohodka.*507,43 EUR/ })).toContainText(
    '1. 3. 2026',
  );
  await page.getByLabel('Potrditev').selectOption('unverified');
  await expect(appeal.filter({ hasText: '15 dni' })).toHaveCount(0);
  await office.check('parameters-unverified');
  await page.getByRole('tab', { name: 'Programi' }).click();
  await page.getByRole('link', { name: 'pomoč na domu' }).click();
  await expect(page.getByRole('heading', { name: 'Program: pomoč na domu' })).toBeFocused();
  await expect(page.getByText('Oseba sodi v eno od petih skupin upravičencev.')).toBeVisible();
});

test('an administrator writes a text of letters anew: what changes is seen, a mistake said, the version published', async ({
  office,
}) => {
  const { page } = office;
  await office.sit(administrator);
  await office.open('/letter-texts/refusal?unit=Piran');
  await expect(page.getByText('zamrznjena, v veljavi')).toBeVisible();
  await page.getByRole('link', { name: 'Nova različica' }).click();
  const subtitle = page.locator('section', { hasText: 'Podnaslov' });
  const field = subtitle.getByLabel('Slovensko');
  await expect(field).not.toBeEmpty();
  await field.fill('o zavrnitvi vloge po preizkusu {vrednost}');
  await page.getByLabel('Velja od').fill('1. 1. 2031');
  await page.getByRole('button', { name: 'Objavi različico' }).click();
  await expect(page.getByText('Besedilo uporablja neznan podatek.')).toBeVisible();
  office.forgive();
  await office.check('letter-text-refused');
  await field.fill('o zavrnitvi vloge po preizkusu');
  await expect(subtitle.locator('ins')).toContainText('preizkusu');
  await page.getByRole('button', { name: 'Objavi različico' }).click();
  await expect(page.getByText('zamrznjena, še začne veljati')).toBeVisible();
  await page.getByLabel('Primerjaj z').selectOption({ label: 'različica 1, vse enote' });
  await expect(page.locator('ins')).toContainText('preizkusu');
  await office.check('letter-text-compared');
});

test('an administrator has a view built anew, watches it to its end, and puts the previous one back', async ({
  office,
}) => {
  const { page } = office;
  await office.sit(administrator);
  const main = page.getByRole('main');
  await office.open('/operations');
  await expect(page.getByText(/lastni PostgreSQL|strežnik PostgreSQL/)).toBeVisible();
  await page.getByRole('link', { name: 'capacity', exact: true }).click();
  await page.getByRole('button', { name: 'Zgradi na novo' }).click();
  await expect(page.getByRole('dialog', { name: 'Zgradi na novo' })).toBeVisible();
  await office.check('rebuild-asked');
  await office.confirm('Začni gradnjo');
  await expect(main.getByText(/Zgrajen na novo/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Vrni prejšnjega' }).click();
  await office.confirm('Vrni prejšnji pogled');
  await page.getByRole('button', { name: 'Ustavi', exact: true }).click();
  await office.confirm('Ustavi pogled');
  await expect(main.getByText('ustavljen', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Poženi', exact: true }).click();
  await office.confirm('Poženi pogled');
  await expect(main.getByText('teče', { exact: true })).toBeVisible();
});

test('an administrator tries a parked record again: it waits while the cause is there, and is applied after the fix', async ({
  office,
  installed,
}) => {
  const { page } = office;
  const entryId = await ownEntry(office.url);
  const mend = await damageEntry(installed.folder, entryId);
  const from = officeDay();
  const pause = { from, reason: 'hospital' };
  await new Questions(office.url).ask(`/waiting-list-entries/${entryId}/pauses`, 'caseworker', pause);
  await office.sit(administrator);
  await office.open('/operations/views/waiting-list');
  const again = page.getByRole('button', { name: new RegExp(`^Poskusi znova: .*${entryId}$`) });
  await expect(again).toBeVisible();
  await again.click();
  await expect(page.getByText('1 tok še vedno čaka; razlog je v seznamu.')).toBeVisible();
  await office.check('parked-still');
  await mend();
  await again.click();
  await expect(page.getByRole('main').getByText('Uspešno uporabljen 1 tok.')).toBeVisible();
  await expect(page.getByText('Nič ni odloženo.')).toBeVisible();
  await office.open('/operations');
  await expect(page.getByRole('row', { name: /^waiting-list / })).not.toContainText('nekaj je odloženo');
});
