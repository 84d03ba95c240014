import { ANA, newSurname, registerPerson } from './casework';
import { expect, test } from './office';

test('two records of one person stand side by side, are joined, and told apart again', async ({ office }) => {
  const { page } = office;
  const surname = newSurname();
  await office.sit(ANA);
  const born = { 'Datum rojstva': '7. 8. 1939' };
  await registerPerson(office, { Priimek: surname, Ime: 'Marija', ...born });
  const id = await registerPerson(office, { Priimek: surname, Ime: 'Marja', ...born });
  await office.open(`/persons/${id}?tab=duplicates`);
  const table = page.getByRole('region', { name: 'Vpisa drug ob drugem' });
  await expect(table).toContainText(`${surname} Marija`);
  await expect(table).toContainText(`${surname} Marja`);
  await office.check('person-duplicates');
  await page.getByRole('button', { name: 'To je ista oseba' }).click();
  await office.confirm('To je ista oseba');
  await expect(page.getByRole('heading', { name: 'Združeni vpisi' })).toBeVisible();
  await office.check('person-joined');
  await page.getByRole('button', { name: 'Prekliči združitev' }).click();
  await office.confirm('Prekliči združitev');
  await expect(page.getByRole('heading', { name: 'Združeni vpisi' })).toHaveCount(0);
});

test('details are corrected with before and after, the address is protected, a death recorded and corrected', async ({
  office,
}) => {
  const { page } = office;
  const surname = newSurname();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const send = (name: string) => office.confirm(name);
  await office.sit(ANA);
  await registerPerson(office, { Priimek: surname, Ime: 'Tone', 'Datum rojstva': '9. 10. 1938' });

  await press('Popravi podatke');
  await page.getByRole('textbox', { name: /^Pošta/ }).fill('Koper');
  await expect(page.getByRole('row', { name: /Pošta/ })).toContainText('Koper');
  await page.getByRole('dialog').getByLabel('Razlog').selectOption('told-by-person');
  await office.check('person-change');
  await send('Shrani');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press('Zaščiti naslov');
  await send('Zaščiti naslov');
  await expect(page.getByText('Naslov te osebe je varovan.')).toBeVisible();
  await press('Odpravi zaščito naslova');
  await send('Odpravi zaščito naslova');
  await press('Zapiši smrt');
  await page.getByLabel('Dan smrti').fill('1. 11. 2026');
  await send('Shrani');
  await expect(page.getByText(/1\. 11\. 2026/).first()).toBeVisible();
  await press('Popravi zapis smrti');
  await page.getByLabel('Dan smrti').fill('');
  await page.getByRole('dialog').getByLabel('Razlog').selectOption('clerical-error');
  await send('Shrani');
  await expect(page.getByRole('button', { name: 'Zapiši smrt', exact: true })).toBeVisible();
  await page.getByRole('tab', { name: 'Zgodovina' }).click();
  await expect(page.getByRole('list', { name: 'Zgodovina' })).toContainText('Pošta');
  await expect(page.getByRole('list', { name: 'Zgodovina' })).toContainText('povedala oseba ali zastopnik');
});
