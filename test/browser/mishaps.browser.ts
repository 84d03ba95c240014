import type { Page } from '@playwright/test';
import { PEOPLE, Questions } from './addresses';
import { type Desk, expect, type Language, test } from './office';
import { apply, enter, newEmso, newSurname } from './own-case';
import { sentence } from './sentences';

const ANA = PEOPLE['caseworker'] as Desk;
const LANGUAGES: readonly Language[] = ['sl', 'it', 'en'];
const NOWHERE = '00000000-0000-4000-8000-000000000000';

const isCommand = (page: Page, path: string) => (url: URL) =>
  url.pathname === path && new URL(page.url()).origin === url.origin;

test('an answer that is lost on the way loses nothing, and sending again does it once', async ({
  office,
  server,
}) => {
  const { page } = office;
  const surname = newSurname();
  const keys: string[] = [];
  await page.route(isCommand(page, '/api/persons'), async (route) => {
    keys.push(route.request().headers()['idempotency-key'] ?? '');
    if (keys.length > 1) return route.continue();
    // The server does what it is told; only nobody hears of it.
    await route.fetch();
    return route.abort('connectionreset');
  });
  await office.sit(ANA);
  await office.open('/persons/new');
  await page.getByLabel('Priimek', { exact: true }).fill(surname);
  await page.getByLabel('Ime', { exact: true }).fill('Tina');
  await page.getByRole('button', { name: 'Vpiši osebo' }).click();
  await expect(page.getByRole('alert')).toContainText(sentence('sl', 'problems.codes.NOT_REACHED'));
  await expect(page.getByLabel('Priimek', { exact: true })).toHaveValue(surname);
  await office.check('answer-lost');
  await page.getByRole('button', { name: 'Vpiši osebo' }).click();
  await expect(page).toHaveURL(/\/persons\/[0-9a-f-]{36}$/);
  await office.loaded();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
  const found = await new Questions(server).ask<{ persons: unknown[] }>('/persons/search', 'caseworker', {
    text: surname,
  });
  expect(found.persons).toHaveLength(1);
  office.forgive();
});

test('without a network a form says so and keeps what was typed', async ({ office }) => {
  const { page } = office;
  await office.sit(ANA);
  await office.open('/persons/new');
  await page.getByLabel('Priimek', { exact: true }).fill('Horvat');
  await page.getByLabel('Ime', { exact: true }).fill('Tina');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Vpiši osebo' }).click();
  await expect(page.getByRole('alert').first()).toContainText(sentence('sl', 'problems.codes.NOT_REACHED'));
  await expect(page.getByRole('alert').first()).toContainText(sentence('sl', 'ui.problem.passing'));
  await expect(page.getByLabel('Ime', { exact: true })).toHaveValue('Tina');
  await page.context().setOffline(false);
  office.forgive();
});

test('a lost stream of changes is said, and once it is back lists change by themselves again', async ({
  office,
  server,
}) => {
  const { page } = office;
  const questions = new Questions(server);
  let cut = true;
  await page.route('**/api/live', (route) => (cut ? route.abort() : route.continue()));
  await office.sit(ANA);
  await office.open('/');
  const lost = page.getByText(sentence('sl', 'shell.connection.lost'));
  await expect(lost).toBeVisible();
  await office.check('connection-lost');
  cut = false;
  await expect(lost).toHaveCount(0, { timeout: 20_000 });
  const caption = page.locator('.table-caption').first();
  const before = await caption.innerText();
  await apply(questions, await enter(questions));
  await expect(caption).not.toHaveText(before);
  office.forgive();
});

