import { join } from 'node:path';
import { expect, type Page, test as base } from '@playwright/test';
import { expectContrast, expectNoFindings, expectReflow } from './accessible';
import { DemoServer } from './installation';

export { expect } from '@playwright/test';

const SCREENS = join(__dirname, 'out/screens');

/** Who is at the desk. */
export interface Desk {
  readonly person: string;
  readonly role: string;
  readonly unit: string;
}

export type Language = 'sl' | 'it' | 'en';

/** The application as somebody has it before them. */
export class Office {
  private readonly troubles: string[] = [];

  constructor(
    readonly page: Page,
    readonly url: string,
  ) {
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error')
        this.troubles.push(`${message.text()} ${message.location().url}`.trim());
    });
  }

  /** Acts as somebody, from the next page that is opened. */
  async sit(desk: Desk): Promise<void> {
    await this.keep('spis.declared', JSON.stringify(desk));
  }

  /** Reads in a language, from the next page that is opened. */
  async read(language: Language): Promise<void> {
    await this.keep('spis.language', language);
  }

  /** Keeps values in the browser from now on, where a page of the application is already open. */
  async now(values: Readonly<Record<string, string>>): Promise<void> {
    await this.page.evaluate((given) => {
      for (const [name, value] of Object.entries(given)) localStorage.setItem(name, value);
    }, values);
  }

  /** Opens a page and waits for its heading and for what it loads. */
  async open(path: string): Promise<void> {
    await this.page.goto(this.url + path);
    await this.loaded();
  }

  /** Waits until the page shows its heading and nothing is being loaded any more. */
  async loaded(): Promise<void> {
    // A page that is being left cannot answer; what follows then asks the next one.
    await this.page.evaluate(untilRead).catch(() => undefined);
    await expect(this.page.locator('main h1')).toBeVisible();
    await expect(this.page.locator('.skeleton')).toHaveCount(0);
    await this.page.evaluate(() => document.fonts.ready);
  }

  /** Presses a button of the open dialog and waits until it is gone: so long the page behind it may be an old one. */
  async confirm(name: string | RegExp): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name, exact: true }).click();
    await expect(dialog).toHaveCount(0);
  }

  /**
   * Checks the page as it stands: axe, contrast in the dark, reflow at 320 px and with large text; keeps a screenshot
   * under a name such as `waiting-list`.
   */
  async check(name: string): Promise<void> {
    await this.page.screenshot({ path: join(SCREENS, `${name}.png`) });
    await expectNoFindings(this.page);
    await this.page.emulateMedia({ colorScheme: 'dark' });
    await expectContrast(this.page);
    await this.page.screenshot({ path: join(SCREENS, `${name}-dark.png`) });
    await this.page.emulateMedia({ colorScheme: 'light' });
    await expectReflow(this.page);
  }

  /** What went wrong in the browser without anybody asking; `expected` parts of messages are left out. */
  troublesBut(...expected: readonly string[]): string[] {
    return this.troubles.filter((text) => !expected.some((part) => text.includes(part)));
  }

  /** Leaves out of account what went wrong so far, e.g. after an answer that had to fail. */
  forgive(): void {
    this.troubles.length = 0;
  }

  private async keep(name: string, value: string): Promise<void> {
    await this.page.addInitScript(
      ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
      [name, value],
    );
  }
}

/** A server that answers, and the folder of its data. */
interface Installed {
  readonly url: string;
  readonly folder: string;
}

/** Within a page: until it has its heading and nothing is being read, for some seconds; sooner than asked from outside. */
async function untilRead(): Promise<void> {
  const last = performance.now() + 5_000;
  const isRead = (): boolean =>
    document.querySelector('main h1') !== null && document.querySelector('.skeleton') === null;
  while (!isRead() && performance.now() < last) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Tests with an `office`, on one server for all of them; nothing may go wrong in the browser unasked. */
export const test = base.extend<{ office: Office }, { installed: Installed; server: string }>({
  installed: [
    // Playwright reads from the pattern which fixtures are needed: here none.
    async ({}, use) => {
      const { SPIS_BROWSER_URL: url, SPIS_BROWSER_DATA: folder = '' } = process.env;
      if (url !== undefined) return use({ url, folder });
      const server = new DemoServer();
      await use({ url: await server.start(), folder: server.folder });
      await server.end();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  server: [async ({ installed }, use) => use(installed.url), { scope: 'worker' }],
  office: async ({ page, server }, use) => {
    const office = new Office(page, server);
    await use(office);
    expect(office.troublesBut()).toEqual([]);
  },
});
