import { randomInt } from 'node:crypto';
import { expect, test } from './office';

const MANAGER = { person: 'meta', role: 'manager', unit: 'Koper' };

test('a coordinator declares appointments and staff, in Italian', async ({ office }) => {
  const { page } = office;
  await office.sit({ person: 'koordinator', role: 'provider-coordinator', unit: 'Svetovalnica Koper' });
  await office.read('it');
  await office.open('/capacity');
  await page.getByLabel('Solo il mio fornitore').check();
  await page.getByRole('link', { name: 'Svetovalnica Koper' }).click();
  await page.getByRole('tab', { name: 'Dichiarazioni e chiusure' }).click();
  await page.getByRole('button', { name: 'Dichiara la capacità' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Appuntamenti contemporanei').fill('2');
  await office.check('capacity-declare');
  await office.confirm('Dichiara la capacità');
  await expect(page.getByRole('table').first()).toContainText('2 appuntamenti alla volta');
  await page.getByRole('tab', { name: 'Calendario' }).click();
  await page.getByRole('button', { name: 'Dopo', exact: true }).click();
  await page
    .getByRole('button', { name: /liberi su/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: /unità/ })).toContainText('08:00');
  await office.check('capacity-slots');
  await page.getByRole('tab', { name: 'Personale' }).click();
  await page.getByRole('button', { name: 'Registra il personale' }).click();
  await dialog.getByLabel('Impiegati').fill('2');
  await dialog.getByLabel('Attivi').fill('3');
  await dialog.getByRole('button', { name: 'Registra il personale' }).click();
  await expect(dialog.getByRole('alert').first()).toBeVisible();
  office.forgive();
  await dialog.getByLabel('Attivi').fill('1,5');
  await office.confirm('Registra il personale');
  await expect(page.getByText('1,5').first()).toBeVisible();
});

test('a manager closes a room and opens it again, and the calendar of the beds shows it', async ({
  office,
}) => {
  const { page } = office;
  await office.sit(MANAGER);
  await office.open('/programmes/institutional-care/capacity?provider=Dom%20Piran&tab=supply');
  await page.getByRole('button', { name: 'Zapri za nekaj časa' }).click();
  const dialog = page.getByRole('dialog');
  const room = dialog.getByLabel('Soba, skupina ali termin');
  const code = (await room.locator('option').nth(1).getAttribute('value')) ?? '';
  await room.selectOption(code);
  await dialog.getByLabel('Razlog', { exact: true }).selectOption('renovation');
  await office.confirm('Zapri za nekaj časa');
  const closures = page.getByRole('region', { name: /zaprt/ });
  await expect(closures).toContainText(code);
  await expect(closures).toContainText('prenova');
  await page.getByRole('tab', { name: 'Koledar' }).click();
  await page.getByRole('button', { name: 'Pozneje', exact: true }).click();
  await page.getByRole('button', { name: /od 60/ }).first().click();
  await expect(page.getByRole('row', { name: new RegExp(`^${code} `) })).toContainText('zaprto');
  await office.check('capacity-beds');
  await page.getByRole('tab', { name: 'Navedbe in zaprtja' }).click();
  await page.getByRole('button', { name: 'Odpri', exact: true }).first().click();
  await office.confirm('Odpri');
  await expect(page.getByText('V teh dneh ni nič zaprto.')).toBeVisible();
});

test('the first declaration of a programme by terms is of terms with their places', async ({ office }) => {
  const { page } = office;
  const provider = `Letovišče ${randomInt(1_000_000)}`;
  // As where no provider has declared anything yet: the form must know by itself what the programme counts by.
  await page.route(
    ({ pathname }) => pathname === '/api/capacity',
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), providers: [] } });
    },
  );
  await office.sit(MANAGER);
  await office.open('/programmes/holiday-camp/capacity');
  await page.getByRole('button', { name: 'Navedi zmogljivost' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Izvajalec').fill(provider);
  const from = dialog.getByLabel('Od', { exact: true });
  const to = dialog.getByLabel('Do vključno');
  await from.first().fill('1. 6. 2027');
  await dialog.getByLabel('Oznaka').fill('morje-1');
  await dialog.getByLabel('Mesta').fill('40');
  await from.last().fill('3. 7. 2027');
  await to.last().fill('13. 7. 2027');
  await office.check('capacity-terms');
  await dialog.getByRole('button', { name: 'Navedi zmogljivost' }).click();
  await expect(dialog).toHaveCount(0);
  const tab = `provider=${encodeURIComponent(provider)}&tab=supply&month=2027-07`;
  await office.open(`/programmes/holiday-camp/capacity?${tab}`);
  await expect(page.getByRole('table').first()).toContainText('morje-1 3. 7. 2027 – 13. 7. 2027: 40');
});

test('where nothing is limited nobody is asked to declare anything', async ({ office }) => {
  const { page } = office;
  await office.sit(MANAGER);
  await office.open('/programmes/cash-aid/capacity');
  await expect(page.getByText('V tem programu se mesta ne štejejo')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Navedi zmogljivost' })).toHaveCount(0);
});

test('twelve months of a provider are told by their worst days, and a month opens by its days', async ({
  office,
}) => {
  const { page } = office;
  await office.sit(MANAGER);
  await office.open('/programmes/home-help/capacity?provider=Dom%20Koper&view=months&month=2026-01');
  await expect(page.getByRole('row')).toHaveCount(13);
  await office.check('capacity-months');
  await page.getByRole('button', { name: 'november 2026' }).click();
  await expect(page.getByLabel('Prikaz')).toHaveValue('days');
  await expect(page.getByRole('button', { name: /22\. 11\. 2026/ })).toBeVisible();
});

test('whoever may not set what a provider gives is offered no button for it', async ({ office }) => {
  const { page } = office;
  await office.sit({ person: 'ana', role: 'caseworker', unit: 'Koper' });
  await office.open('/programmes/institutional-care/capacity?provider=Dom%20Piran&tab=supply');
  await expect(page.getByRole('heading', { name: 'Kaj izvajalec lahko da' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Navedi zmogljivost' })).toHaveCount(0);
});
