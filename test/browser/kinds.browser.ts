import { AtWork } from './at-work';
import { Questions } from './addresses';
import { ANA, newSurname } from './casework';
import { officeDay } from './days';
import { expect, test } from './office';
import { enter } from './own-case';
import { VERA } from './own-exemption';

test('beds: asked for at two homes, offered by one, agreed to with a room; the other list closes, the room changes', async ({
  office,
}) => {
  test.setTimeout(120_000);
  const { page } = office;
  const work = new AtWork(office, 'sl');
  await office.sit(ANA);
  const { personId } = await enter(new Questions(office.url));
  const homes = { provider: 'Dom Piran', further: 'Dom Izola' };
  await work.takesIn({ personId, programme: 'institutional-care', ...homes, documents: ['pisna vloga'] });
  const caseAddress = page.url();
  await work.assesses(async (dialog) => {
    await work.affirms(dialog, 'Potrebuje institucionalno varstvo');
    await dialog.getByLabel('Raven oskrbe').selectOption('II');
  });
  await work.does('applications.action.reach', async (dialog) => {
    await dialog.getByLabel('Izvajalec').selectOption('Dom Izola');
  });
  const need = { frequency: 'daily', regime: 'ZSV' };
  await work.does('applications.action.place', async (dialog) => {
    await expect(dialog.getByLabel('Izvajalec')).toHaveValue('Dom Piran');
    await dialog.getByLabel('Pogostost').selectOption(need.frequency);
    await dialog.getByLabel('Pravna podlaga').selectOption(need.regime);
  });
  await work.does('applications.action.place', async (dialog) => {
    await dialog.getByLabel('Izvajalec').fill('Dom Izola');
    await dialog.getByLabel('Pogostost').selectOption(need.frequency);
    await dialog.getByLabel('Pravna podlaga').selectOption(need.regime);
  });
  const onLists = page.getByRole('heading', { name: 'Čakalne liste', exact: true });
  const lists = page.locator('section').filter({ has: onLists }).locator('tbody tr');
  await expect(lists.filter({ hasText: 'čaka' })).toHaveCount(2);
  await office.check('beds-case');
  await lists.filter({ hasText: 'Dom Piran' }).getByRole('link').click();
  await work.does('waiting-list.action.offer', async (dialog) => {
    await dialog.getByLabel('Razlog za ponudbo mimo vrstnega reda').selectOption('room-fits');
  });
  await work.turnTo('waiting-list.tab.offers');
  await work.does('waiting-list.offer.accept');
  await page.getByRole('link', { name: 'Sprejmi', exact: true }).click();
  const room = page.getByLabel('Mesto, soba ali skupina');
  const free = room.locator('option', { hasText: /prosto 2/ });
  const [first, second] = [await free.nth(0).getAttribute('value'), await free.nth(1).getAttribute('value')];
  await room.selectOption(first);
  await expect(page.getByLabel('Vrsta dogovora')).toHaveValue('accommodation');
  await page.getByLabel('Spol').selectOption('female');
  await work.press('admissions.new.send');
  await work.sees('admissions.state.running');
  await expect(page.locator('dl').first()).toContainText(`${first}`);
  await work.does('admissions.action.transfer', async (dialog) => {
    await dialog.getByLabel('Izvajalec').selectOption('Dom Piran');
    await dialog.getByLabel('Mesto, soba ali skupina').selectOption(second);
    await dialog.getByLabel('Spol').selectOption('female');
  });
  await expect(page.locator('dl').first()).toContainText(`${second}`);
  await page.goto(caseAddress);
  await work.sees('applications.state.admitted');
  await expect(lists.filter({ hasText: 'končano' })).toHaveCount(2);
});

/** The latest day up to today on which a provider of appointments has a free one, with its code. */
async function freeAppointment(url: string, provider: string): Promise<{ day: string; code: string }> {
  const on = (ago: number): string => officeDay(-ago);
  const asked = new URLSearchParams({ provider, from: on(14), to: on(0) });
  const { days } = await new Questions(url).ask<{
    days: { day: string; units: { unit: string | null; free: number | null }[] }[];
  }>(`/programmes/counselling/capacity?${asked.toString()}`);
  for (const { day, units } of days.reverse()) {
    const found = units.find(({ unit, free }) => unit !== null && (free ?? 0) > 0);
    if (found?.unit) return { day, code: found.unit };
  }
  throw new Error(`${provider} has no free appointment`);
}

