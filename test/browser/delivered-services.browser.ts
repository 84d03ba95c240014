import type { Locator, Page } from '@playwright/test';
import { PEOPLE } from './addresses';
import { expect, type Office, test } from './office';
import { lastMonth, ownAdmission } from './own-admission';

const ANA = PEOPLE['caseworker'] ?? { person: '', role: '', unit: '' };
const CILKA = { person: 'cilka', role: 'provider-coordinator', unit: 'Dom Koper' };

/** Opens a dialog by a button of the page, fills it, and sends it with the button of that name in it. */
async function press(
  page: Page,
  open: Locator,
  send: RegExp | string,
  fill?: (dialog: Locator) => Promise<void>,
): Promise<void> {
  await open.click();
  const dialog = page.getByRole('dialog');
  await fill?.(dialog);
  await dialog.getByRole('button', { name: send, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

const lines = (page: Page): Locator => page.getByRole('main').locator('tr[data-row]');
const button = (page: Page, name: RegExp | string): Locator =>
  page.getByRole('main').getByRole('button', { name }).first();

/** Records the agreed visits of the month that is shown as delivered. */
async function recordAgreed(page: Page, check?: () => Promise<void>): Promise<void> {
  await press(page, button(page, 'Zapiši dogovorjene obiske'), /^Zapiši \d+ obisk/, async (dialog) => {
    await dialog.getByLabel('Oznaka oskrbovalke').fill('K-07');
    await check?.();
  });
  await expect(lines(page).filter({ hasText: 'ni zapisa' })).toHaveCount(0);
}

test('visits of a month are recorded, corrected and withdrawn, charged, and charged anew after a correction', async ({
  office,
}) => {
  test.slow();
  const { page } = office;
  await office.sit(ANA);
  await office.open(`/admissions/${await ownAdmission(office.url)}`);
  await page.getByRole('link', { name: 'storitve po mesecih' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Storitve v mesecu' })).toBeVisible();
  await expect(lines(page).filter({ hasText: 'ni zapisa' }).first()).toContainText('8.00–9.30');
  await office.check('delivered-nothing');
  await recordAgreed(page, () => office.check('delivered-agreed'));
  const visits = await lines(page).count();
  await expect(lines(page).filter({ hasText: 'po dogovoru' })).toHaveCount(visits);
  await press(page, button(page, /^Popravi: /), 'Popravi', async (dialog) => {
    await dialog.getByLabel('Do ure').fill('9');
    await dialog.getByLabel('Razlog').selectOption('wrong-time');
    await dialog.getByRole('button', { name: 'Popravi', exact: true }).click();
    await expect(dialog.getByRole('alert').first()).toContainText('Efektivni čas je daljši od obiska.');
    await office.check('delivered-refused');
    office.forgive();
    await dialog.getByLabel('Efektivne minute').fill('');
  });
  await expect(lines(page).first()).toContainText('Popravljeno: napačen čas.');
  await press(
    page,
    lines(page)
      .last()
      .getByRole('button', { name: /^Razveljavi: / }),
    'Razveljavi',
    () => office.check('delivered-withdrawal'),
  );
  await expect(lines(page).filter({ hasText: 'razveljavljeno' })).toHaveCount(1);
  await press(page, button(page, /^Nadomeščanje: /), 'Nadomeščanje', async (dialog) => {
    await dialog.getByLabel('Namesto oskrbovalke').fill('K-08');
    await office.check('delivered-substitution');
  });
  await expect(lines(page).filter({ hasText: 'namesto K-08: bolniška odsotnost' })).toHaveCount(1);
  await press(page, button(page, /^Odpoved obiska$/), 'Odpoved obiska', async (dialog) => {
    await dialog.getByLabel('Od ure').fill('17');
    await dialog.getByLabel('Do ure').fill('18');
    await dialog.getByLabel(/^Podlaga/).fill('dogovor, 7. člen');
    await office.check('delivered-cancellation');
  });
  await expect(lines(page).filter({ hasText: 'zaračuna se' })).toContainText('odpovedano');
  await office.check('delivered-cancelled');
  await page.getByRole('link', { name: 'odpri obračun' }).click();
  await expect(page.getByRole('heading', { name: 'Osnutek obračuna' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('odpovedan obisk');
  await press(page, button(page, 'Izdaj obračun'), 'Izdaj obračun', () => office.check('statement-asked'));
  await expect(page.getByRole('heading', { name: /^Obračun 1, izdan/ })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Zadnji obračun ustreza zapisom.');
  await page.getByRole('link', { name: 'odpri opravljene storitve' }).click();
  await expect(page.getByRole('main').getByText('obračunano', { exact: true })).toBeVisible();
  await press(page, button(page, /^Popravi: /), 'Popravi', async (dialog) => {
    await dialog.getByLabel('Efektivne minute').fill('30');
    await dialog.getByLabel('Razlog').selectOption('wrong-quantity');
  });
  await expect(page.getByRole('main')).toContainText('spremenjeno po obračunu');
  await page.getByRole('link', { name: 'odpri obračun' }).click();
  await expect(page.getByRole('heading', { name: 'Kaj bi popravil nov obračun' })).toBeVisible();
  await press(page, button(page, 'Izdaj popravek obračuna'), 'Izdaj popravek obračuna');
  await expect(page.getByRole('heading', { name: /^Obračun 2, izdan/ })).toBeVisible();
  const differences = page.getByRole('table', { name: /razlik/ });
  await expect(differences.getByRole('row', { name: /Skupaj Plača uporabnik/ })).toHaveCount(1);
  await expect(page.getByRole('main')).toContainText('napačna količina');
  await office.check('statement-corrected');
  await page.getByLabel('Izdaja obračuna').selectOption({ index: 0 });
  await expect(page.getByRole('main')).toContainText('Ta obračun je nadomestil poznejši.');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: /^Obračun 1, izdan/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Natisni' })).toBeHidden();
  await expect(page.getByText('Zadnji obračun ustreza zapisom.')).toBeHidden();
});

/** Sets a price that is refused, then the right one; a list that is not the provider's own is only read. */
async function setOwnPrice(office: Office): Promise<void> {
  const { page } = office;
  await page.getByRole('link', { name: 'Cene', exact: true }).click();
  await expect(page.getByLabel('Cenik')).toHaveValue('Dom Koper');
  await button(page, 'Določi ceno').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Storitev in tarifa').selectOption('efektivna ura oskrbe, praznik');
  await dialog.getByLabel('Polna cena').fill('30');
  await dialog.getByLabel('Uporabnikov del').fill('31,50');
  await dialog.getByLabel('Velja od').fill('1. 1. 2026');
  await dialog.getByLabel('Vir', { exact: true }).fill('sklep občinskega sveta 41-3/2025');
  await dialog.getByLabel('vir je preverjen').check();
  await dialog.getByRole('button', { name: 'Določi ceno' }).click();
  await expect(dialog.getByRole('alert').first()).toContainText('je višja od polne cene');
  await office.check('price-refused');
  office.forgive();
  await dialog.getByLabel('Uporabnikov del').fill('7,50');
  await office.confirm('Določi ceno');
  const set = page.getByRole('row', { name: /efektivna ura oskrbe.* praznik/ });
  await expect(set).toContainText('7,50 EUR');
  await expect(set).toContainText('1. 1. 2026');
  await office.check('prices');
  await page.getByLabel('Cenik').fill('Koper');
  await page.getByLabel('Cenik').press('Enter');
  await expect(page.getByRole('row', { name: /delavnik/ }).first()).toContainText('ni preverjeno');
  await expect(page.getByRole('main').getByRole('button', { name: 'Določi ceno' })).toHaveCount(0);
}

test('a coordinator sees her month, takes deliveries in from a file and sets a price', async ({ office }) => {
  const { page } = office;
  const admissionId = await ownAdmission(office.url);
  const [year, month] = lastMonth().split('-');
  await office.sit(CILKA);
  await office.open('/delivered-services');
  await expect(page.getByRole('main').getByRole('link', { name: /./ }).first()).toBeVisible();
  await office.check('delivered-months');
  await page.getByRole('link', { name: 'Uvoz opravljenih storitev' }).click();
  const header = 'Sprejem;Storitev;Datum;Začetek;Konec;Efektivne minute;Oskrbovalec;Količina';
  const day = `2. ${Number(month)}. ${year}`;
  const rows = [`${admissionId};;${day};10:00;11:00;;K-08;`, `${admissionId};;${day};10:30;11:30;;K-08;`];
  await page.getByLabel('Datoteka').setInputFiles({
    name: 'opravljeno.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([header, ...rows].join('\n')),
  });
  await page.getByRole('button', { name: 'Preglej' }).click();
  await expect(page.getByRole('row', { name: /Oskrbovalka je takrat že na drugem obisku/ })).toBeVisible();
  await office.check('delivered-import');
  await page.getByRole('button', { name: 'Zapiši 1 novo storitev' }).click();
  await expect(page.getByRole('heading', { name: 'Izid uvoza' })).toBeVisible();
  await office.open(`/admissions/${admissionId}/deliveries`);
  await expect(lines(page).filter({ hasText: '10.00–11.00' })).toHaveCount(1);
  await setOwnPrice(office);
});

for (const [language, title, none] of [
  ['it', 'Servizi del mese', 'non registrato'],
  ['en', 'Services in a month', 'not recorded'],
] as const)
  test(`a month without records is read in ${language}`, async ({ office }) => {
    const { page } = office;
    await office.sit(ANA);
    await office.read(language);
    await office.open(`/admissions/${await ownAdmission(office.url)}/deliveries`);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(lines(page).first()).toContainText(none);
    await office.check(`delivered-nothing-${language}`);
  });
