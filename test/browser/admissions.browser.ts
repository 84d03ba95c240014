import { PEOPLE, Questions } from './addresses';
import { AtWork } from './at-work';
import { officeDay } from './days';
import { expect, test } from './office';
import { ownEntry } from './own-entry';
import { command } from './own-exemption';

const ANA = PEOPLE['caseworker'] ?? { person: '', role: '', unit: '' };

/** How many places the crisis centre has free today, before somebody comes. */
async function freePlaces(url: string): Promise<number> {
  const today = officeDay(0);
  const asked = new URLSearchParams({ provider: 'Krizni center', from: today, to: today });
  const { days } = await new Questions(url).ask<{
    days: { units: { unit: string | null; free: number | null }[] }[];
  }>(`/programmes/crisis-centre/capacity?${asked.toString()}`);
  return days[0]?.units.find(({ unit }) => unit === null)?.free ?? 0;
}

/** Offers a place to a new person who waits and records that it is accepted; answers the entry. */
async function acceptedOffer(work: AtWork): Promise<string> {
  const { office, say } = work;
  const entryId = await ownEntry(office.url);
  await office.open(`/waiting-list-entries/${entryId}?tab=offers`);
  await work.does('waiting-list.action.offer', async (dialog) => {
    await dialog.getByLabel(say('waiting-list.offer.outOfOrderLabel')).selectOption('urgent-need');
  });
  await work.does('waiting-list.offer.accept');
  return entryId;
}

for (const language of ['sl', 'it', 'en'] as const)
  test(`an accepted offer leads to an agreement, its change and the end of the service (${language})`, async ({
    office,
  }) => {
    const { page } = office;
    const work = new AtWork(office, language);
    const { say } = work;
    // Tasks are called in Slovene everywhere, as the rules call them.
    const washing = page.getByLabel('umivanje', { exact: true });
    await office.sit(ANA);
    await office.read(language);
    await acceptedOffer(work);
    await page.getByRole('link', { name: say('waiting-list.action.admit'), exact: true }).click();
    await page.getByLabel(say('admissions.terms.hours')).fill('25');
    await washing.check();
    await work.press('admissions.new.send');
    const problem = say('problems.codes.AGREEMENT_BREAKS_RULES');
    await expect(page.getByRole('alert').first()).toContainText(problem);
    if (language === 'sl') await office.check('admission-refused');
    office.forgive();
    await page.getByLabel(say('admissions.terms.hours')).fill('6');
    await page.getByLabel('prinašanje obroka').check();
    await work.press('admissions.new.send');
    const [title = ''] = say('admissions.title').split(' {');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await work.sees('admissions.state.running');
    await work.does('admissions.action.change', async (dialog) => {
      await expect(dialog.getByLabel('umivanje', { exact: true })).toBeChecked();
      await dialog.getByLabel(say('admissions.terms.hours')).fill('8');
      await dialog.getByRole('button', { name: say('admissions.terms.addVisit') }).click();
      await dialog.getByLabel(say('admissions.terms.weekday'), { exact: true }).selectOption('1');
      const time = (key: string) => dialog.getByRole('textbox', { name: new RegExp(`^${say(key)}`) });
      await time('admissions.terms.from').fill('8');
      await time('admissions.terms.to').fill('9.30');
      await office.check(`admission-change-${language}`);
    });
    const visit = new RegExp(`^${say('admissions.weekday.1')} .*08:00 .*09:30$`);
    await expect(page.getByText(visit)).toBeVisible();
    await work.does('admissions.action.end', async (dialog) => {
      await dialog.getByLabel(say('admissions.end.why')).selectOption('withdrew');
    });
    await work.sees('admissions.state.ended');
    await work.turnTo('admissions.tab.course');
    const course = page.getByRole('list', { name: say('admissions.tab.course') });
    await expect(course).toContainText(say('admissions.event.AgreementChanged'));
    await expect(page.getByRole('button', { name: say('admissions.action.correct') })).toBeVisible();
  });

test('whoever ends a service that somebody interrupted meanwhile is shown the difference', async ({
  office,
}) => {
  const { page } = office;
  const questions = new Questions(office.url);
  await office.sit(ANA);
  const entryId = await acceptedOffer(new AtWork(office, 'sl'));
  const day = officeDay();
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
  await office.confirm('Prikaži novo stanje');
  await expect(page.getByText('prekinjen', { exact: true })).toBeVisible();
  office.forgive();
});

