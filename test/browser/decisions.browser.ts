import { AtWork } from './at-work';
import { expect, type Office, test } from './office';
import { ANA, command, ownApplicant, ownDraft, ownServed, VERA } from './own-exemption';

/** Opens a dialog by the button of its action and confirms it. */
async function does(office: Office, action: string): Promise<void> {
  await office.page.getByRole('button', { name: action, exact: true }).first().click();
  await office.confirm(action);
}

for (const language of ['sl', 'it', 'en'] as const)
  test(`an exemption is calculated line by line, proposed, approved by another person and served (${language})`, async ({
    office,
  }) => {
    test.setTimeout(120_000);
    const { page } = office;
    const work = new AtWork(office, language);
    const { dialog, say } = work;
    const { personId } = await ownApplicant(office);
    const put = async (add: string, fill: () => Promise<void> = async () => undefined): Promise<void> => {
      await work.does(`exemptions.add.${add}`, fill, 'exemptions.put');
    };
    await office.read(language);
    await office.sit(ANA);
    await office.open(`/exemptions/new?person=${personId}`);
    await page.getByLabel(say('exemptions.programme'), { exact: true }).selectOption('home-help');
    await work.press('ui.steps.next');
    await put('setting');
    await put('household');
    await work.press('ui.steps.next');
    await put('incomes', async () => {
      await dialog.getByLabel(say('exemptions.field.incomeKind')).selectOption('pension');
      await dialog.getByLabel(say('exemptions.field.monthly')).fill('900,00');
      if (language === 'sl') await office.check('exemption-income');
    });
    await work.press('ui.steps.next');
    await put('services', async () => {
      await dialog.getByLabel(say('exemptions.field.price')).fill('7,00');
      await dialog.getByLabel(say('exemptions.field.volume')).fill('20');
    });
    await work.press('ui.steps.next');
    await work.press('ui.steps.next');
    const lines = page.locator('table.calculation');
    await expect(lines).toContainText(language === 'en' ? '777.43' : '777,43');
    await expect(lines.getByText(say('exemptions.unverified')).first()).toBeVisible();
    if (language === 'sl') await office.check('exemption-calculation');
    await work.press('exemptions.propose');
    await expect(page).toHaveURL(/\/exemptions\/[0-9a-f-]{36}/);
    await work.press('exemptions.proof.run');
    await expect(page.getByText(say('exemptions.proof.same'))).toBeVisible();
    await work.does('exemptions.decision.propose', async () => {
      await dialog.getByLabel(say('exemptions.decision.application')).selectOption({ index: 1 });
    });
    await expect(page.getByRole('heading', { name: say('letters.preview.title') })).toBeVisible();
    await expect(page.locator('article.letter')).toContainText('122,57');
    if (language === 'sl') await office.check('exemption-letter');
    await page
      .locator('.beside')
      .getByRole('link', { name: /^\d+-\d+\/\d{4}/ })
      .first()
      .click();
    await office.loaded();
    await expect(page.getByText(say('decisions.fourEyes.yours'))).toBeVisible();
    const approve = page.getByRole('button', { name: say('decisions.action.approve'), exact: true });
    await expect(approve).toHaveCount(0);
    const { pathname } = new URL(page.url());
    await office.sit(VERA);
    await office.open(pathname);
    for (const action of ['approve', 'number', 'sign']) await work.does(`decisions.action.${action}`);
    await work.does('letters.issue.title', undefined, 'letters.issue.confirm');
    await work.does('decisions.action.dispatch');
    await work.does('decisions.party.serve');
    const appeal = page.getByRole('button', { name: say('decisions.party.appeal'), exact: true });
    await expect(appeal).toBeVisible();
    await work.sees('decisions.status.served');
    if (language === 'sl') await office.check('decision-served');
  });

