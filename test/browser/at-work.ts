import type { Locator, Page } from '@playwright/test';
import { expect, type Language, type Office } from './office';
import { sentence } from './sentences';

type Fill = (dialog: Locator) => Promise<void>;

/** What a new application says; documents by the Slovene names that the programme gives them. */
export interface Intake {
  readonly personId: string;
  readonly programme: string;
  readonly provider?: string;
  readonly further?: string;
  readonly documents?: readonly string[];
}

/** Somebody at work on the pages of an office, who goes by the words of its language as the catalogues have them. */
export class AtWork {
  readonly page: Page;

  constructor(
    readonly office: Office,
    readonly language: Language,
  ) {
    this.page = office.page;
  }

  /** The sentence of a key such as `admissions.new.send`. */
  readonly say = (key: string): string => sentence(this.language, key);

  /** The dialog that is open; there is never more than one. */
  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Presses the button of a key, which nothing else on the page is called. */
  async press(key: string): Promise<void> {
    await this.page.getByRole('button', { name: this.say(key), exact: true }).click();
  }

  /** Opens a command's dialog by its button, fills it, gives the command, and waits until the dialog is gone. */
  async does(key: string, fill: Fill = async () => undefined, send = key): Promise<void> {
    await this.press(key);
    await expect(this.dialog).toBeVisible();
    await fill(this.dialog);
    await this.dialog.getByRole('button', { name: this.say(send), exact: true }).click();
    await expect(this.dialog).toHaveCount(0);
  }

  /** Opens a tab of the page by the key of its title. */
  async turnTo(key: string): Promise<void> {
    await this.page.getByRole('tab', { name: this.say(key), exact: true }).click();
  }

  /** Waits until the page's summary shows a state by its key. */
  async sees(key: string): Promise<void> {
    await expect(this.page.locator('dl .tag').getByText(this.say(key), { exact: true })).toBeVisible();
  }

  /** Takes an application in on the pages, step by step, to the case that it opens. */
  async takesIn({ personId, programme, provider, further, documents = [] }: Intake): Promise<void> {
    const { page, say } = this;
    await this.office.open(`/applications/new?person=${personId}`);
    await this.press('ui.steps.next');
    await page.getByLabel(say('applications.programme'), { exact: true }).selectOption(programme);
    await this.press('ui.steps.next');
    await page.getByLabel(say('applications.field.channel')).selectOption('in-person');
    if (provider) await page.getByLabel(say('applications.provider')).fill(provider);
    if (further) await page.getByLabel(say('applications.furtherProviders')).fill(further);
    await this.press('ui.steps.next');
    for (const name of documents) await page.getByRole('checkbox', { name, exact: true }).check();
    await this.press('ui.steps.next');
    await this.press('applications.send');
    await this.sees('applications.state.received');
  }

  /** Finds the application complete, then judges it by these facts, which the programme asks in Slovene. */
  async assesses(facts: Fill): Promise<void> {
    await this.turnTo('applications.tab.assessment');
    await this.does('applications.completeness.title');
    await this.sees('applications.state.complete');
    await this.does('applications.evaluate.title', facts);
    const summary = this.page.locator('dl').first();
    await expect(summary.getByText(this.say('applications.eligibility.met'), { exact: true })).toBeVisible();
  }

  /** Answers questions of yes and no with yes, by the beginnings of the Slovene questions. */
  async affirms(dialog: Locator, ...questions: readonly string[]): Promise<void> {
    for (const question of questions)
      await dialog
        .getByRole('group', { name: new RegExp(`^${question}`) })
        .getByLabel(this.say('ui.yes'))
        .check();
  }
}