test('a session that ends under a form covers the page; what was typed is there after signing in', async ({
  office,
}) => {
  const { page } = office;
  let ended = false;
  const refused = { status: 401, json: { status: 401, code: 'SIGN_IN_REQUIRED' } };
  await page.route(
    ({ pathname }) => pathname.startsWith('/api/') && pathname !== '/api/live',
    (route) => (ended ? route.fulfill(refused) : route.continue()),
  );
  await office.sit(ANA);
  await office.open('/persons/new');
  const surname = page.getByLabel('Priimek', { exact: true });
  await surname.fill(newSurname());
  const typed = await surname.inputValue();
  await page.getByLabel('Ime', { exact: true }).fill('Tina');
  ended = true;
  await page.getByRole('button', { name: 'Vpiši osebo' }).click();
  const dialog = page.getByRole('dialog', { name: sentence('sl', 'shell.ended.title') });
  await expect(dialog).toBeVisible();
  await expect(page.locator('main')).toBeHidden();
  await office.check('session-ended');
  // Neither Escape nor going on without having signed in uncovers the page.
  await page.keyboard.press('Escape');
  await expect(dialog).toContainText(sentence('sl', 'shell.ended.notYet'));
  await expect(page.locator('main')).toBeHidden();
  await expect(dialog.getByRole('link')).toHaveAttribute('href', '/sign-in');
  ended = false;
  await dialog.getByRole('button', { name: sentence('sl', 'shell.ended.goOn') }).click();
  await expect(dialog).toHaveCount(0);
  await expect(surname).toHaveValue(typed);
  await page.getByRole('button', { name: 'Vpiši osebo' }).click();
  await expect(page).toHaveURL(/\/persons\/[0-9a-f-]{36}$/);
  await office.loaded();
  office.forgive();
});

test('a part of the application that an upgrade took away: the page says to reload, and then is there', async ({
  office,
}) => {
  const { page } = office;
  const part = /waiting-lists\.page/;
  await office.sit(ANA);
  await office.open('/');
  await page.route(part, (route) => route.fulfill({ status: 404, body: '' }));
  await page.getByRole('link', { name: 'Čakalne liste' }).click();
  await expect(page.getByText(sentence('sl', 'shell.failed.upgraded'))).toBeVisible();
  await office.check('part-missing');
  await page.unroute(part);
  await page.getByRole('button', { name: sentence('sl', 'shell.failed.again') }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Čakalne liste' })).toBeVisible();
  office.forgive();
});

test('what is not there and what one may not see are told apart from a failure, in three languages', async ({
  office,
}) => {
  const { page } = office;
  await office.sit(ANA);
  for (const language of LANGUAGES) {
    await office.read(language);
    await office.open(`/applications/${NOWHERE}`);
    await expect(page.getByRole('alert')).toContainText(sentence(language, 'problems.codes.NOT_FOUND'));
    await office.open('/detectors');
    await expect(page.getByRole('alert')).toContainText(sentence(language, 'problems.codes.NOT_ALLOWED'));
  }
  await office.check('not-allowed');
  office.forgive();
});

test('a refusal is a sentence in the language of the page, and a wrong field says what is wrong', async ({
  office,
  server,
}) => {
  const { page } = office;
  const emso = newEmso();
  await enter(new Questions(server), emso);
  await office.sit(ANA);
  for (const language of LANGUAGES) {
    const field = (name: string) =>
      page.getByRole('textbox', {
        name: sentence(language, `persons.field.${name}`),
        exact: name !== 'emso',
      });
    const save = page.getByRole('button', { name: sentence(language, 'persons.register.submit') });
    await office.read(language);
    await office.open('/persons/new');
    await field('surname').fill(newSurname());
    await field('givenName').fill('Tina');
    await field('emso').fill('0101950500001');
    await save.click();
    const summary = page.getByRole('group').filter({ has: page.locator('#error-summary') });
    await expect(summary).toContainText(sentence(language, 'problems.fields.IS_EMSO'));
    await expect(summary).toBeFocused();
    await expect(field('emso')).toHaveAttribute('aria-invalid', 'true');
    await field('emso').fill(emso);
    await save.click();
    await expect(page.getByRole('alert')).toContainText(
      sentence(language, 'problems.codes.PERSON_ALREADY_KNOWN'),
    );
  }
  await office.check('refused');
  office.forgive();
});
