import type { BrowserContext, Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { DemoServer } from './installation';
import { Office, test as base } from './office';

/** A password that is good enough. */
export const PASSWORD = 'dolgo in neuganljivo geslo 42';

type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Tests on a server at which people sign in with accounts; `office` is the first administrator's. */
export const test = base.extend<{ office: Office }, { signed: DemoServer; administrator: Session }>({
  signed: [
    async ({}, use) => {
      const server = new DemoServer();
      await server.start({ SPIS_SIGN_IN: 'accounts' });
      await use(server);
      await server.end();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  administrator: [
    async ({ signed, browser }, use) => {
      const context = await browser.newContext({ locale: 'sl-SI' });
      await enrol(await context.newPage(), firstLink(signed), ['skrbnica', 'Vida Skrbnik']);
      await use(await context.storageState());
      await context.close();
    },
    { scope: 'worker' },
  ],
  office: async ({ page, signed, administrator }, use) => {
    await page.context().addCookies(administrator.cookies);
    await use(new Office(page, signed.url));
  },
});

/** The one-time link of the first administrator, as the server printed it. */
export const firstLink = ({ said }: DemoServer): string =>
  /http\S+\/sign-in\/set-up\?token=\S+/.exec(said)?.[0] ?? '';

/** Follows a one-time link to its end, on the page that leads on; answers the second factor. */
export async function enrol(page: Page, link: string, names?: readonly [string, string]): Promise<TOTP> {
  await page.goto(link);
  if (names) {
    await page.getByLabel('Uporabniško ime').fill(names[0]);
    await page.getByLabel('Ime in priimek').fill(names[1]);
  }
  await page.getByLabel(/Novo geslo/).fill(PASSWORD);
  await page.getByRole('button', { name: 'Naprej' }).click();
  const secret = (await page.locator('code').first().textContent()) ?? '';
  const factor = new TOTP({ secret });
  await page.getByLabel(/Koda/).fill(factor.generate());
  await page.getByRole('button', { name: 'Naprej' }).click();
  await page.getByRole('link', { name: 'Na prvo stran' }).waitFor();
  return factor;
}
