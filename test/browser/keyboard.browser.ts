import type { Page } from '@playwright/test';
import { PEOPLE, Questions } from './addresses';
import { enterOn, onceAround, pointed, tabTo, watchPointers } from './keyboard';
import { type Desk, expect, test } from './office';
import { apply, enter } from './own-case';

const ANA = PEOPLE['caseworker'] as Desk;

test.beforeEach(async ({ office }) => {
  await watchPointers(office.page);
  await office.sit(ANA);
});

test.afterEach(async ({ office }) => {
  expect(await pointed(office.page), 'nothing was pointed at').toBe(0);
});

test('a caseworker finds a person, takes the case and reads it without a mouse', async ({
  office,
  server,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const questions = new Questions(server);
  const newcomer = await enter(questions);
  await apply(questions, newcomer);
  await office.open('/');
  await keyboard.press('/');
  await expect(page.getByRole('searchbox').first()).toBeFocused();
  await keyboard.type(newcomer.surname);
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search$/);
  await enterOn(page, page.getByRole('link', { name: new RegExp(newcomer.surname) }));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, page.getByRole('tab', { selected: true }));
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Zadeve' })).toBeFocused();
  await enterOn(
    page,
    page
      .getByRole('main')
      .getByRole('link', { name: /^\d+-\d+\/\d{4}$/ })
      .first(),
  );
  await expect(page.getByRole('heading', { level: 1, name: /Zadeva/ })).toBeFocused();

  const take = page.getByRole('button', { name: 'Prevzemi' });
  const dialog = page.getByRole('dialog');
  await enterOn(page, take);
  await expect(dialog.getByRole('heading')).toBeFocused();
  for (let step = 0; step < 6; step += 1) {
    await keyboard.press('Tab');
    expect(await outside(page), 'an open dialog keeps the focus').toBe(false);
  }
  await keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(take, 'the focus returns to the button').toBeFocused();

  await keyboard.press('Enter');
  await enterOn(page, dialog.getByRole('button', { name: 'Prevzemi' }));
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Predaj' })).toBeVisible();
  // The button is gone with what it did; the focus must not be lost with it.
  await expect(page.locator('body')).not.toBeFocused();

  await tabTo(page, page.getByRole('tab', { selected: true }));
  const first = await page.getByRole('tab', { selected: true }).innerText();
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { selected: true })).toBeFocused();
  await expect(page.getByRole('tab', { selected: true })).not.toHaveText(first);
});

test('the waiting list, a place on it and why it is there are reached by keys', async ({ office }) => {
  const { page } = office;
  const { keyboard } = page;
  await office.open('/');
  await keyboard.press('g');
  await keyboard.press('l');
  await expect(page.getByRole('heading', { name: 'Čakalne liste', level: 1 })).toBeFocused();
  await enterOn(page, page.getByRole('main').getByRole('link', { name: /pomoč na domu/i }));
  await expect(page.getByRole('heading', { name: /^Čakalna lista/, level: 1 })).toBeFocused();
  await office.loaded();
  await enterOn(page, page.getByRole('table').getByRole('link').first());
  await expect(page.getByRole('heading', { name: 'Zakaj to mesto' })).toBeVisible();
  const offer = page.getByRole('button', { name: 'Ponudi mesto' });
  await enterOn(page, offer);
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByLabel('Dan ponudbe'));
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('31. 11. 2022');
  await keyboard.press('Enter');
  await expect(dialog.getByRole('group').first(), 'what is wrong is summed up, and heard').toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(dialog.getByLabel('Dan ponudbe')).toBeFocused();
  await keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(offer).toBeFocused();
});

test('Tab goes once around a page in the order in which it is read, past the navigation where one likes', async ({
  office,
}) => {
  const { page } = office;
  for (const path of ['/', '/search', '/persons/new', '/waiting-lists']) {
    await office.open(path);
    const { inOrder, stops } = await onceAround(page);
    expect(stops, path).toBeGreaterThan(5);
    expect(inOrder, `${path}: in the order of reading`).toBe(true);
  }
  await office.open('/search');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Na vsebino' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('keys that do something alone are switched off by keys', async ({ office }) => {
  const { page } = office;
  const { keyboard } = page;
  await office.open('/');
  await keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Tipke' });
  await tabTo(page, dialog.getByRole('checkbox'));
  await keyboard.press('Space');
  await expect(dialog.getByRole('checkbox')).not.toBeChecked();
  await keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  for (const key of ['?', '/', 'g', 'l']) await keyboard.press(key);
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('searchbox').first()).not.toBeFocused();
  await expect(page).toHaveURL(`${office.url}/`);
});

/** Whether the focus has left the open dialog for the page behind it; the browser's own bar is neither. */
function outside(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const here = document.activeElement;
    return here !== null && here !== document.body && here.closest('dialog') === null;
  });
}
