import { randomInt } from 'node:crypto';
import { expect } from '@playwright/test';
import { officeDay } from './days';
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
    ...{ channel: 'paper', receivedOn: officeDay() },
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
  await serve(office, id, applicant.personId);
  return id;
}

async function serve(office: Office, id: string, personId: string): Promise<void> {
  const does = (what: string, who = ANA, data: object = {}) =>
    command(office, who, `/api/decisions/${id}/${what}`, data);
  await does('approval', VERA);
  await does('number');
  await does('signature', VERA);
  await does('dispatch', ANA, { sentOn: officeDay(), channel: 'post' });
  await does('services', ANA, { personId, servedOn: officeDay() });
}

/** What an exemption of somebody alone with a pension is calculated from. */
const factsWith = (monthly: string, from: string) => ({
  setting: [{ setting: 'home', from }],
  household: [{ members: ['first-adult'], from }],
  incomes: [{ id: 'pension', kind: 'pension', monthly, evidence: '181-2/2026-3', from }],
  services: [{ id: 'help', programme: 'home-help', price: '7.00', volume: '20', from }],
  liable: [],
});

/** An exemption of an applicant, whose pension then grows; each time decided and taken over. Answers the exemption and its decisions. */
export async function ownExemption(
  office: Office,
  { personId, applicationId, number }: OwnApplicant,
): Promise<{ exemptionId: string; first: string; second: string }> {
  const from = officeDay();
  const decided = async (
    exemptionId: string,
    determinationId: string,
    contribution: string,
  ): Promise<string> => {
    const { decisionId } = await command(office, ANA, '/api/decisions', {
      ...{ kind: 'exemption', programme: 'home-help', applicationId, caseNumber: number },
      parties: [{ personId, role: 'beneficiary', contribution }],
      ...{ exemption: { exemptionId, determinationId }, textKey: 'exemption-decision', textVersion: 1 },
    });
    await serve(office, String(decisionId), personId);
    return String(decisionId);
  };
  const period = { from, form: 'fixed' };
  const proposed = {
    ...{ ...period, programme: 'home-help', beneficiaryId: personId },
    facts: factsWith('900.00', from),
  };
  const before = await command(office, ANA, '/api/exemptions', proposed);
  const exemptionId = String(before['exemptionId']);
  const first = await decided(exemptionId, String(before['determinationId']), '122.57');
  const change = { cause: 'income', changedOn: from, reportedOn: from, facts: factsWith('1000.00', from) };
  const after = await command(office, ANA, `/api/exemptions/${exemptionId}/redeterminations`, {
    ...period,
    ...change,
  });
  const second = await decided(exemptionId, String(after['determinationId']), '140.00');
  return { exemptionId, first, second };
}
