import { randomInt } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Office } from './office';

/** Somebody who has applied for home help, made for one test. */
export interface OwnApplicant {
  readonly personId: string;
  readonly applicationId: string;
  readonly number: string;
}

export const ANA = { person: 'ana', role: 'caseworker', unit: 'Koper' };
export const VERA = { person: 'vera', role: 'manager', unit: 'Koper' };
const SURNAMES = ['Brecelj', 'Furlan', 'Gregorič', 'Hrovatin', 'Jerman', 'Kocjan', 'Lipovec', 'Mahnič'];
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Gives a command over HTTP as somebody of the office; answers what it told. */
export async function command(
  { page, url }: Office,
  who: typeof ANA,
  path: string,
  data: object = {},
): Promise<Record<string, unknown>> {
  const headers = { 'x-spis-person': who.person, 'x-spis-role': who.role, 'x-spis-unit': who.unit };
  const answer = await page.request.post(url + path, { headers, data });
  const told = (await answer.json()) as Record<string, unknown>;
  expect([path, answer.status(), told]).toEqual([path, answer.ok() ? answer.status() : 201, told]);
  return told;
}

/** Registers somebody old and their application for home help. */
export async function ownApplicant(office: Office): Promise<OwnApplicant> {
  const surname = `${SURNAMES[randomInt(SURNAMES.length)]} ${SURNAMES[randomInt(SURNAMES.length)]}`;
  const birthDate = `19${randomInt(35, 50)}-0${randomInt(1, 9)}-1${randomInt(0, 9)}`;
  const person = await command(office, ANA, '/api/persons', { surname, givenName: 'Marija', birthDate });
  const personId = String(person['personId']);
  const application = await command(office, ANA, '/api/applications', {
    ...{ personId, programme: 'home-help', municipality: '050', unit: 'Koper', sign: '123' },
    ...{ channel: 'paper', receivedOn: today() },
  });
  return {
    personId,
    applicationId: String(application['applicationId']),
    number: String(application['number']),
  };
}

/** A draft refusal on the application, prepared by the caseworker. */
export async function ownDraft(office: Office, { personId, applicationId, number }: OwnApplicant) {
  const parties = [{ personId, role: 'applicant' }];
  const text = { textKey: 'refusal', textVersion: 1 };
  const said = { kind: 'refusal', programme: 'home-help', applicationId, caseNumber: number, parties };
  return String((await command(office, ANA, '/api/decisions', { ...said, ...text }))['decisionId']);
}

/** The same decision approved, numbered, signed, sent and taken over today. */
export async function ownServed(office: Office, applicant: OwnApplicant): Promise<string> {
  const id = await ownDraft(office, applicant);
  const does = (what: string, who = ANA, data: object = {}) =>
    command(office, who, `/api/decisions/${id}/${what}`, data);
  await does('approval', VERA);
  await does('number');
  await does('signature', VERA);
  await does('dispatch', ANA, { sentOn: today(), channel: 'post' });
  await does('services', ANA, { personId: applicant.personId, servedOn: today() });
  return id;
}