test('a pause of a wait says why, and ends on a day; the entry is moved and its need changed', async ({
  office,
}) => {
  const { page } = office;
  const work = new AtWork(office, 'sl');
  await office.sit(ANA);
  const entryId = await ownEntry(office.url);
  await office.open(`/waiting-list-entries/${entryId}?tab=pauses`);
  await work.does('waiting-list.action.pause', async (dialog) => {
    await dialog.getByLabel('Razlog').selectOption('hospital');
  });
  await expect(page.getByText(/^od .*, bolnišnica$/)).toBeVisible();
  await work.does('waiting-list.pause.resume');
  await expect(page.getByRole('button', { name: 'Končaj prekinitev' })).toHaveCount(0);
  await work.does('waiting-list.action.need', async (dialog) => {
    await dialog.getByLabel('Pogostost').selectOption('weekly');
  });
  await expect(page.getByText('1-krat na teden')).toBeVisible();
  await work.does('waiting-list.action.rerank', async (dialog) => {
    await dialog.getByLabel('Novo mesto').fill('1');
    await dialog.getByLabel('Razlog').selectOption('urgent-need');
  });
  await work.does('waiting-list.action.end', async (dialog) => {
    await dialog.getByLabel('Razlog').selectOption('withdrew');
  });
  await expect(page.getByRole('button', { name: 'Popravi konec' })).toBeVisible();
});

test('somebody is admitted to the crisis centre at once, and the agreement follows', async ({ office }) => {
  const { page } = office;
  const work = new AtWork(office, 'sl');
  const free = await freePlaces(office.url);
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
  await work.does('admissions.action.conclude');
  await expect(page.getByText('Dogovor še ni sklenjen.')).toHaveCount(0);
  await page.getByRole('link', { name: 'koledar zmogljivosti' }).click();
  await expect(page.getByRole('table')).toContainText(new RegExp(`${free - 1} prost\\S* od 12`));
});

test('an offer holds a place at its provider, keeps it when accepted and frees it when taken back', async ({
  office,
}) => {
  const { page } = office;
  const entryId = await ownEntry(office.url);
  const offer = { outOfOrderReason: 'urgent-need' };
  const made = await command(office, ANA, `/api/waiting-list-entries/${entryId}/offers`, offer);
  const offerId = String(made['offerId']);
  await office.sit({ person: 'meta', role: 'manager', unit: 'Koper' });
  await office.open(`/waiting-list-entries/${entryId}?tab=offers`);
  const dialog = page.getByRole('dialog');
  const main = page.locator('main');
  await expect(main.getByText('ponudba ne drži mesta')).toBeVisible();
  await main.getByRole('button', { name: 'Zadrži mesto' }).click();
  await dialog.getByLabel('Ure na teden').fill('1,5');
  await dialog.getByLabel('Odstop od zmogljivosti').selectOption('agreed-with-provider');
  await office.check('offer-hold-place');
  await dialog.getByRole('button', { name: 'Zadrži mesto' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(main.getByText(/mesto je zadržano; brez odgovora prosto od/)).toBeVisible();
  await expect(main.getByText('količina 1,5')).toBeVisible();
  await office.open('/programmes/home-help/capacity?provider=Dom%20Koper&tab=bookings&booked=offered');
  await page.getByRole('link', { name: `ponudba ${offerId.slice(0, 8)}` }).click();
  await office.loaded();
  await main.getByRole('button', { name: 'Sprosti mesto' }).click();
  await office.check('offer-release-place');
  await dialog.getByRole('button', { name: 'Zapri' }).click();
  await expect(dialog).toHaveCount(0);
  const about = `/api/waiting-list-entries/${entryId}/offers/${offerId}`;
  await command(office, ANA, `${about}/acceptance`, {});
  await expect(main.getByText('mesto je zadržano do sprejema')).toBeVisible();
  await command(office, ANA, `${about}/withdrawal`, { reason: 'place-gone' });
  await expect(main.getByText(/mesto je zadržano/)).toHaveCount(0);
});