test('an appeal goes to the second instance and its outcome is recorded', async ({ office }) => {
  const { page } = office;
  const id = await ownServed(office, await ownApplicant(office));
  await office.sit(ANA);
  await office.open(`/decisions/${id}`);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Zapiši pritožbo' }).click();
  await office.check('decision-appeal');
  await office.confirm('Zapiši pritožbo');
  const main = page.getByRole('main');
  await expect(main.getByText(/v roku do/)).toBeVisible();
  await page.getByRole('button', { name: 'Odstopi drugi stopnji' }).click();
  await dialog.getByLabel('Organ druge stopnje').selectOption('mayor');
  await office.confirm('Odstopi drugi stopnji');
  await expect(main.getByText(/Odstopljena .*župan/)).toBeVisible();
  await page.getByRole('button', { name: 'Zapiši odločitev o pritožbi' }).click();
  await dialog.getByLabel('Odločitev', { exact: true }).selectOption('upheld');
  await office.confirm('Zapiši odločitev o pritožbi');
  await expect(main.getByText(/pritožba zavrnjena, odločba ostane/)).toBeVisible();
  await page.getByRole('button', { name: 'Potrdi dokončnost' }).click();
  await office.confirm('Potrdi dokončnost');
  await expect(main.getByText('Dokončnost potrjena')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zapiši tožbo' })).toBeVisible();
});

test('a slip in a decision is corrected by an order, worded in its letter and issued', async ({ office }) => {
  const { page } = office;
  const id = await ownServed(office, await ownApplicant(office));
  await office.sit(ANA);
  await office.open(`/decisions/${id}`);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Popravi pomoto s sklepom' }).click();
  await dialog.getByRole('button', { name: 'Popravi pomoto s sklepom' }).click();
  await expect(dialog).toHaveCount(0);
  const letter = page.locator('main article.letter');
  await expect(letter).toContainText('popravek še ni zapisan');
  await expect(page.getByRole('button', { name: 'Izdaj dopis', exact: true })).toHaveCount(0);
  await office.check('decision-correction');
  await page.getByLabel('Kaj se popravi').fill('Vloga je bila vložena dne 3. 11. 2026.');
  await page.getByRole('button', { name: 'Vnesi v dopis' }).click();
  await expect(letter).toContainText('pravilno glasi: Vloga je bila vložena dne 3. 11. 2026.');
  await page.getByRole('button', { name: 'Izdaj dopis', exact: true }).click();
  await dialog.getByRole('button', { name: 'Izdaj', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const issued = page.getByRole('table').getByRole('row', { name: /sklep o popravi pomote/ });
  await issued.getByRole('link').click();
  await office.loaded();
  await expect(page.getByRole('heading', { name: 'Dopis: sklep o popravi pomote' })).toBeVisible();
  await expect(letter).toContainText('Vloga je bila vložena dne 3. 11. 2026.');
});

test('whoever revised a draft meanwhile is refused its approval, in words', async ({ office }) => {
  const { page } = office;
  const applicant = await ownApplicant(office);
  const id = await ownDraft(office, applicant);
  await office.sit(VERA);
  await office.open(`/decisions/${id}`);
  await page.getByRole('button', { name: 'Odobri', exact: true }).click();
  const parties = [{ personId: applicant.personId, role: 'applicant' }];
  await command(office, VERA, `/api/decisions/${id}/revision`, {
    parties,
    textKey: 'refusal',
    textVersion: 1,
  });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Odobri', exact: true }).click();
  // Somebody changed it: what changed is shown before one's own is done all the same.
  await expect(dialog).toContainText('Nekdo je to medtem spremenil');
  await expect(dialog).toContainText('Osnutek popravljen');
  await office.check('decision-conflict');
  await dialog.getByRole('button', { name: 'Shrani moje' }).click();
  await expect(page.getByRole('alert')).toContainText('Pripraviti in odobriti morata različni osebi.');
  office.forgive();
  await office.check('decision-four-eyes');
  await office.confirm('Zapri');
  await expect(page.getByText('Osnutek ste pripravili ali popravljali vi')).toBeVisible();
});

test('a returned draft is revised and put before the approver again', async ({ office }) => {
  const { page } = office;
  const id = await ownDraft(office, await ownApplicant(office));
  const dialog = page.getByRole('dialog');
  await office.sit(VERA);
  await office.open(`/decisions/${id}`);
  await page.getByRole('button', { name: 'Vrni v popravek' }).click();
  await dialog.getByLabel('Razlog').selectOption('wording');
  await dialog.getByLabel('Pojasnilo').first().fill('Izrek naj bo krajši.');
  await office.confirm('Vrni v popravek');
  await expect(page.getByText('Izrek naj bo krajši.')).toBeVisible();
  await office.sit(ANA);
  await office.open(`/decisions/${id}`);
  await does(office, 'Popravi osnutek');
  await does(office, 'Pošlji znova v odobritev');
  await expect(page.getByText('čaka na odobritev').first()).toBeVisible();
});

test('decisions are found by status, and a caseworker is told that another approves', async ({ office }) => {
  const { page } = office;
  await ownDraft(office, await ownApplicant(office));
  await office.sit(ANA);
  await office.open('/decisions?status=drafted');
  await expect(page.getByRole('table').getByText('čaka na odobritev').first()).toBeVisible();
  await page.getByLabel('Vrsta').selectOption('refusal');
  await expect(page).toHaveURL(/kind=refusal/);
  await office.open('/approvals');
  await expect(page.getByText('odobri druga oseba').first()).toBeVisible();
  await expect(page.getByText('lahko odobrite')).toHaveCount(0);
});
