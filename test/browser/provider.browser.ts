import { Questions } from './addresses';
import { AtWork } from './at-work';
import { paper } from './casework';
import { officeDay } from './days';
import { expect, test } from './office';
import { enter } from './own-case';

const HOME = 'Dom Izola';
const COORDINATOR = { person: 'koordinator', role: 'provider-coordinator', unit: HOME };
const CARE = { needsInstitutionalCare: true, careLevel: 'II' };

/** An application to two homes, of which the second still waits for its documents; answers its address in the interface. */
async function jointApplication(questions: Questions): Promise<string> {
  const { personId } = await enter(questions);
  const about = { programme: 'institutional-care', municipality: '050', unit: 'Koper', sign: '181' };
  const providers = ['Dom Piran', HOME].map((provider, index) => ({ provider, preferred: index === 0 }));
  const said = { ...about, personId, providers, channel: 'post', receivedOn: officeDay() };
  const { applicationId } = await questions.ask<{ applicationId: string }>(
    '/applications',
    'caseworker',
    said,
  );
  return `/applications/${applicationId}`;
}

test('a home takes its part in a case: documents, an offer, the admission to its own room, an absence', async ({
  office,
}) => {
  const { page } = office;
  const work = new AtWork(office, 'sl');
  const questions = new Questions(office.url);
  const give = <T>(path: string, body: object): Promise<T> => questions.ask<T>(path, 'caseworker', body);
  const address = await jointApplication(questions);
  await office.sit(COORDINATOR);
  await office.open(address);
  await work.does('applications.action.reach', async (dialog) => {
    await dialog.getByLabel('Izvajalec').selectOption(HOME);
  });
  await expect(page.locator('dl').first()).toContainText(`${HOME} · vloženo`);
  await work.does('applications.document.add', async (dialog) => {
    await dialog.getByLabel('Vrsta dokumenta').selectOption('application');
    await dialog.getByLabel('Datoteka').setInputFiles(paper('vloga'));
  });
  await expect(page.getByRole('button', { name: 'Prenesi dokument' })).toHaveCount(1);
  await work.turnTo('applications.tab.assessment');
  for (const name of ['Zavrzi', 'Preveri popolnost', 'Presodi upravičenost'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  await office.check('provider-case');

  await give(`${address}/completeness-checks`, { facts: {} });
  await give(`${address}/eligibility-evaluations`, { facts: CARE });
  const { entryId } = await give<{ entryId: string }>(`${address}/waiting-list-entries`, {
    ...{ provider: HOME, listedOn: officeDay(), legalRegime: 'ZSV' },
    needProfile: { frequency: 'daily', extendedScope: [], relativesHelp: false },
  });
  await office.open('/programmes/institutional-care/waiting-list');
  await page
    .getByRole('table')
    .getByRole('link', { name: entryId.slice(0, 8) })
    .click();
  await work.turnTo('waiting-list.tab.offers');
  await work.does('waiting-list.action.offer', async (dialog) => {
    await dialog.getByLabel('Razlog za ponudbo mimo vrstnega reda').selectOption('room-fits');
  });
  await work.does('waiting-list.offer.accept');
  await page.getByRole('link', { name: 'Sprejmi', exact: true }).click();
  const room = page.getByLabel('Mesto, soba ali skupina');
  const free = room.locator('option', { hasText: /prosto 2/ }).first();
  await room.selectOption(await free.getAttribute('value'));
  await page.getByLabel('Spol').selectOption('female');
  await work.press('admissions.new.send');
  await work.sees('admissions.state.running');
  await work.does('admissions.action.interrupt', async (dialog) => {
    await dialog.getByLabel('Razlog').selectOption('hospital');
  });
  await work.sees('admissions.state.interrupted');
  await work.does('admissions.action.resume');
  await work.sees('admissions.state.running');
  await page.getByRole('link', { name: 'koledar zmogljivosti' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zmogljivost');
  await expect(page.getByRole('main').getByText(HOME).first()).toBeVisible();
});
