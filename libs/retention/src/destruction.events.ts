import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';
import { CASE_HOLD_GROUNDS, CASE_KINDS } from './retention-case.rules';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');
/** A member of staff by the code they sign in with. */
const staff = z.string().min(1).max(64);
const caseRef = { kind: z.enum(CASE_KINDS), caseId: z.uuid() };

const listedCase = z.strictObject({
  ...caseRef,
  personId: z.uuid(),
  number: z.string().max(40).nullable(),
  sign: z.string().regex(/^\d{1,5}$/),
  endedOn: day,
  keepUntil: day,
  /** Kept for ever: handed over to the archive instead of destroyed. */
  disposal: z.enum(['destroy', 'archive']),
  /** The source of the period, and whether anybody confirmed it. */
  source: z.string().min(1).max(300),
  verified: z.boolean(),
});
/** A case of a destruction list as it stood when it was proposed. */
export type ListedCase = z.infer<typeof listedCase>;

/** Why a destruction that was proposed does not come about. */
export const REJECTION_REASONS = [
  'still-needed',
  'period-wrong',
  'archive-to-be-asked',
  'drafted-in-error',
  'other',
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** Somebody proposed that cases whose time is over be destroyed, or handed over to the archive. */
export const destructionProposed = defineEvent(
  'DestructionProposed',
  1,
  z.strictObject({
    destructionId: z.uuid(),
    unit: z.string().min(1).max(200).nullable(),
    cases: z.array(listedCase).min(1).max(200),
    proposedBy: staff,
    proposedOn: day,
  }),
);

/** Another person approved it: what is listed is destroyed from now on. */
export const destructionApproved = defineEvent(
  'DestructionApproved',
  1,
  z.strictObject({ approvedBy: staff, approvedOn: day }),
);

/** Another person rejected it, or who proposed it took it back. */
export const destructionRejected = defineEvent(
  'DestructionRejected',
  1,
  z.strictObject({ rejectedBy: staff, rejectedOn: day, reason: z.enum(REJECTION_REASONS) }),
);

/** The texts, attachments and letters of a case are gone; how many there were stays known, and so do its events. */
export const caseDestroyed = defineEvent(
  'CaseDestroyed',
  1,
  z.strictObject({
    ...caseRef,
    personId: z.uuid(),
    texts: z.int().nonnegative(),
    documents: z.int().nonnegative(),
    letters: z.int().nonnegative(),
    destroyedOn: day,
  }),
);

/** A case that is kept for ever was handed over to the archive; nothing of it was destroyed. */
export const caseHandedToArchive = defineEvent(
  'CaseHandedToArchive',
  1,
  z.strictObject({ ...caseRef, personId: z.uuid(), handedOverOn: day }),
);

/** A listed case was left as it is, since something keeps it by now. */
export const caseSpared = defineEvent(
  'CaseSpared',
  1,
  z.strictObject({ ...caseRef, reasons: z.array(z.string().min(1).max(60)).min(1), sparedOn: day }),
);

/** All that was approved is done; the persons of whom nothing had to be kept any more were erased. */
export const destructionCompleted = defineEvent(
  'DestructionCompleted',
  1,
  z.strictObject({ completedOn: day, personsErased: z.array(z.uuid()), personsKept: z.array(z.uuid()) }),
);

/** From now on a case must not be destroyed. */
export const caseHoldPlaced = defineEvent(
  'CaseHoldPlaced',
  1,
  z.strictObject({ ...caseRef, personId: z.uuid(), ground: z.enum(CASE_HOLD_GROUNDS), placedOn: day }),
);

/** The ground for keeping a case is gone. */
export const caseHoldLifted = defineEvent(
  'CaseHoldLifted',
  1,
  z.strictObject({ ...caseRef, ground: z.enum(CASE_HOLD_GROUNDS), liftedOn: day }),
);

/** The events of destruction lists. */
export const destructionEvents = [
  destructionProposed,
  destructionApproved,
  destructionRejected,
  caseDestroyed,
  caseHandedToArchive,
  caseSpared,
  destructionCompleted,
] as const;
/** The events of holds on cases. */
export const caseHoldEvents = [caseHoldPlaced, caseHoldLifted] as const;

export type DestructionProposed = EventOf<typeof destructionProposed>;
export type DestructionApproved = EventOf<typeof destructionApproved>;
export type CaseDestroyed = EventOf<typeof caseDestroyed>;
export type CaseHandedToArchive = EventOf<typeof caseHandedToArchive>;
export type CaseSpared = EventOf<typeof caseSpared>;
export type DestructionCompleted = EventOf<typeof destructionCompleted>;
export type CaseHoldPlaced = EventOf<typeof caseHoldPlaced>;
export type DestructionEvent = EventOf<(typeof destructionEvents)[number]>;
export type CaseHoldEvent = EventOf<(typeof caseHoldEvents)[number]>;
