import { AtWork } from './at-work';
import { expect, test } from './office';
import { ANA, ownApplicant, ownExemption } from './own-exemption';

test('the court annuls a decision whose appeal failed: what it had changed holds no longer, what was before holds again', async ({
  office,
}) => {
  const { page } = office;
  const work = new AtWork(office, 'sl');
  const { exemptionId, second } = await ownExemption(office, await ownApplicant(office));
  const holds = page.locator('dl').first();
  await office.sit(ANA);
  await office.open(`/exemptions/${exemptionId}`);
  await expect(holds).toContainText('140,00');
  await office.open(`/decisions/${second}`);
  await work.does('decisions.party.appeal');
  await work.sees('decisions.status.appealed');
  await work.does('decisions.remedy.forward', async (dialog) => {
    await dialog.getByLabel('Organ druge stopnje').selectOption('ministry');
  });
  await work.does('decisions.remedy.outcome', async (dialog) => {
    await dialog.getByLabel('Odločitev', { exact: true }).selectOption('upheld');
  });
  await work.does('decisions.party.court');
  await work.sees('decisions.status.in-court');
  await work.does('decisions.remedy.judgment', async (dialog) => {
    await dialog.getByLabel('Odločitev', { exact: true }).selectOption('annulled');
  });
  await work.sees('decisions.status.annulled');
  await expect(page.getByRole('main').getByText(/: odločba odpravljena/)).toBeVisible();
  await office.check('decision-annulled');
  await office.open(`/exemptions/${exemptionId}`);
  await expect(holds).toContainText('122,57');
});
