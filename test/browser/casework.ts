import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, type Office } from './office';

/** Who works in these tests. */
export const ANA = { person: 'ana', role: 'caseworker', unit: 'Koper' };

/** A surname that nobody else has, so that a test finds its own person. */
export const newSurname = (): string =>
  `Preizkus${Array.from({ length: 8 }, () => String.fromCharCode(97 + randomInt(26))).join('')}`;

/** A document as somebody sends one in. */
export const paper = (name: string) => ({
  name: `${name}.txt`,
  mimeType: 'text/plain',
  buffer: Buffer.from(`Dokument ${name}, ${randomInt(1e9)}`),
});

/** Writes a new person down, in Slovene; gives the id. */
export async function registerPerson(
  office: Office,
  details: Readonly<Record<string, string>>,
): Promise<string> {
  const { page } = office;
  await office.open('/persons/new');
  await fillPerson(page, details);
  await page.getByRole('button', { name: 'Vpiši osebo' }).click();
  await expect(page).toHaveURL(/\/persons\/[0-9a-f-]{36}$/);
  return page.url().slice(-36);
}

/** Fills in the fields of a person by their labels. */
export async function fillPerson(page: Page, details: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(details))
    await page.getByRole('textbox', { name: new RegExp(`^${label}`) }).fill(value);
}
