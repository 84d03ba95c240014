import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate, type Money } from '#libs/kernel';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');
const amount = z.custom<Money>((value) => Number.isSafeInteger(value), 'not an amount in whole cents');
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** A member of staff by the code they sign in with. */
const staff = z.string().min(1).max(64);
const text = { textKey: z.string().regex(/^[a-z0-9.-]{1,100}$/), textVersion: z.int().positive() };

/** What a decision decides: an exemption, an application dismissed, refused or granted. */
export const DECISION_KINDS = ['exemption', 'dismissal-order', 'refusal', 'grant'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** As whom a person is party to a decision. */
export const PARTY_ROLES = ['applicant', 'beneficiary', 'liable-person', 'representative'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** How a decision is sent for personal service. */
export const CHANNELS = ['post', 'courier', 'in-person', 'electronic'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Who decides on an appeal. */
export const SECOND_INSTANCES = ['ministry', 'mayor'] as const;
export type SecondInstance = (typeof SECOND_INSTANCES)[number];

/** What becomes of an appeal: the decision is upheld, annulled or replaced; or the appeal is dismissed. */
export const APPEAL_OUTCOMES = ['upheld', 'annulled', 'replaced', 'dismissed'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** Why a decision that was not sent is given up. */
export const WITHDRAWAL_REASONS = ['application-withdrawn', 'person-died', 'drafted-in-error'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

const party = z.strictObject({
  personId: z.uuid(),
  role: z.enum(PARTY_ROLES),
  /** What the party pays a month; null where nothing is charged. */
  contribution: amount.nullable(),
});
export type Party = z.infer<typeof party>;

/** A decision was drafted; its text is a key and version of the texts. */
export const decisionDrafted = defineEvent(
  'DecisionDrafted',
  1,
  z.strictObject({
    decisionId: z.uuid(),
    kind: z.enum(DECISION_KINDS),
    programme: code,
    unit: z.string().max(80).nullable(),
    parties: z.array(party).min(1),
    applicationId: z.uuid().nullable(),
    caseNumber: z.string().max(30).nullable(),
    exemption: z.strictObject({ exemptionId: z.uuid(), determinationId: z.uuid() }).nullable(),
    ...text,
    draftedBy: staff,
    draftedOn: day,
  }),
);

/** Another person than the one who drafted it approved the decision. */
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

/** The decision was sent to all its parties for personal service. */
export const decisionSent = defineEvent(
  'DecisionSent',
  1,
  z.strictObject({ sentOn: day, channel: z.enum(CHANNELS) }),
);

/** Personal service failed and a notice was left; the 15th day after counts as service. */
export const serviceAttempted = defineEvent(
  'ServiceAttempted',
  1,
  z.strictObject({ personId: z.uuid(), attemptedOn: day }),
);

/** A party took the decision over. */
export const decisionServed = defineEvent(
  'DecisionServed',
  1,
  z.strictObject({ personId: z.uuid(), servedOn: day }),
);

/** A party appealed; `dueOn` was the last day in time. */
export const appealLodged = defineEvent(
  'AppealLodged',
  1,
  z.strictObject({
    appealId: z.uuid(),
    personId: z.uuid(),
    lodgedOn: day,
    dueOn: day,
    late: z.boolean(),
    /** The grounds are kept with the person's data, never here. */
    groundsRef: z.uuid().nullable(),
  }),
);

/** The appeal went to the second instance. */
export const appealForwarded = defineEvent(
  'AppealForwarded',
  1,
  z.strictObject({ appealId: z.uuid(), authority: z.enum(SECOND_INSTANCES), forwardedOn: day }),
);

/** The appeal was decided; `servedOn` is the day on which that was served. */
export const appealDecided = defineEvent(
  'AppealDecided',
  1,
  z.strictObject({
    appealId: z.uuid(),
    outcome: z.enum(APPEAL_OUTCOMES),
    decidedOn: day,
    servedOn: day,
    replacedBy: z.uuid().nullable(),
  }),
);

/** An error in the decision was corrected by an order. */
export const decisionCorrected = defineEvent(
  'DecisionCorrected',
  1,
  z.strictObject({ orderId: z.uuid(), ...text, correctedBy: staff, correctedOn: day }),
);

/** A decision that had not been sent was given up. */
export const decisionWithdrawn = defineEvent(
  'DecisionWithdrawn',
  1,
  z.strictObject({ reason: z.enum(WITHDRAWAL_REASONS), withdrawnBy: staff, withdrawnOn: day }),
);

/** It was certified that the decision is final (dokončna) since a day. */
export const finalityConfirmed = defineEvent(
  'FinalityConfirmed',
  1,
  z.strictObject({ finalOn: day, confirmedBy: staff, confirmedOn: day }),
);

/** It was certified that the decision is in legal force (pravnomočna) since a day. */
export const legalForceConfirmed = defineEvent(
  'LegalForceConfirmed',
  1,
  z.strictObject({ legalForceOn: day, confirmedBy: staff, confirmedOn: day }),
);

/** Every event of a decision. */
export const decisionEvents = [
  decisionDrafted,
  decisionApproved,
  decisionNumbered,
  decisionSigned,
  decisionSent,
  serviceAttempted,
  decisionServed,
  appealLodged,
  appealForwarded,
  appealDecided,
  decisionCorrected,
  decisionWithdrawn,
  finalityConfirmed,
  legalForceConfirmed,
] as const;

export type DecisionDrafted = EventOf<typeof decisionDrafted>;
export type AppealLodged = EventOf<typeof appealLodged>;
export type AppealForwarded = EventOf<typeof appealForwarded>;
export type AppealDecided = EventOf<typeof appealDecided>;
export type DecisionEvent = EventOf<(typeof decisionEvents)[number]>;

/** The day on which the fact itself happened. */
export function factDay(event: DecisionEvent): LocalDate {
  switch (event.type) {
    case 'DecisionDrafted':
      return event.data.draftedOn;
    case 'DecisionApproved':
      return event.data.approvedOn;
    case 'DecisionNumbered':
      return event.data.numberedOn;
    case 'DecisionSigned':
      return event.data.signedOn;
    case 'DecisionSent':
      return event.data.sentOn;
    case 'ServiceAttempted':
      return event.data.attemptedOn;
    case 'DecisionServed':
      return event.data.servedOn;
    case 'AppealLodged':
      return event.data.lodgedOn;
    case 'AppealForwarded':
      return event.data.forwardedOn;
    case 'AppealDecided':
      return event.data.decidedOn;
    case 'DecisionCorrected':
      return event.data.correctedOn;
    case 'DecisionWithdrawn':
      return event.data.withdrawnOn;
    case 'FinalityConfirmed':
    case 'LegalForceConfirmed':
      return event.data.confirmedOn;
  }
}