test('slots: an hour of their own each week is agreed on for the day on which it is free, and ends (it)', async ({
  office,
}) => {
  const { page } = office;
  const work = new AtWork(office, 'it');
  await office.sit(ANA);
  await office.read('it');
  const provider = 'Svetovalnica Koper';
  const { day, code } = await freeAppointment(office.url, provider);
  const { personId } = await enter(new Questions(office.url));
  await work.takesIn({ personId, programme: 'counselling' });
  await work.assesses(async (dialog) => {
    await dialog.getByLabel('Datum rojstva').fill('1. 1. 1980');
  });
  await page.getByRole('link', { name: work.say('admissions.new.title'), exact: true }).click();
  await page.getByLabel(work.say('admissions.field.provider')).selectOption(provider);
  await page.getByLabel(work.say('admissions.new.startsOn')).fill(day);
  await page.getByLabel(work.say('admissions.field.place')).selectOption(code);
  await office.check('slots-admission');
  await work.press('admissions.new.send');
  await work.sees('admissions.state.running');
  await expect(page.locator('dl').first()).toContainText(code);
  await work.does('admissions.action.end', async (dialog) => {
    await dialog.getByLabel(work.say('admissions.end.why')).selectOption('goals-reached');
  });
  await work.sees('admissions.state.ended');
});

const MEANS = [
  'Stalno prebivališče v občini',
  'Izkoristila je vse zakonske možnosti',
  'Na okoliščine ne more vplivati',
];

for (const language of ['it', 'en'] as const)
  test(`decision: aid in money is granted by a decision that another person approves, and the case is closed (${language})`, async ({
    office,
  }) => {
    const { page } = office;
    const work = new AtWork(office, language);
    await office.sit(ANA);
    await office.read(language);
    const { personId } = await enter(new Questions(office.url));
    await work.takesIn({ personId, programme: 'cash-aid', documents: ['pisna vloga'] });
    const caseAddress = page.url();
    await work.assesses(async (dialog) => {
      await work.affirms(dialog, ...MEANS);
      await dialog
        .getByRole('group', { name: /^Ima trenutno dovolj sredstev/ })
        .getByLabel(work.say('ui.no'))
        .check();
      await dialog.getByLabel('Namen pomoči').selectOption('heating');
    });
    await work.turnTo('applications.tab.decisions');
    await work.does('decisions.draft.title', async (dialog) => {
      await dialog.getByLabel(work.say('decisions.draft.kind')).selectOption('grant');
    });
    await expect(page).toHaveURL(/\/decisions\/[0-9a-f-]{36}/);
    await work.sees('decisions.status.drafted');
    const { pathname } = new URL(page.url());
    await office.sit(VERA);
    await office.open(pathname);
    for (const action of ['approve', 'number', 'sign', 'dispatch'])
      await work.does(`decisions.action.${action}`);
    await work.does('decisions.party.serve');
    await work.sees('decisions.status.served');
    if (language === 'en') await office.check('grant-en');
    await page.goto(caseAddress);
    await work.sees('applications.state.granted');
  });

test('pseudonymous: known under a code from registration to the end of the programme, through a breach of the rules', async ({
  office,
}) => {
  const { page } = office;
  const work = new AtWork(office, 'sl');
  const code = `PM-${newSurname().slice(8)}-7`;
  await office.sit(ANA);
  await office.open('/persons/new/pseudonymous');
  await page.getByLabel('Šifra').fill('brez števke');
  await page.getByRole('button', { name: 'Vpiši osebo pod šifro' }).click();
  await expect(page.locator('.field-error')).toBeVisible();
  await office.check('pseudonymous-refused');
  office.forgive();
  await page.getByLabel('Šifra').fill(code);
  await page.getByRole('button', { name: 'Vpiši osebo pod šifro' }).click();
  await expect(page.getByRole('heading', { level: 1, name: code })).toBeVisible();
  await expect(page).not.toHaveTitle(new RegExp(code));
  await expect(page.getByRole('button', { name: 'Dopiši EMŠO' })).toHaveCount(0);
  const personId = page.url().slice(-36);
  await work.takesIn({ personId, programme: 'low-threshold', documents: ['podpisan dogovor'] });
  await work.assesses((dialog) => work.affirms(dialog, 'Dogovor je podpisan'));
  await expect(page.getByRole('link', { name: code })).toBeVisible();
  await page.getByRole('link', { name: 'Nov sprejem', exact: true }).click();
  await page.getByLabel('Izvajalec').fill('PO MOČ');
  await page.getByLabel('Vrsta dogovora').selectOption('inclusion');
  await work.press('admissions.new.send');
  await work.sees('admissions.state.running');
  await work.does('admissions.action.suspend', async (dialog) => {
    await expect(dialog).toContainText('skupinsko delo');
    await dialog.getByLabel('Zadnji dan').fill(officeDay(9));
  });
  await work.does('admissions.action.lift');
  await work.turnTo('admissions.tab.course');
  await expect(page.getByText('Izključitev odpravljena')).toBeVisible();
  await work.does('admissions.action.end', async (dialog) => {
    await dialog.getByLabel('Razlog').selectOption('goals-reached');
  });
  await work.sees('admissions.state.ended');
  await expect(page).not.toHaveTitle(new RegExp(code));
  expect(page.url()).not.toContain(code);
});
