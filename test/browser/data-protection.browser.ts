import { officeDay } from './days';
import { expect, test } from './office';
import { ANA, command, ownApplicant } from './own-exemption';

const DORA = { person: 'dora', role: 'data-protection-officer', unit: '' };
const DRAGO = { ...DORA, person: 'drago' };

interface Listed {
  readonly applications: readonly { readonly applicationId: string; readonly personId: string }[];
}

test('the officer sees who looked at a person, narrows it, and takes it along', async ({ office }) => {
  const { page } = office;
  await office.sit(DORA);
  await office.open('/processing-log');
  await expect(
    page.getByLabel('Enota', { exact: true }).getByRole('option', { name: 'Koper' }),
  ).toBeAttached();
  const seek = page.getByLabel('Oseba ali številka zadeve');
  await seek.fill('a');
  await page.getByRole('button', { name: 'Poišči' }).click();
  await expect(page.getByText('Vpišite vsaj dva znaka.').first()).toBeVisible();
  await office.check('processing-log-short');
  await seek.fill('Novak');
  await page.getByRole('button', { name: 'Poišči' }).click();
  await page.getByRole('link', { name: /Novak/ }).first().click();
  await expect(page.getByRole('heading', { name: 'Kdo je gledal podatke osebe' })).toBeVisible();
  expect(page.url()).not.toContain('Novak');
  await expect(page.getByRole('cell', { name: /iskano po/ }).first()).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Prenesi: CSV' }).click();
  expect((await downloading).suggestedFilename()).toBe('dnevnik-obdelave.csv');
  await page.getByLabel('Namen').selectOption({ label: 'statistika' });
  await expect(page.getByText('V dnevniku ni takih zapisov.')).toBeVisible();
  await expect(page).toHaveURL(/purpose=statistics/);
  await office.check('processing-log-empty');
});

