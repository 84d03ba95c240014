import { randomUUID } from 'node:crypto';
import { PEOPLE, Questions } from './addresses';
import { AtWork } from './at-work';
import { officeDay } from './days';
import { expect, test } from './office';
import { ownEntry } from './own-entry';

const ANA = PEOPLE['caseworker'] ?? { person: '', role: '', unit: '' };

test('a campaign asks who waits, letters are produced, answers recorded and removals previewed', async ({
  office,
}) => {
  const { page } = office;
  await office.sit(ANA);
  await ownEntry(office.url, 1);
  await office.open('/programmes/home-help/revalidation');
  await page.getByRole('button', { name: 'Začni preverjanje' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nepotrjeni od').fill('1. 1. 2000');
  await dialog.getByRole('button', { name: 'Začni preverjanje' }).click();
  await expect(dialog.getByRole('alert').first()).toBeVisible();
  await office.check('revalidation-refused');
  office.forgive();
  await office.confirm('Zapri');
  await page.getByRole('button', { name: 'Začni preverjanje' }).click();
  await dialog.getByLabel('Nepotrjeni od').fill(officeDay());
  await dialog.getByLabel('Izvajalec').fill('Dom Koper');
  await office.confirm('Začni preverjanje');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Preverjanje, začeto');
  await expect(page.getByText('vprašan', { exact: true }).last()).toBeVisible();
  await page.getByRole('button', { name: 'Pripravi dopise' }).click();
  await dialog.getByRole('button', { name: /^Pripravi \d+ dopis/ }).click();
  await expect(dialog.getByText(/Zapisano za \d+ uvrst/)).toBeVisible();
  await office.check('revalidation-letters');
  await office.confirm('Zapri');
  await page.getByRole('button', { name: 'Odstrani brez odgovora' }).click();
  await expect(dialog).toContainText('Nikomur ni potekel rok za odgovor.');
  await office.confirm('Zapri');
  const waiting = page.getByRole('button', { name: 'Zapiši odgovor' });
  const before = await waiting.count();
  await waiting.first().click();
  await dialog.getByLabel('potrebuje drugo').check();
  await dialog.getByLabel('Pogostost').selectOption('weekly');
  await office.check('revalidation-answer');
  await office.confirm('Zapiši odgovor');
  await expect(waiting).toHaveCount(before - 1);
});

test('those who did not answer in time are listed before they are removed together', async ({ office }) => {
  const { page } = office;
  await office.sit(ANA);
  const over = officeDay(-1);
  const asked = { askedOn: over, letterOn: over, letterRef: null, reminderDueOn: null, reminderOn: null };
  const entryId = await ownEntry(office.url);
  const entries = [
    { entryId, ...asked, answerBy: over, standing: 'letter-produced', settledOn: null, late: false },
  ];
  await page.route('**/revalidation-campaigns/*/entries?*dueBefore*', (route) =>
    route.fulfill({ json: { entries } }),
  );
  await page.route('**/revalidation-campaigns/*/removals', (route) =>
    route.fulfill({ json: { done: 0, refused: [{ entryId, code: 'REVALIDATION_PERIOD_RUNS' }] } }),
  );
  const { campaigns } = await new Questions(office.url).ask<{ campaigns: { campaignId: string }[] }>(
    '/programmes/home-help/revalidation-campaigns',
  );
  await office.open(`/revalidation-campaigns/${campaigns[0]?.campaignId}`);
  await page.getByRole('button', { name: 'Odstrani brez odgovora' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toContainText(entryId.slice(0, 8));
  await office.check('revalidation-preview');
  await dialog.getByRole('button', { name: 'Odstrani 1 uvrstitev' }).click();
  await expect(dialog.getByRole('status')).toContainText('Zapisano za 0 uvrstitev');
  await expect(dialog.getByRole('listitem')).toContainText('Rok za odgovor še teče.');
});

interface Asked {
  readonly entryId: string;
  readonly standing: string;
}

test('who was written to in summer and did not answer is removed, and put back with a reason', async ({
  office,
}) => {
  const { page } = office;
  const questions = new Questions(office.url);
  const work = new AtWork(office, 'sl');
  // Only the demonstration year has a campaign old enough for its time to be over.
  const path = '/programmes/home-help/revalidation-campaigns';
  const { campaigns } = await questions.ask<{ campaigns: { campaignId: string; startedOn: string }[] }>(path);
  const old = campaigns.filter(({ startedOn }) => startedOn < officeDay(-40));
  const { campaignId, startedOn } = old[0] ?? { campaignId: '', startedOn: '' };
  const of = `/revalidation-campaigns/${campaignId}`;
  const { entries } = await questions.ask<{ entries: Asked[] }>(`${of}/entries?limit=500`);
  const entryId = entries.find(({ standing }) => standing === 'asked')?.entryId ?? '';
  const letters = [{ entryId, letterRef: randomUUID() }];
  const produced = { kind: 'first', producedOn: startedOn, letters };
  const { done } = await questions.ask<{ done: number }>(`${of}/letters`, 'caseworker', produced);
  expect(done).toBe(1);
  await office.sit(ANA);
  await office.open(of);
  await page.getByRole('button', { name: 'Odstrani brez odgovora' }).click();
  await expect(work.dialog.getByRole('listitem')).toContainText(entryId.slice(0, 8));
  await work.dialog.getByRole('button', { name: 'Odstrani 1 uvrstitev' }).click();
  await expect(work.dialog.getByText('Zapisano za 1 uvrstitev.')).toBeVisible();
  await office.check('revalidation-removed');
  await work.dialog.getByRole('button', { name: 'Zapri' }).click();
  await expect(page.getByRole('row', { name: new RegExp(entryId.slice(0, 8)) })).toContainText('odstranjen');
  await office.open(`/waiting-list-entries/${entryId}`);
  await work.does('waiting-list.action.reinstate', async (dialog) => {
    await dialog.getByLabel('Razlog').selectOption('letter-not-received');
  });
  await expect(page.getByRole('button', { name: 'Ponudi mesto' })).toBeVisible();
  await office.open(of);
  await expect(page.getByRole('row', { name: new RegExp(entryId.slice(0, 8)) })).toContainText(
    'vrnjen na listo',
  );
});

test('a manager adopts a priority rule and what follows from refusals; both stand in the history', async ({
  office,
}) => {
  const { page } = office;
  await office.sit({ person: 'meta', role: 'manager', unit: 'Koper' });
  await office.open('/programmes/day-care/waiting-list/rules');
  await page.getByRole('button', { name: 'Sprejmi prednostno pravilo' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('živi sam').fill('10');
  await dialog.getByLabel('Podlaga', { exact: true }).fill('sklep sveta zavoda 3/2026');
  await office.check('rules-priority');
  await office.confirm('Sprejmi prednostno pravilo');
  await expect(page.getByRole('main').getByText('Prednostno pravilo sprejeto').first()).toBeVisible();
  await page.getByRole('button', { name: 'Določi posledico zavrnitve' }).click();
  await dialog.getByLabel('Po zavrnjeni ponudbi').selectOption('ends-after');
  await dialog.getByLabel('Po koliko zavrnitvah').fill('3');
  await dialog.getByLabel('Podlaga', { exact: true }).fill('sklep sveta zavoda 4/2026');
  await office.confirm('Določi posledico zavrnitve');
  await expect(page.getByRole('main').getByText('čakanje se konča po 3 zavrnitvah').first()).toBeVisible();
  await office.check('rules');
});

test('offers whose time is over are looked for before any lapses', async ({ office }) => {
  const { page } = office;
  await office.sit(ANA);
  await office.open('/programmes/home-help/waiting-list/offers?standing=all');
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('button', { name: 'Zapiši potekle' }).click();
  await expect(page.getByRole('dialog')).toContainText(/potekel rok|v roku/);
  await office.check('offers-lapse');
});
