import { readFile } from 'node:fs/promises';
import { ANA, newSurname } from './casework';
import { expect, test } from './office';

const HEADER =
  'Evidenčna št.;Datum vloge;Priimek;Ime;Spol;EMŠO;Ulica in hišna št.;Poštna št.;Pošta;Pogostost pomoči;' +
  'Razširjen obseg;Pomoč svojcev;Datum uvrstitve;Datum prenehanja;Razlog prenehanja;Začetek storitve';
const row = (number: string, listed: string) =>
  `${number};21. 5. 2021;Lesjak;Ljudmila;Ž;2605949595885;Semedelska cesta 73A;6271;Dekani;dnevno;;ne;${listed};17. 1. 2022;drugo;`;

test('a register is looked through before anything is taken in, and its bad rows are given back', async ({
  office,
}) => {
  const { page } = office;
  const provider = `Izvajalec ${newSurname()}`;
  await office.sit(ANA);
  await office.open('/imports/new');
  await page.getByRole('button', { name: 'Preglej datoteko' }).click();
  await expect(page.locator('.field-error')).toContainText('Izpolnite to polje.');
  await office.check('import-without-file');
  const bad = row('P-2', '31. 2. 2022');
  const file = [HEADER, row('P-1', '4. 6. 2021'), bad, ''].join('\r\n');
  // Where no other test counts who waited.
  await page.getByLabel('Program', { exact: true }).selectOption('meals');
  await page.getByLabel('Šifra občine').fill('060');
  await page.getByLabel('Izvajalec').fill(provider);
  await page
    .getByLabel('Datoteka')
    .setInputFiles({ name: 'register.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  await page.getByRole('button', { name: 'Preglej datoteko' }).click();
  await expect(page.getByText('Nič še ni zapisano.')).toBeVisible();
  const mistakes = page.getByRole('table', { name: '1 napaka' });
  await expect(mistakes.getByRole('row').nth(1)).toContainText('Datum uvrstitve');
  await expect(mistakes).toContainText('tega dne ni');
  await office.check('import-preview');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Prenesi zavrnjene vrstice' }).click();
  const given = await readFile(await (await saved).path(), 'utf8');
  expect(given).toBe(`\uFEFF${HEADER}\r\n${bad}\r\n`);

  const other = await page.context().newPage();
  await other.addInitScript((desk) => localStorage.setItem('spis.declared', desk), JSON.stringify(ANA));
  await other.goto(`${office.url}/imports`);
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(other.getByText(provider)).toHaveCount(0);
  await page.getByRole('button', { name: 'Uvozi 1 vrstico' }).click();
  await expect(page.getByText('Uvoz je končan.').first()).toBeVisible();
  await office.check('import-result');
  await expect(other.getByRole('row', { name: new RegExp(provider) })).toContainText('tega dne ni');
});