test('the officer finds what is written of somebody else and erases it alone', async ({ office }) => {
  const { page } = office;
  const { personId, applicationId } = await ownApplicant(office);
  await command(office, ANA, `/api/applications/${applicationId}/hold`, {
    ...{ reason: 'awaiting-opinion', until: officeDay(20) },
    ...{ note: 'Sestra Mirjam je v bolnišnici.', noteAbout: 'other' },
  });
  await office.sit(DORA);
  await office.open(`/retention/persons/${personId}`);
  const texts = page.locator('section', { hasText: 'Besedila o drugih osebah' }).last();
  await expect(texts).not.toContainText('Mirjam');
  await texts.getByRole('button', { name: 'Pokaži: besedilo 1' }).click();
  await expect(texts).toContainText('Sestra Mirjam je v bolnišnici.');
  await office.check('retention-third-person');
  await texts.getByRole('button', { name: 'Izbriši besedilo' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Podlaga').selectOption({ index: 2 });
  await dialog.getByRole('button', { name: 'Dokončno izbriši' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(texts).toContainText('izbrisano');
  await expect(texts.getByRole('button')).toHaveCount(0);
});

test('a request for access goes from the identity check to the handover', async ({ office }) => {
  const { page, url } = office;
  const answer = await page.request.get(`${url}/api/applications?offset=0&limit=1`);
  const [found] = ((await answer.json()) as Listed).applications;
  await office.sit(DORA);
  await office.open(`/subject-access/new?person=${found?.personId ?? ''}`);
  await page.getByRole('button', { name: 'Zapiši zahtevo' }).click();
  await office.check('subject-access-new-wrong');
  await page.getByLabel('Način vložitve').selectOption({ label: 'osebno' });
  await page.getByRole('button', { name: 'Zapiši zahtevo' }).click();
  await expect(page.getByText('čaka na preverjanje istovetnosti')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pripravi izpis' })).toBeHidden();
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Preveri istovetnost' }).click();
  await dialog.getByLabel('osebni dokument').check();
  await office.check('subject-access-identify');
  await office.confirm('Istovetnost je preverjena');
  await page.getByRole('button', { name: 'Podaljšaj rok' }).click();
  await dialog.getByLabel('zahtevnost').check();
  await office.confirm('Podaljšaj za dva meseca');
  await expect(page.getByRole('button', { name: 'Podaljšaj rok' })).toBeHidden();
  await page.getByRole('button', { name: 'Pripravi izpis' }).click();
  await office.check('subject-access-export');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'ZIP z vsemi prilogami' }).click();
  expect((await downloading).suggestedFilename()).toBe('podatki.zip');
  await office.confirm('Zapri');
  await page.getByRole('button', { name: 'Zapiši izročitev' }).click();
  await dialog.getByLabel('s priporočeno pošto').check();
  await office.confirm('Podatki so izročeni');
  await expect(page.getByText('izročeno', { exact: true })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Obravnava zahteve' }).getByRole('button')).toHaveCount(0);
});

test('what one officer proposes for destruction another approves, never the same', async ({ office }) => {
  const { page } = office;
  await office.sit(DORA);
  await office.open('/retention?tab=schedule');
  await page.getByRole('button', { name: 'Določi rok' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Klasifikacijski znak').fill('123');
  await dialog.getByLabel('Vsebina').fill('socialnovarstvene storitve');
  await dialog.getByLabel('Rok v mesecih').fill('12');
  await dialog.getByLabel('Za zadeve, ki se končajo od dne').fill('1. 1. 2000');
  await dialog.getByLabel('Vir').fill('preizkusni načrt');
  await office.check('retention-period');
  await office.confirm('Shrani');
  await expect(page.getByText('preizkusni načrt').first()).toBeVisible();

  await office.open('/retention');
  const row = page.getByRole('row').filter({ hasText: 'nič ne zadržuje' }).first();
  await row.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Predlagaj izbrane (1)' }).click();
  await office.check('retention-propose');
  await office.confirm('Predlagaj 1 zadevo');
  await office.open('/retention?tab=destructions&state=proposed');
  await page.getByRole('rowheader').getByRole('link').first().click();
  await expect(page.getByText('Potrdi ga lahko samo druga oseba.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Potrdi uničenje' })).toBeHidden();

  await office.sit(DRAGO);
  await page.reload();
  await office.loaded();
  await page.getByRole('button', { name: 'Potrdi uničenje' }).click();
  await office.check('retention-approve');
  await office.confirm('Dokončno uniči 1 zadevo');
  await expect(page.getByText('izvedeno', { exact: true })).toBeVisible();
  await expect(page.getByText('uničeno', { exact: true })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Prenesi: PDF' }).click();
  expect((await downloading).suggestedFilename()).toContain('.pdf');
});

test('una sospensione impedisce la cancellazione, e si toglie', async ({ office }) => {
  const { page, url } = office;
  const answer = await page.request.get(`${url}/api/applications?offset=1&limit=1`);
  const [found] = ((await answer.json()) as Listed).applications;
  await office.sit(DORA);
  await office.read('it');
  await office.open(`/retention/persons/${found?.personId ?? ''}`);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Sospendi' }).click();
  await dialog.getByLabel('Base').selectOption({ label: 'ispezione' });
  await office.confirm('Sospendi');
  await expect(page.getByRole('listitem').filter({ hasText: 'ispezione' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancella la persona' }).click();
  await dialog.getByLabel('Base').selectOption({ label: 'richiesta dell’interessato' });
  await dialog.getByRole('button', { name: 'Cancella definitivamente' }).click();
  await expect(dialog).toContainText('Confermate di comprendere le conseguenze.');
  await office.check('erasure-not-sure');
  await dialog.getByLabel('Comprendo che la cancellazione non si può annullare.').check();
  await dialog.getByRole('button', { name: 'Cancella definitivamente' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await office.check('erasure-refused');
  office.forgive();
  await office.confirm('Chiudi');
  await page.getByRole('button', { name: 'Togli la sospensione' }).click();
  await dialog.getByLabel('Base').selectOption({ label: 'ispezione' });
  await office.confirm('Togli la sospensione');
  await expect(page.getByText('Non ci sono sospensioni.')).toBeVisible();
});
