import type { Locator, Page } from '@playwright/test';
import { PEOPLE, Questions } from './addresses';
import { expect, type Office, test } from './office';
import { ownEntry } from './own-entry';

const ANA = PEOPLE['caseworker'] ?? { person: '', role: '', unit: '' };

/** Opens a command's dialog by its button, fills it, and gives the command. */
async function press(page: Page, name: string, fill?: (dialog: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await fill?.(dialog);
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

/** Offers a place to a new person who waits and records that it is accepted. */
async function acceptedOffer(office: Office): Promise<string> {
  const { page } = office;
  const entryId = await ownEntry(office.url);
  await office.open(`/waiting-list-entries/${entryId}?tab=offers`);
  await press(page, 'Ponudi mesto', async (dialog) => {
    await dialog.getByLabel('Razlog za ponudbo mimo vrstnega reda').selectOption('urgent-need');
  });
  await press(page, 'Zapiši sprejem ponudbe');
  return entryId;
}

test('an accepted offer leads to an agreement, its change and the end of the service', async ({ office }) => {
  const { page } = office;
  await office.sit(ANA);
  await acceptedOffer(office);
  await page.getByRole('link', { name: 'Sprejmi', exact: true }).click();
  const send = page.getByRole('button', { name: 'Sprejmi', exact: true });
  await page.getByLabel('Ure na teden').fill('25');
  await page.getByLabel('umivanje', { exact: true }).check();
  await send.click();
  await expect(page.getByRole('alert').first()).toContainText('Dogovor ni v skladu s pravili programa.');
  await office.check('admission-refused');
  office.forgive();
  await page.getByLabel('Ure na teden').fill('6');
  await page.getByLabel('prinašanje obroka').check();
  await send.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sprejem');
  await expect(page.getByText('poteka', { exact: true })).toBeVisible();
  await press(page, 'Spremeni dogovor', async (dialog) => {
    await expect(dialog.getByLabel('umivanje', { exact: true })).toBeChecked();
    await dialog.getByLabel('Ure na teden').fill('8');
    await dialog.getByRole('button', { name: 'Dodaj termin' }).click();
    await dialog.getByLabel('Dan', { exact: true }).selectOption('1');
    await dialog.getByLabel('Od ure').fill('8');
    await dialog.getByLabel('Do ure').fill('9.30');
    await office.check('admission-change');
  });
  await expect(page.getByText('ponedeljek od 08:00 do 09:30')).toBeVisible();
  await press(page, 'Končaj storitev', async (dialog) => {
    await dialog.getByLabel('Razlog').selectOption('withdrew');
  });
  await expect(page.getByText('končan', { exact: true })).toBeVisible();
  await page.getByRole('tab', { name: 'Potek' }).click();
  await expect(page.getByText('Dogovor spremenjen')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Popravi konec' })).toBeVisible();
});

test('whoever ends a service that somebody interrupted meanwhile is shown the difference', async ({
  office,
}) => {
  const { page } = office;
  const questions = new Questions(office.url);
  await office.sit(ANA);
  const entryId = await acceptedOffer(office);
  const day = new Date().toISOString().slice(0, 10);
  const entry = await questions.ask<{ personId: string; applicationId: string }>(
    `/waiting-list-entries/${entryId}`,
  );
  const { admissionId } = await questions.ask<{ admissionId: string }>('/admissions', 'caseworker', {
    ...{ personId: entry.personId, applicationId: entry.applicationId, entryId },
    ...{ programme: 'home-help', provider: 'Dom Koper', municipality: '050', startsOn: day },
    agreement: { kind: 'service', hoursPerWeek: 6, tasks: ['washing', 'cleaning'] },
  });
  await office.open(`/admissions/${admissionId}`);
  await page.getByRole('button', { name: 'Končaj storitev' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Razlog').selectOption('withdrew');
  const interruption = { from: day, reason: 'hospital' };
  await questions.ask(`/admissions/${admissionId}/interruption`, 'caseworker', interruption);
  await dialog.getByRole('button', { name: 'Končaj storitev' }).click();
  await expect(page.getByRole('dialog')).toContainText('Nekdo je to medtem spremenil');
  await expect(page.getByRole('dialog').getByRole('row', { name: /Stanje/ })).toContainText('prekinjen');
  await office.check('admission-conflict');
  await page.getByRole('button', { name: 'Prikaži novo stanje' }).click();
  await expect(page.getByText('prekinjen', { exact: true })).toBeVisible();
  office.forgive();
});

test('a pause of a wait says why, and ends on a day; the entry is moved and its need changed', async ({
  office,
}) => {
  const { page } = office;
  await office.sit(ANA);
  const entryId = await ownEntry(office.url);
  await office.open(`/waiting-list-entries/${entryId}?tab=pauses`);
  await press(page, 'Prekini čakanje', async (dialog) => {
    await dialog.getByLabel('Razlog').selectOption('hospital');
  });
  await expect(page.getByText(/^od .*, bolnišnica$/)).toBeVisible();
  await press(page, 'Končaj prekinitev');
  await expect(page.getByRole('button', { name: 'Končaj prekinitev' })).toHaveCount(0);
  await press(page, 'Spremeni potrebo', async (dialog) => {
    await dialog.getByLabel('Pogostost').selectOption('weekly');
  });
  await expect(page.getByText('1-krat na teden')).toBeVisible();
  await press(page, 'Prestavi v vrstnem redu', async (dialog) => {
    await dialog.getByLabel('Novo mesto').fill('1');
    await dialog.getByLabel('Razlog').selectOption('urgent-need');
  });
  await press(page, 'Končaj čakanje', async (dialog) => {
    await dialog.getByLabel('Razlog').selectOption('withdrew');
  });
  await expect(page.getByRole('button', { name: 'Popravi konec' })).toBeVisible();
});

test('somebody is admitted to the crisis centre at once, and the agreement follows', async ({ office }) => {
  const { page } = office;
  await office.sit(ANA);
  await office.open('/admissions/new');
  await page.getByLabel('Koga').fill('novak');
  await page.getByLabel('Koga').press('Enter');
  await page.getByRole('list', { name: 'Osebe' }).getByRole('button').first().click();
  await page.getByLabel('Program').selectOption('crisis-centre');
  await page.getByLabel('Izvajalec').selectOption('Krizni center');
  await page.getByLabel('Takojšen sprejem, papirji sledijo').check();
  await page.getByLabel('sledi pozneje').check();
  await office.check('admission-at-once');
  await page.getByRole('button', { name: 'Sprejmi', exact: true }).click();
  await expect(page.getByText('Oseba je bila sprejeta takoj; dogovor sledi.')).toBeVisible();
  await press(page, 'Skleni dogovor');
  await expect(page.getByText('Dogovor še ni sklenjen.')).toHaveCount(0);
  await page.getByRole('link', { name: 'koledar zmogljivosti' }).click();
  await expect(page.getByRole('table')).toContainText('11 prostih od 12');
});
