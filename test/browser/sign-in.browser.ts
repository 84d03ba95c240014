import { TOTP } from 'otpauth';
import { DemoServer } from './installation';
import { expect, Office, test as base } from './office';

const PASSWORD = 'dolgo in neuganljivo geslo 42';

const test = base.extend<{ office: Office }, { signed: DemoServer }>({
  signed: [
    async ({}, use) => {
      const server = new DemoServer();
      await server.start({ SPIS_SIGN_IN: 'accounts' });
      await use(server);
      await server.end();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  office: async ({ page, signed }, use) => use(new Office(page, signed.url)),
});

test('whoever is not signed in is led to the sign-in page, and afterwards back to the page that was asked for', async ({
  office,
  signed,
}) => {
  const { page, url } = office;
  await page.goto(`${url}/waiting-lists`);
  await expect(page).toHaveURL(`${url}/sign-in`);
  const [link = ''] = /http\S+\/sign-in\/set-up\?token=\S+/.exec(signed.said) ?? [];
  await page.goto(link);
  await page.getByLabel('Uporabniško ime').fill('skrbnik');
  await page.getByLabel('Ime in priimek').fill('Ana Novak');
  await page.getByLabel(/Novo geslo/).fill(PASSWORD);
  await page.getByRole('button', { name: 'Naprej' }).click();
  const secret = (await page.locator('code').first().textContent()) ?? '';
  await page.getByLabel(/Koda/).fill(new TOTP({ secret }).generate());
  await page.getByRole('button', { name: 'Naprej' }).click();
  await page.getByRole('link', { name: 'Na prvo stran' }).click();
  await office.loaded();
  await expect(page).toHaveURL(`${url}/waiting-lists`);
  await page.getByRole('button', { name: /Ana Novak/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Prijavljeni ste kot Ana Novak.');
  await office.check('signed-in');
  await page.getByRole('button', { name: 'Odjava' }).click();
  await expect(page).toHaveURL(`${url}/sign-in`);
});
