import { expect, type Language, type Office, test } from './office';
import { ANA, command, ownApplicant, ownDraft, ownServed, VERA } from './own-exemption';

/** What the journey presses and reads, by language. */
const WORDS = {
  sl: {
    ...{ next: 'Naprej', put: 'Vnesi', pension: 'pokojnina' },
    ...{ setting: 'Vnesi kraj oskrbe', household: 'Vnesi gospodinjstvo', income: 'Vnesi dohodek' },
    ...{
      service: 'Vnesi storitev',
      monthly: 'Na mesec',
      kind: 'Vrsta dohodka',
      price: 'Cena enote za uporabnika',
    },
    ...{ volume: 'Enot na mesec', propose: 'Predlagaj oprostitev', unverified: 'nepotrjeno' },
    ...{
      run: 'Ponovi izračun',
      same: 'Ponovitev da enak rezultat.',
      decide: 'Predlagaj odločbo',
      case: 'Zadeva',
    },
    ...{ preview: 'Predogled dopisa', yours: 'Osnutek ste pripravili', approve: 'Odobri' },
    ...{ number: 'Dodeli številko', sign: 'Podpiši', send: 'Odpošlji', serve: 'Zapiši vročitev' },
    ...{
      issue: 'Izdaj dopis',
      issueNow: 'Izdaj',
      served: 'vročena',
      appeal: 'Zapiši pritožbo',
      program: 'Program',
    },
  },
  it: {
    ...{ next: 'Avanti', put: 'Inserisci', pension: 'pensione' },
    ...{
      setting: 'Inserisci il luogo di assistenza',
      household: 'Inserisci il nucleo',
      income: 'Inserisci un reddito',
    },
    ...{ service: 'Inserisci un servizio', monthly: 'Al mese', kind: 'Tipo di reddito' },
    ...{ price: 'Prezzo unitario per l’utente', volume: 'Unità al mese', propose: 'Proponi l’esenzione' },
    ...{
      unverified: 'non verificato',
      run: 'Ripeti il calcolo',
      same: 'La ripetizione dà lo stesso risultato.',
    },
    ...{ decide: 'Proponi il provvedimento', case: 'Pratica', preview: 'Anteprima della lettera' },
    ...{ yours: 'Ha preparato o modificato la bozza', approve: 'Approva', number: 'Assegna il numero' },
    ...{ sign: 'Firma', send: 'Spedisci', serve: 'Registra la notifica', issue: 'Emetti la lettera' },
    ...{ issueNow: 'Emetti', served: 'notificata', appeal: 'Registra il ricorso', program: 'Programma' },
  },
} as const;

/** Opens a dialog by the button of its action and confirms it. */
async function does({ page }: Office, action: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: action, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

for (const language of ['sl', 'it'] as const satisfies readonly Language[])
  test(`an exemption is calculated line by line, proposed, approved by another person and served (${language})`, async ({
    office,
  }) => {
    test.setTimeout(120_000);
    const { page } = office;
    const words = WORDS[language];
    const { personId } = await ownApplicant(office);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const dialog = page.getByRole('dialog');
    const put = async (add: string, fill: () => Promise<void> = async () => undefined): Promise<void> => {
      await press(add);
      await expect(dialog).toBeVisible();
      await fill();
      await dialog.getByRole('button', { name: words.put, exact: true }).click();
      await expect(dialog).toHaveCount(0);
    };
    await office.read(language);
    await office.sit(ANA);
    await office.open(`/exemptions/new?person=${personId}`);
    await page.getByLabel(words.program, { exact: true }).selectOption('home-help');
    await press(words.next);
    await put(words.setting);
    await put(words.household);
    await press(words.next);
    await put(words.income, async () => {
      await dialog.getByLabel(words.kind).selectOption('pension');
      await dialog.getByLabel(words.monthly).fill('900,00');
      if (language === 'sl') await office.check('exemption-income');
    });
    await press(words.next);
    await put(words.service, async () => {
      await dialog.getByLabel(words.price).fill('7,00');
      await dialog.getByLabel(words.volume).fill('20');
    });
    await press(words.next);
    await press(words.next);
    await expect(page.locator('table.calculation')).toContainText('777,43');
    await expect(page.locator('table.calculation').getByText(words.unverified).first()).toBeVisible();
    if (language === 'sl') await office.check('exemption-calculation');
    await press(words.propose);
    await expect(page).toHaveURL(/\/exemptions\/[0-9a-f-]{36}/);
    await press(words.run);
    await expect(page.getByText(words.same)).toBeVisible();
    await press(words.decide);
    await dialog.getByLabel(words.case).selectOption({ index: 1 });
    await dialog.getByRole('button', { name: words.decide, exact: true }).click();
    await expect(page.getByRole('heading', { name: words.preview })).toBeVisible();
    await expect(page.locator('article.letter')).toContainText('122,57');
    if (language === 'sl') await office.check('exemption-letter');
    await page
      .locator('.beside')
      .getByRole('link', { name: /^\d+-\d+\/\d{4}/ })
      .first()
      .click();
    await office.loaded();
    await expect(page.getByText(words.yours)).toBeVisible();
    await expect(page.getByRole('button', { name: words.approve, exact: true })).toHaveCount(0);
    const { pathname } = new URL(page.url());
    await office.sit(VERA);
    await office.open(pathname);
    await does(office, words.approve);
    await does(office, words.number);
    await does(office, words.sign);
    await page.getByRole('button', { name: words.issue, exact: true }).click();
    await dialog.getByRole('button', { name: words.issueNow, exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await does(office, words.send);
    await does(office, words.serve);
    await expect(page.getByRole('button', { name: words.appeal, exact: true })).toBeVisible();
    await expect(page.locator('dl').first()).toContainText(words.served);
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
  await dialog.getByRole('button', { name: 'Zapiši pritožbo' }).click();
  await expect(page.getByText(/v roku do/)).toBeVisible();
  await page.getByRole('button', { name: 'Odstopi drugi stopnji' }).click();
  await dialog.getByLabel('Organ druge stopnje').selectOption('mayor');
  await dialog.getByRole('button', { name: 'Odstopi drugi stopnji' }).click();
  await expect(page.getByText(/Odstopljena .*župan/)).toBeVisible();
  await page.getByRole('button', { name: 'Zapiši odločitev o pritožbi' }).click();
  await dialog.getByLabel('Odločitev', { exact: true }).selectOption('upheld');
  await dialog.getByRole('button', { name: 'Zapiši odločitev o pritožbi' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/pritožba zavrnjena, odločba ostane/)).toBeVisible();
  await page.getByRole('button', { name: 'Potrdi dokončnost' }).click();
  await dialog.getByRole('button', { name: 'Potrdi dokončnost' }).click();
  await expect(page.getByText('Dokončnost potrjena')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zapiši tožbo' })).toBeVisible();
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
  await page.getByRole('dialog').getByRole('button', { name: 'Zapri' }).click();
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
  await dialog.getByRole('button', { name: 'Vrni v popravek' }).click();
  // The dialog bears the same words until the page shows what it has done.
  await expect(dialog).toHaveCount(0);
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
