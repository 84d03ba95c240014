import { expect, test } from './office';

const ANA = { person: 'ana', role: 'caseworker', unit: 'Koper' };

test('a caseworker goes from the work queue to a case, its person and its place on the list', async ({
  office,
}) => {
  const { page } = office;
  await office.sit(ANA);
  await office.open('/');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zadeva');
  await office.check('application');
  for (const tab of ['Dokumenti', 'Presoja', 'Odločbe', 'Potek']) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByRole('heading', { name: tab, exact: true })).toBeVisible();
    await office.check(`application-${tab}`);
  }
});

test('what identifies a person never stands in the address of a search, and details are shown when asked for', async ({
  office,
}) => {
  const { page } = office;
  await office.sit(ANA);
  await office.open('/search');
  await page.getByLabel('Kaj iščete').fill('novak');
  await page.getByRole('button', { name: 'Poišči' }).click();
  const found = page.getByRole('table').getByRole('link').first();
  await expect(found).toBeVisible();
  expect(page.url()).not.toContain('novak');
  await office.check('search');
  await found.click();
  await page.getByRole('button', { name: 'Pokaži: EMŠO' }).click();
  await expect(page.getByRole('button', { name: 'Skrij: EMŠO' })).toHaveAttribute('aria-expanded', 'true');
  await office.check('person');
});

test('whoever a new person may already be is shown while the name is typed', async ({ office }) => {
  const { page } = office;
  await office.sit(ANA);
  await office.open('/');
  await page.getByRole('table').getByRole('link').first().click();
  // Whoever has a case at the unit is somebody the unit may find.
  const [surname = '', givenName = ''] = (await page.locator('dl a').first().innerText()).split(' ');
  await office.open('/persons/new');
  await page.getByLabel('Priimek', { exact: true }).fill(surname);
  await page.getByLabel('Ime', { exact: true }).fill(givenName);
  await expect(page.getByText('Preverite, preden vpišete novo osebo')).toBeVisible();
  await office.check('person-candidates');
});

test('an entry says why it stands where it stands, and an offer is a dialog', async ({ office }) => {
  const { page } = office;
  await office.sit(ANA);
  await office.open('/programmes/home-help/waiting-list');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Zakaj to mesto' })).toBeVisible();
  await office.check('entry');
  await page.getByRole('button', { name: 'Ponudi mesto' }).click();
  await expect(page.getByRole('dialog')).toContainText('Dan ponudbe');
  await office.check('entry-offer');
});

test('approvals show a manager the drafts that wait and those that were returned', async ({ office }) => {
  const { page } = office;
  await office.sit({ person: 'meta', role: 'manager', unit: 'Koper' });
  await office.open('/approvals');
  await expect(page.getByText('lahko odobrite').first()).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(2);
  await office.check('approvals');
});
