import { z } from 'zod';
import { defineEvent, type EventOf } from '#libs/kernel';
import { day, staff, text, textRef } from './decision-terms.events';

/** Who decides on an appeal. */
export const SECOND_INSTANCES = ['ministry', 'mayor'] as const;
export type SecondInstance = (typeof SECOND_INSTANCES)[number];

/** What becomes of an appeal: the decision is upheld, annulled or replaced; or the appeal is dismissed. */
export const APPEAL_OUTCOMES = ['upheld', 'annulled', 'replaced', 'dismissed'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** What becomes of an action before the court: rejected, inadmissible, or the decision is annulled or replaced. */
export const COURT_OUTCOMES = ['rejected', 'inadmissible', 'annulled', 'replaced'] as const;
export type CourtOutcome = (typeof COURT_OUTCOMES)[number];

/** Why a finished procedure is renewed (ZUP, article 260). */
export const RENEWAL_GROUNDS = [
  'new-facts-or-evidence',
  'false-evidence',
  'criminal-act',
  'court-ruling-changed',
  'party-misled-authority',
  'preliminary-question-decided-otherwise',
  'official-to-be-excluded',
  'not-competent-person-decided',
  'collegial-body-irregular',
  'party-not-heard',
  'party-not-represented',
  'party-could-not-use-language',
] as const;
export type RenewalGround = (typeof RENEWAL_GROUNDS)[number];

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
    groundsRef: textRef,
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

/** An error in the decision was corrected by an order, which bears a number of its own where there is a case. */
export const decisionCorrected = defineEvent(
  'DecisionCorrected',
  2,
  z.strictObject({
    orderId: z.uuid(),
    number: z.string().max(40).nullable(),
    ...text,
    correctedBy: staff,
    correctedOn: day,
  }),
  { 1: (data: object) => ({ ...data, number: null }) },
);

/** A party brought an action before the court; `dueOn` was the last day in time. */
export const courtActionBrought = defineEvent(
  'CourtActionBrought',
  1,
  z.strictObject({ actionId: z.uuid(), personId: z.uuid(), broughtOn: day, dueOn: day, late: z.boolean() }),
);

/** The court decided; `servedOn` is the day on which the judgment was served. */
export const courtActionDecided = defineEvent(
  'CourtActionDecided',
  1,
  z.strictObject({
    actionId: z.uuid(),
    outcome: z.enum(COURT_OUTCOMES),
    decidedOn: day,
    servedOn: day,
    replacedBy: z.uuid().nullable(),
  }),
);

/** The finished procedure was renewed by an order; a new decision, `openedAs`, is drafted in it. */
export const procedureRenewed = defineEvent(
  'ProcedureRenewed',
  1,
  z.strictObject({
    orderId: z.uuid(),
    number: z.string().max(40).nullable(),
    ground: z.enum(RENEWAL_GROUNDS),
    /** The party who proposed it; null where the office renews by itself. */
    proposedBy: z.uuid().nullable(),
    openedAs: z.uuid(),
    ...text,
    renewedBy: staff,
    renewedOn: day,
  }),
);

/** The renewed procedure ended: its decision replaces the earlier one, or the earlier one stays in force. */
export const renewalConcluded = defineEvent(
  'RenewalConcluded',
  1,
  z.strictObject({ openedAs: z.uuid(), outcome: z.enum(['replaced', 'left-in-force']), concludedOn: day }),
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

/** The events of a decision against which something is done, and its certificates. */
export const remedyEvents = [
  appealLodged,
  appealForwarded,
  appealDecided,
  courtActionBrought,
  courtActionDecided,
  decisionCorrected,
  procedureRenewed,
  renewalConcluded,
  finalityConfirmed,
  legalForceConfirmed,
] as const;

export type AppealLodged = EventOf<typeof appealLodged>;
export type AppealForwarded = EventOf<typeof appealForwarded>;
export type AppealDecided = EventOf<typeof appealDecided>;
export type CourtActionBrought = EventOf<typeof courtActionBrought>;
export type CourtActionDecided = EventOf<typeof courtActionDecided>;
export type ProcedureRenewed = EventOf<typeof procedureRenewed>;
export type RenewalConcluded = EventOf<typeof renewalConcluded>;
