import { readFileSync } from 'node:fs';
import { expect, type Office, test } from './office';

const ALMA = { person: 'alma', role: 'analyst', unit: 'Koper' };
const OBSERVER = { person: 'opazovalka', role: 'municipality-observer', unit: 'Koper' };
const OVER_TIME = '/statistics/over-time?on=2022-11-30&knownAt=2022-11-30';

/** Writes a day or month into a filter and leaves it. */
async function write({ page }: Office, label: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.press('Enter');
}

test('an analyst finds out why 142 became 141, and where it went from there', async ({ office }) => {
  const { page } = office;
  await office.sit(ALMA);
  await office.open(OVER_TIME);
  const figure = page.locator('.great-figure');
  await expect(figure).toContainText('142 uvrstitev na dan 30. 11. 2022, kot je bilo znano 30. 11. 2022');
  await expect(page.getByText('Tako, kot je urad vedel isti dan.')).toBeVisible();
  await write(office, 'Kot znano na dan', '2. 4. 2023');
  await expect(figure).toContainText('142');
  const known = page.getByRole('slider', { name: 'Kot znano na dan' });
  await expect(known).toHaveAttribute('aria-valuetext', '2. 4. 2023');
  await known.focus();
  await known.press('ArrowRight');
  await expect(figure).toContainText('141 uvrstitev na dan 30. 11. 2022, kot je bilo znano 3. 4. 2023');
  await expect(
    page.getByText('čakanje se je končalo 20. 11. 2022 (smrt), kar je urad izvedel 3. 4. 2023'),
  ).toBeVisible();
  await expect(page).toHaveURL(/knownAt=2023-04-03/);
  await office.check('over-time-141');

  await office.open('/statistics/monthly?from=2022-01&to=2022-11&knownAt=2022-11-30');
  await expect(page.locator('.figures').getByText('112', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Kaj je bilo prvič objavljeno in kaj je znano danes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Odmik od prve objave');
  await write(office, 'Kot znano na dan', '30. 4. 2023');
  await expect(page.getByRole('row', { name: /november 2022/ })).toContainText('142 → 141');
  await expect(page.getByText('Čakanje se je končalo 20. 11. 2022 (smrt)')).toBeVisible();
  await office.check('drift');
});

test('figures are taken along as a file with their definition and both dates', async ({ office }) => {
  const { page } = office;
  await office.sit(ALMA);
  await office.open('/statistics/flows?from=2022-01&to=2022-12&knownAt=2023-04-30');
  await expect(page.getByRole('row', { name: /Skupaj/ })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /CSV/ }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('waiting-list-flows');
  expect(text).toContain('velja za;2022-01-01;2022-12-31');
  expect(text).toContain('znano;2023-04-30');
  await office.open('/statistics/catalogue');
  await page.getByRole('link', { name: 'Odpri podatke: Tokovi čakalne liste' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tokovi');
});

test('a report says in Slovene and Italian what was published, and is copied', async ({
  office,
  context,
}) => {
  const { page } = office;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await office.sit(ALMA);
  await office.open('/report?on=2022-11-30&knownAt=2022-11-30');
  await expect(page.locator('blockquote')).toContainText('142');
  await page.getByRole('button', { name: 'Kopiraj besedilo' }).click();
  await expect(page.getByText('Besedilo je kopirano.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('142');
  await page.getByLabel('Jezik besedila').selectOption('it');
  await expect(page.locator('blockquote')).toHaveAttribute('lang', 'it');
});

test('a forecast has its bounds, and what if beside them', async ({ office }) => {
  const { page } = office;
  await office.sit(ALMA);
  await office.open('/forecast?after=2022-11');
  await expect(page.getByRole('heading', { name: 'Kako dobre so bile take napovedi' })).toBeVisible();
  const more = page.getByRole('slider', { name: 'Dodatni sprejemi na mesec' });
  await more.focus();
  await more.press('ArrowRight');
  await expect(page).toHaveURL(/extra=1/);
  await page.getByText('Številke v tabeli').click();
  await expect(page.getByRole('row').nth(1).getByRole('cell').last()).toHaveText(/\d+ \(\d+–\d+\)/);
});

/** One single person who waited for remote care in 2022, by a register of then. */
async function oneWaited({ page, url }: Office): Promise<void> {
  const register = [
    'Evidenčna št.;Datum vloge;Priimek;Ime;Spol;EMŠO;Ulica in hišna št.;Poštna št.;Pošta;Pogostost pomoči;' +
      'Razširjen obseg;Pomoč svojcev;Datum uvrstitve;Datum prenehanja;Razlog prenehanja;Začetek storitve',
    `R-${Date.now()};21. 5. 2021;Lesjak;Ljudmila;Ž;2605949595885;Semedelska cesta 73A;6271;Dekani;dnevno;;ne;4. 6. 2021;;;`,
    '',
  ].join('\r\n');
  const about = { kind: 'register', programme: 'remote-care', municipality: '060', provider: 'Rdeča tipka' };
  const file = { name: 'register.csv', mimeType: 'text/csv', buffer: Buffer.from(register) };
  const headers = { 'x-spis-person': 'ana', 'x-spis-role': 'caseworker', 'x-spis-unit': 'Koper' };
  const answer = await page.request.post(`${url}/api/imports`, { headers, multipart: { ...about, file } });
  expect(answer.status(), await answer.text()).toBe(200);
}

test('a municipality sees what is published, and why some of it is not', async ({ office }) => {
  const { page } = office;
  await oneWaited(office);
  await office.sit(OBSERVER);
  await office.open('/statistics/published?period=2022-11');
  const navigation = page.getByRole('navigation');
  await expect(navigation.getByRole('link', { name: 'Objavljena statistika' })).toBeVisible();
  await expect(navigation.getByRole('link', { name: 'Lista skozi čas' })).toHaveCount(0);
  await page.getByLabel('Program', { exact: true }).selectOption('remote-care');
  await expect(page.getByRole('cell', { name: 'ni objavljeno' }).first()).toBeVisible();
  await expect(page.getByText('Zakaj nekaterih števil ni')).toBeVisible();
  await office.check('published-withheld');
  await write(office, 'Mesec', '1. 2030');
  await expect(page.getByRole('alert')).toContainText('Ti podatki še niso objavljeni.');
  await office.check('published-too-early');
  office.forgive();
});

for (const [language, waiting] of [
  ['it', 'iscrizioni alla data del 30/11/2022, come noto al 4/4/2023'],
  ['en', 'entries on 30/11/2022, as known on 4/4/2023'],
] as const)
  test(`the list over time speaks ${language}`, async ({ office }) => {
    await office.sit(ALMA);
    await office.read(language);
    await office.open('/statistics/over-time?on=2022-11-30&knownAt=2023-04-04');
    await expect(office.page.locator('.great-figure')).toContainText(`141 ${waiting}`);
    await expect(office.page.locator('.explanation li')).toHaveCount(1);
  });
