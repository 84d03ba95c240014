import { ANA, fillPerson, newSurname, paper, registerPerson } from './casework';
import { expect, test } from './office';

test('an application goes from the search over registration, supplement and eligibility to the list', async ({
  office,
}) => {
  const { page } = office;
  const surname = newSurname();
  const shown = (state: string) =>
    expect(page.locator('dl .tag').filter({ hasText: new RegExp(`^${state}$`) })).toBeVisible();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const send = (name: string) => office.confirm(name);
  await office.sit(ANA);
  await office.open('/applications');

  await page.keyboard.press('/');
  await page.keyboard.type(surname);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nihče ne ustreza iskanju.')).toBeVisible();
  expect(page.url()).toBe(`${office.url}/search`);

  await page.getByRole('link', { name: 'Vpiši novo osebo' }).click();
  await fillPerson(page, { Priimek: surname, Ime: 'Ana', 'Datum rojstva': '1. 2. 1941' });
  await press('Vpiši osebo');
  await page.getByRole('main').getByRole('link', { name: 'Nova vloga', exact: true }).click();

  await press('Naprej');
  await page.getByLabel('Program', { exact: true }).selectOption('home-help');
  await expect(page.getByRole('heading', { name: 'Pogoji programa' })).toBeVisible();
  await press('Naprej');
  await page.getByLabel('Način vložitve').selectOption('in-person');
  await press('Naprej');
  await page.getByLabel('Datoteka: pisna vloga').setInputFiles(paper('vloga'));
  await expect(page.getByRole('checkbox', { name: 'pisna vloga' })).toBeChecked();
  await press('Naprej');
  await office.check('new-application-check');
  await press('Zapiši vlogo');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zadeva 123-');
  await shown('prejeta');

  await page.getByRole('tab', { name: 'Dokumenti' }).click();
  const saved = page.waitForEvent('download');
  await press('Prenesi dokument 1');
  expect((await saved).suggestedFilename()).toMatch(/^[0-9a-f-]{36}\.txt$/);

  await page.getByRole('tab', { name: 'Presoja' }).click();
  await press('Preveri popolnost');
  const invalid = page.getByRole('group', { name: 'Status invalida' });
  await invalid.getByLabel('da').check();
  await send('Preveri popolnost');
  await shown('nepopolna');
  await press('Pozovi k dopolnitvi');
  await page.getByLabel('Rok v dneh').fill('8');
  const letter = page.getByRole('dialog').locator('article.letter');
  await expect(letter).toContainText('ji manjka 1 dokazilo:');
  await expect(letter).not.toContainText('(neprevereno)');
  await office.check('supplement-call');
  await send('Pozovi k dopolnitvi');
  await shown('pozvana k dopolnitvi');

  await page.getByRole('tab', { name: 'Dokumenti' }).click();
  await press('Dodaj dokument');
  await page.getByLabel('Vrsta dokumenta').selectOption('invalid-status');
  await page.getByLabel('Datoteka').setInputFiles(paper('odločba'));
  await send('Dodaj dokument');
  await expect(page.getByRole('button', { name: 'Prenesi dokument' })).toHaveCount(2);
  await page.getByRole('tab', { name: 'Presoja' }).click();
  await press('Preveri popolnost');
  await invalid.getByLabel('da').check();
  await send('Preveri popolnost');
  await shown('popolna');

  await press('Presodi upravičenost');
  await page
    .getByRole('group', { name: /^Oskrba na domu lahko/ })
    .getByLabel('da')
    .check();
  await invalid.getByLabel('da').check();
  await page.getByRole('checkbox', { name: 'umivanje' }).check();
  await page.getByRole('checkbox', { name: 'kuhanje enega obroka' }).check();
  await page.getByLabel('Ur na dan').fill('2');
  await page.getByLabel('Ur na teden').fill('6');
  await send('Presodi upravičenost');
  await expect(page.getByText('Upravičenost', { exact: true }).locator('..')).toHaveText(
    /^Upravičenost\s*izpolnjeno$/,
  );

  await press('Uvrsti na čakalno listo');
  await page.getByLabel('Izvajalec').fill('Koper');
  await page.getByLabel('Pravna podlaga').selectOption('ZSV');
  await page.getByLabel('Pogostost').selectOption('daily');
  await send('Uvrsti na čakalno listo');
  await shown('na čakalni listi');
});

for (const [language, words] of [
  [
    'it',
    {
      next: 'Avanti',
      programme: 'Programma',
      send: 'Registra la domanda',
      received: 'ricevuta',
      file: 'File: pisna vloga',
    },
  ],
  [
    'en',
    {
      next: 'Next',
      programme: 'Programme',
      send: 'Record the application',
      received: 'received',
      file: 'File: pisna vloga',
    },
  ],
] as const)
  test(`an application is taken in by an office that reads ${language}`, async ({ office }) => {
    const { page } = office;
    await office.sit(ANA);
    const id = await registerPerson(office, {
      Priimek: newSurname(),
      Ime: 'Eva',
      'Datum rojstva': '3. 4. 1950',
    });
    await office.read(language);
    await office.open(`/applications/new?person=${id}`);
    const next = page.getByRole('button', { name: words.next, exact: true });
    await next.click();
    await page.getByLabel(words.programme, { exact: true }).selectOption('home-help');
    await next.click();
    await page.locator('select').selectOption('post');
    await next.click();
    await page.getByLabel(words.file).setInputFiles(paper('domanda'));
    await next.click();
    await page.getByRole('button', { name: words.send }).click();
    await expect(page.locator('dl .tag').filter({ hasText: words.received })).toBeVisible();
    await office.check(`application-${language}`);
  });

test('a draft is found again after the page was closed, without what tells of somebody', async ({
  office,
  context,
}) => {
  const { page } = office;
  await office.sit(ANA);
  const id = await registerPerson(office, {
    Priimek: newSurname(),
    Ime: 'Ida',
    'Datum rojstva': '5. 6. 1945',
  });
  await office.open(`/applications/new?person=${id}`);
  const next = page.getByRole('button', { name: 'Naprej', exact: true });
  await next.click();
  await page.getByLabel('Program', { exact: true }).selectOption('meals');
  await next.click();
  await page.getByLabel('Način vložitve').selectOption('post');
  await expect(page.getByText(/Osnutek shranjen ob/)).toBeVisible();
  await page.close();
  const later = await context.newPage();
  await later.addInitScript((desk) => localStorage.setItem('spis.declared', desk), JSON.stringify(ANA));
  await later.goto(`${office.url}/applications/new?step=receipt`);
  await expect(later.getByText(/Nadaljujete osnutek, shranjen/)).toBeVisible();
  await expect(later.getByLabel('Način vložitve')).toHaveValue('post');
  await later.getByRole('button', { name: 'Zavrzi osnutek in začni znova' }).click();
  await expect(later.getByText(/Nadaljujete osnutek/)).toHaveCount(0);
  await later.reload();
  await expect(later.getByRole('heading', { name: /Oseba/ })).toBeVisible();
  await expect(later.getByText(/Nadaljujete osnutek/)).toHaveCount(0);
});
