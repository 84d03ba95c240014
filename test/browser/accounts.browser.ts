import { expect, Office } from './office';
import { enrol, PASSWORD, test } from './signed';

test('an administrator opens an account, whose person enrols, and takes everything away again', async ({
  office,
  browser,
}) => {
  const { page, url } = office;
  await office.open('/accounts');
  await page.getByRole('button', { name: 'Nov račun' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Uporabniško ime').fill('x');
  await dialog.getByLabel('Ime in priimek').fill('Nina Zorko');
  await dialog.getByLabel('strokovni delavec').check();
  await dialog.getByLabel(/^Enote/).fill('Koper, Izola');
  await dialog.getByRole('button', { name: 'Odpri račun' }).click();
  await expect(dialog).toContainText('Uporabniško ime ima 3 do 64 črk');
  await office.check('accounts-new-wrong');
  office.forgive();
  await dialog.getByLabel('Uporabniško ime').fill('nina.zorko');
  await dialog.getByRole('button', { name: 'Odpri račun' }).click();
  const link = page.getByRole('group', { name: 'Enkratna povezava' });
  await expect(link).toContainText('Pokaže se samo zdaj.');
  await office.check('accounts-one-time-link');
  const address = (await link.locator('code').textContent()) ?? '';
  const nina = await browser.newContext();
  const herPage = await nina.newPage();
  await enrol(herPage, address);
  const hers = new Office(herPage, url);
  await hers.open('/my-access');
  await expect(herPage.getByText('ta seja')).toBeVisible();
  await link.getByRole('button', { name: 'Izročeno, skrij' }).click();
  await expect(link).toBeHidden();

  await page.getByRole('link', { name: 'nina.zorko' }).click();
  await expect(page.getByText('1 seja')).toBeVisible();
  await page.getByRole('button', { name: 'Odvzemi: strokovni delavec' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  office.forgive();
  await page.getByRole('button', { name: 'Dodeli vlogo' }).click();
  await page.getByRole('dialog').getByLabel('Vloga').selectOption({ label: 'vodja enote' });
  await office.confirm('Dodeli vlogo');
  await expect(page.getByRole('button', { name: 'Odvzemi: vodja enote' })).toBeVisible();
  await expect(page.getByText('Nobena seja ni odprta.')).toBeVisible();
  await page.getByRole('button', { name: 'Odvzemi: Izola' }).click();
  await expect(page.getByRole('button', { name: 'Odvzemi: Izola' })).toBeHidden();
  await page.getByRole('button', { name: 'Zapri račun' }).click();
  await office.check('accounts-close');
  await office.confirm('Zapri za vedno');
  await expect(page.getByRole('main').getByText('zaprt', { exact: true })).toBeVisible();
  await nina.close();
});

test('a token is shown once and made void; a password is changed with proof only', async ({ office }) => {
  const { page } = office;
  const dialog = page.getByRole('dialog');
  await office.open('/tokens');
  await page.getByRole('button', { name: 'Izdaj žeton' }).click();
  await dialog.getByLabel('Ime').fill('izvoz statistike');
  await dialog.getByLabel('Vloga').selectOption({ label: 'analitik' });
  await dialog.getByLabel('Obseg').fill('statistics:read');
  await dialog.getByRole('button', { name: 'Izdaj žeton' }).click();
  const issued = page.getByRole('group', { name: 'Žeton je izdan' });
  await expect(issued).toContainText('spis_');
  await issued.getByRole('button', { name: 'Izročeno, skrij' }).click();
  await page.getByRole('button', { name: 'Razveljavi žeton izvoz statistike' }).click();
  await office.confirm('Razveljavi');
  const token = page.getByRole('row').filter({ hasText: 'izvoz statistike' });
  await expect(token.getByText('razveljavljen', { exact: true })).toBeVisible();

  await office.open('/keys');
  await expect(page.getByText('zaklepa nove')).toBeVisible();
  await office.open('/my-access');
  await page.getByLabel('Sedanje geslo').fill('nekaj drugega, kar ni geslo');
  await page.getByLabel('Koda iz aplikacije').fill('000000');
  await page.getByLabel('Novo geslo').fill('se eno dolgo in neuganljivo');
  await page.getByRole('button', { name: 'Zamenjaj geslo' }).click();
  await expect(page.getByRole('alert')).toContainText('ni prav');
  await office.check('my-access-refused');
});

test('whoever lost the second factor gets another: the old codes and sessions end, a recovery code opens the door once', async ({
  office,
  browser,
}) => {
  const { page, url } = office;
  const dialog = page.getByRole('dialog');
  const link = page.getByRole('group', { name: 'Enkratna povezava' });
  await office.open('/accounts');
  await page.getByRole('button', { name: 'Nov račun' }).click();
  await dialog.getByLabel('Uporabniško ime').fill('jure.kos');
  await dialog.getByLabel('Ime in priimek').fill('Jure Kos');
  await dialog.getByLabel('analitik').check();
  await dialog.getByRole('button', { name: 'Odpri račun' }).click();
  const his = await browser.newContext({ locale: 'sl-SI' });
  const jure = await his.newPage();
  const lost = await enrol(jure, (await link.locator('code').textContent()) ?? '');
  await page.getByRole('link', { name: 'jure.kos' }).click();
  await page.getByRole('button', { name: 'Ponastavi dostop' }).click();
  await dialog.getByRole('button', { name: 'Ponastavi', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Nobena seja ni odprta.')).toBeVisible();
  await jure.goto(`${url}/my-access`);
  await expect(jure).toHaveURL(`${url}/sign-in`);
  await enrol(jure, (await link.locator('code').textContent()) ?? '');
  const recovery = (await jure.locator('li code').first().textContent()) ?? '';
  await his.clearCookies();
  const signIn = async (code: string): Promise<void> => {
    await jure.goto(`${url}/sign-in`);
    await jure.getByLabel('Uporabniško ime').fill('jure.kos');
    await jure.getByLabel('Geslo').fill(PASSWORD);
    await jure.getByLabel(/^Koda/).fill(code);
    await jure.getByRole('button', { name: 'Prijava' }).click();
  };
  await signIn(lost.generate());
  await expect(jure.getByRole('alert')).toBeVisible();
  await signIn(recovery);
  // Back to the page from which they were led away.
  await expect(jure).toHaveURL(`${url}/my-access`);
  await expect(jure.getByText('ta seja')).toBeVisible();
  await his.clearCookies();
  await signIn(recovery);
  await expect(jure.getByRole('alert')).toBeVisible();
  await his.close();
});
