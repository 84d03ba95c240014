import { expect, test } from './office';

const ALMA = { person: 'alma', role: 'analyst', unit: 'Koper' };
const SPAN = 'from=2022-12-16&to=2023-04-03';

test('an analyst replays history up to the death that was learned late', async ({ office }) => {
  const { page } = office;
  await office.sit(ALMA);
  await office.open(`/replay?${SPAN}&on=2022-11-30`);
  const figure = page.locator('.great-figure');
  await expect(figure).toContainText('142');
  await page.getByRole('button', { name: 'Na konec' }).click();
  await expect(figure).toContainText('141 uvrstitev na dan 30. 11. 2022, kot je bilo znano 3. 4. 2023');
  const last = page.locator('.replay-latest li').first();
  await expect(last).toContainText('20. 11. 2022 (smrt)');
  await expect(last).toContainText('Na listi 30. 11. 2022 je eden manj.');
  await office.check('replay-end');
  await page.keyboard.press('ArrowLeft');
  await expect(figure).toContainText('142');
  await page.getByRole('button', { name: 'Pokaži listo v tem koraku' }).click();
  await expect(page.getByText('142 uvrstitev po vrstnem redu prispetja')).toBeVisible();
  await office.check('replay-list');
});

test('a replay is played, paused by a key and goes on from where it stood', async ({ office }) => {
  const { page } = office;
  await office.sit(ALMA);
  await office.open('/replay?from=2022-01-01&to=2022-12-31');
  await page.getByLabel('Hitrost').selectOption('10');
  const play = page.getByRole('button', { name: 'Predvajaj' });
  await play.click();
  await expect(page.locator('.slider output')).toHaveText(/^([5-9]|\d\d+) od/);
  await page.keyboard.press('k');
  await expect(play).toBeVisible();
  await expect(page).toHaveURL(/step=\d+/);
  const stood = await page.locator('.slider output').innerText();
  await page.reload();
  await office.loaded();
  await expect(page.locator('.slider output')).toHaveText(stood);
});

test('two points stand side by side, and another rule moves the order without recording anything', async ({
  office,
}) => {
  const { page } = office;
  await office.sit(ALMA);
  await office.open(`/replay?${SPAN}&on=2022-11-30&tab=points`);
  await expect(page.getByRole('row', { name: /^Uvrstitve/ })).toContainText(/142\s*141\s*−1/);
  await office.check('replay-points');
  await office.open(`/replay?${SPAN}&on=2022-11-30&tab=rule`);
  await expect(page.getByText('Veljal je vrstni red prispetja.')).toBeVisible();
  const moved = page.locator('.figures div', { hasText: 'Bi jih bilo drugje' }).locator('dd');
  await expect(moved).toHaveText('0');
  const weight = page.getByLabel('Pogostost pomoči');
  await weight.fill('10');
  await weight.press('Enter');
  await expect(moved).not.toHaveText('0');
  await expect(page.getByText(/mest[aoi]? više/).first()).toBeVisible();
  await office.check('replay-rule');
});
