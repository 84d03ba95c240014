import { expect, test } from './office';

const LIST = '/programmes/home-help/waiting-list';

test('142 waited on 30. 11. 2022 as was known that day, 141 as is known today', async ({ office }) => {
  const { page } = office;
  await office.open(`${LIST}?on=2022-11-30&knownAt=2022-11-30`);
  await expect(page.getByText('142 uvrstitev po vrstnem redu prispetja')).toBeVisible();
  await expect(page.getByLabel('Na dan', { exact: true })).toHaveValue('30. 11. 2022');
  await office.check('waiting-list');
  const known = page.getByLabel('Kot znano na dan');
  await known.fill('4.4.2023');
  await known.press('Enter');
  await expect(page.getByText('141 uvrstitev po vrstnem redu prispetja')).toBeVisible();
  await expect(page).toHaveURL(`${office.url}${LIST}?on=2022-11-30&knownAt=2023-04-04`);
});

test('a day that does not exist is refused in words, and the list stays', async ({ office }) => {
  const { page } = office;
  await office.open(`${LIST}?on=2022-11-30`);
  const day = page.getByLabel('Na dan', { exact: true });
  await day.fill('31. 11. 2022');
  await day.press('Enter');
  await expect(page.getByText('Vpišite dan, ki obstaja')).toBeVisible();
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await office.check('waiting-list-wrong-day');
});

test('a list is sorted by a column, and the order is kept in the address', async ({ office }) => {
  const { page } = office;
  await office.open(`${LIST}?on=2022-11-30`);
  const header = page.getByRole('columnheader', { name: 'Čaka (dni)' });
  await header.getByRole('button').click();
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=-waiting/);
});

test('a day on which nobody waited looks unlike a list that could not be read', async ({ office }) => {
  const { page } = office;
  await office.open(`${LIST}?on=1990-01-01`);
  await expect(page.getByText('Na ta dan ni nihče čakal.')).toBeVisible();
  await office.check('waiting-list-empty');
  await page.route('**/api/programmes/**', (route) => route.fulfill({ status: 500, body: '' }));
  await office.open(`${LIST}?on=1990-01-02`);
  await expect(page.getByRole('alert').first()).toContainText('Strežnik se ni odzval, kot bi moral.');
  await office.check('waiting-list-failed');
  office.forgive();
});

test('whoever sees none of those who wait is told so, and where in the navigation the list belongs', async ({
  office,
}) => {
  const { page } = office;
  await office.sit({ person: 'petra', role: 'caseworker', unit: 'Piran' });
  await office.open(`${LIST}?on=2022-11-30&knownAt=2022-11-30`);
  await expect(page.getByText('Na ta dan čaka 142 uvrstitev, ki jih vi ne vidite.')).toBeVisible();
  const marked = page.getByRole('navigation').locator('[aria-current="page"]');
  await expect(marked).toHaveText(['Čakalne liste']);
  await office.check('waiting-list-unseen');
});
