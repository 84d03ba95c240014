import { Questions } from './addresses';
import { AtWork } from './at-work';
import { ANA } from './casework';
import { officeDay } from './days';
import { expect, test } from './office';
import { apply, enter } from './own-case';

test('an application is dismissed on a ground, and nothing is offered on it any more', async ({ office }) => {
  const { page } = office;
  const work = new AtWork(office, 'sl');
  const questions = new Questions(office.url);
  await office.sit(ANA);
  await office.open(`/applications/${await apply(questions, await enter(questions))}`);
  await work.does('applications.action.dismiss', async (dialog) => {
    await dialog.getByLabel('Razlog').selectOption('no-standing');
    await dialog.getByLabel('Opomba').fill('Vlogo je vložil sosed brez pooblastila.');
  });
  await work.sees('applications.state.dismissed');
  await expect(page.getByRole('group', { name: 'Dejanja v zadevi' })).toHaveCount(0);
  await work.turnTo('applications.tab.timeline');
  await expect(page.getByRole('main').getByText('Vlogo je vložil sosed brez pooblastila.')).toBeVisible();
  await office.check('application-dismissed');
});

test('an application goes to the competent unit: there it is worked on, and who sent it away goes on with the list', async ({
  office,
}) => {
  const { page } = office;
  const work = new AtWork(office, 'sl');
  const questions = new Questions(office.url);
  const address = `/applications/${await apply(questions, await enter(questions))}`;
  await office.sit(ANA);
  await office.open(address);
  await work.does('applications.action.transfer', async (dialog) => {
    await dialog.getByLabel('Pristojna enota').fill('Piran');
  });
  await expect(page).toHaveURL(`${office.url}/applications`);
  // The case that is not theirs any more may have been asked for once again.
  office.forgive();
  await office.sit({ person: 'petra', role: 'caseworker', unit: 'Piran' });
  await office.open(address);
  await work.turnTo('applications.tab.timeline');
  await expect(page.getByRole('main').getByText('Odstopljena pristojni enoti')).toBeVisible();
  await expect(page.locator('dl').first()).toContainText('Piran');
});

test('an applicant who died has no open case any more, and one case alone is closed by an official note', async ({
  office,
}) => {
  const { page } = office;
  const work = new AtWork(office, 'sl');
  const questions = new Questions(office.url);
  const somebody = await enter(questions);
  const cases = [await apply(questions, somebody), await apply(questions, somebody)];
  await office.sit(ANA);
  await office.open(`/persons/${somebody.personId}`);
  await work.does(
    'persons.death.record',
    async (dialog) => {
      await dialog.getByLabel('Dan smrti').fill(officeDay());
    },
    'ui.save',
  );
  for (const id of cases) {
    await office.open(`/applications/${id}`);
    await work.sees('applications.state.applicant-died');
  }
  const other = await apply(questions, await enter(questions));
  await office.open(`/applications/${other}`);
  await work.does('applications.action.death', async (dialog) => {
    await dialog.getByLabel('Dan smrti').fill(officeDay());
    await dialog.getByLabel('Uradni zaznamek').fill('Smrt je sporočila hči.');
  });
  await work.sees('applications.state.applicant-died');
  await work.turnTo('applications.tab.timeline');
  await expect(page.getByRole('main').getByText('Smrt je sporočila hči.')).toBeVisible();
});
