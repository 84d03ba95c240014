import { z } from 'zod';
import { defineEvent, type EventOf, type Money } from '#libs/kernel';
import { day, staff, text, textRef } from './decision-terms.events';

const amount = z.custom<Money>((value) => Number.isSafeInteger(value), 'not an amount in whole cents');
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What a decision decides: an exemption, an application dismissed, refused or granted. */
export const DECISION_KINDS = ['exemption', 'dismissal-order', 'refusal', 'grant'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** As whom a person is party to a decision. */
export const PARTY_ROLES = ['applicant', 'beneficiary', 'liable-person', 'representative'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** Why a decision that was not sent is given up. */
export const WITHDRAWAL_REASONS = [
  'application-withdrawn',
  'person-died',
  'drafted-in-error',
  'earlier-decision-stands',
] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** Why the approver returns a draft. */
export const RETURN_REASONS = [
  'facts-incomplete',
  'law-misapplied',
  'calculation-wrong',
  'reasoning-insufficient',
  'wording',
  'other',
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

const party = z.strictObject({
  personId: z.uuid(),
  role: z.enum(PARTY_ROLES),
  /** What the party pays a month; null where nothing is charged. */
  contribution: amount.nullable(),
});
/** A party as a decision names it. */
export type Party = z.infer<typeof party>;

const exemption = z.strictObject({ exemptionId: z.uuid(), determinationId: z.uuid() }).nullable();

/** A decision was drafted; its text is a key and version of the texts, `renews` the decision whose procedure was renewed. */
export const decisionDrafted = defineEvent(
  'DecisionDrafted',
  2,
  z.strictObject({
    decisionId: z.uuid(),
    kind: z.enum(DECISION_KINDS),
    programme: code,
    unit: z.string().max(80).nullable(),
    parties: z.array(party).min(1),
    applicationId: z.uuid().nullable(),
    caseNumber: z.string().max(30).nullable(),
    exemption,
    ...text,
    draftedBy: staff,
    draftedOn: day,
    renews: z.uuid().nullable(),
  }),
  { 1: (data: object) => ({ ...data, renews: null }) },
);

/** The approver returned a draft to those who prepared it; what is wrong in words is kept apart. */
export const decisionReturned = defineEvent(
  'DecisionReturned',
  1,
  z.strictObject({ reason: z.enum(RETURN_REASONS), noteRef: textRef, returnedBy: staff, returnedOn: day }),
);

/** A draft was revised; who revised it prepared it too. */
export const decisionRevised = defineEvent(
  'DecisionRevised',
  1,
  z.strictObject({ parties: z.array(party).min(1), exemption, ...text, revisedBy: staff, revisedOn: day }),
);

/** A revised draft was put before the approver again. */
export const decisionResubmitted = defineEvent(
  'DecisionResubmitted',
  1,
  z.strictObject({ resubmittedBy: staff, resubmittedOn: day }),
);

/** Somebody who did not prepare the decision approved it. */
export const decisionApproved = defineEvent(
  'DecisionApproved',
  1,
  z.strictObject({ approvedBy: staff, approvedOn: day }),
);

/** The decision bears a document number of its case. */
export const decisionNumbered = defineEvent(
  'DecisionNumbered',
  1,
  z.strictObject({ number: z.string().max(40), numberedOn: day }),
);

/** The decision was signed off. */
export const decisionSigned = defineEvent(
  'DecisionSigned',
  1,
  z.strictObject({ signedBy: staff, signedOn: day }),
);

/** A decision that had not been sent was given up. */
export const decisionWithdrawn = defineEvent(
  'DecisionWithdrawn',
  1,
  z.strictObject({ reason: z.enum(WITHDRAWAL_REASONS), withdrawnBy: staff, withdrawnOn: day }),
);

/** The events of a decision before it leaves the house. */
export const draftingEvents = [
  decisionDrafted,
  decisionReturned,
  decisionRevised,
  decisionResubmitted,
  decisionApproved,
  decisionNumbered,
  decisionSigned,
  decisionWithdrawn,
] as const;

export type DecisionDrafted = EventOf<typeof decisionDrafted>;
export type DecisionReturned = EventOf<typeof decisionReturned>;
export type DecisionRevised = EventOf<typeof decisionRevised>;
