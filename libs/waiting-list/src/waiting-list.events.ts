import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** How often help is wanted, most often first. */
export const FREQUENCIES = ['several-times-daily', 'daily', 'three-weekly', 'two-weekly', 'weekly'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** When help is wanted beyond weekday mornings, in the order in which it is written. */
export const EXTENDED_SCOPES = ['afternoon', 'weekend', 'holiday'] as const;
export type ExtendedScope = (typeof EXTENDED_SCOPES)[number];

/** The law under which a person waits: social care (ZSV) or long-term care (ZDOsk-1). */
export const LEGAL_REGIMES = ['ZSV', 'ZDOsk-1'] as const;
export type LegalRegime = (typeof LEGAL_REGIMES)[number];

/** Why a wait ends (ZSV practice, domain facts section 7). */
export const END_REASONS = [
  'admitted',
  'admitted-elsewhere',
  'moved-to-institution',
  'died',
  'withdrew',
  'no-longer-eligible',
  'revalidation-unanswered',
  'offers-refused',
  'other',
] as const;
export type EndReason = (typeof END_REASONS)[number];

/** Why a wait stands still. */
export const PAUSE_REASONS = ['hospital', 'temporary-absence', 'other'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** What a person needs; hours are hours a week wanted, null when not asked. */
export const needProfileSchema = z.strictObject({
  frequency: z.enum(FREQUENCIES),
  extendedScope: z.array(z.enum(EXTENDED_SCOPES)),
  relativesHelp: z.boolean(),
  hoursPerWeek: z.number().positive().max(168).nullable(),
});
export type NeedProfile = z.infer<typeof needProfileSchema>;

const endShape = {
  endedOn: day,
  reason: z.enum(END_REASONS),
  /** A text kept with the person's data, never here. */
  noteRef: z.uuid().nullable(),
  serviceStartedOn: day.nullable(),
};

/**
 * A person was put on a provider's list for a programme; provider is the organisation's name. The application
 * and the day on which it was complete are null where the list knew of none, as in version 1.
 */
export const placedOnWaitingList = defineEvent(
  'PlacedOnWaitingList',
  2,
  z.strictObject({
    entryId: z.uuid(),
    personId: z.uuid(),
    programme: code,
    municipality: z.string().regex(/^\d{3}$/),
    provider: z.string().min(1).max(200),
    registerNumber: z.string().min(1).max(100).nullable(),
    applicationReceivedOn: day,
    listedOn: day,
    legalRegime: z.enum(LEGAL_REGIMES),
    needProfile: needProfileSchema,
    applicationId: z.uuid().nullable(),
    applicationCompleteOn: day.nullable(),
  }),
  { 1: (data: object) => ({ ...data, applicationId: null, applicationCompleteOn: null }) },
);

/** What the person needs is different from a day on. */
export const needProfileChanged = defineEvent(
  'NeedProfileChanged',
  1,
  z.strictObject({ effectiveOn: day, needProfile: needProfileSchema }),
);

/** The wait stands still from a day on. */
export const waitingPaused = defineEvent(
  'WaitingPaused',
  1,
  z.strictObject({ pauseId: z.uuid(), from: day, reason: z.enum(PAUSE_REASONS) }),
);

/** A pause is over; its last day is the day before `on`. */
export const waitingResumed = defineEvent(
  'WaitingResumed',
  1,
  z.strictObject({ pauseId: z.uuid(), on: day }),
);

/** From a day on the person waits under another law; up to then under the one before. */
export const legalRegimeChanged = defineEvent(
  'LegalRegimeChanged',
  1,
  z.strictObject({ effectiveOn: day, legalRegime: z.enum(LEGAL_REGIMES) }),
);

// Version 2 knows one reason more; what version 1 said stays as it is.
const oneReasonMore = { 1: (data: object) => data };

/** The wait is over; the entry is not on the list of `endedOn` any more. */
export const waitingEnded = defineEvent('WaitingEnded', 2, z.strictObject(endShape), oneReasonMore);

/** Another end than the one recorded before turned out to be true. */
export const waitingEndCorrected = defineEvent(
  'WaitingEndCorrected',
  2,
  z.strictObject({
    ...endShape,
    replaces: z.strictObject({ endedOn: day, reason: z.enum(END_REASONS) }),
  }),
  oneReasonMore,
);

/** Why someone who was taken off the list stands on it again. */
export const REINSTATEMENT_REASONS = [
  'answered-late',
  'letter-not-received',
  'prevented',
  'mistake',
] as const;
export type ReinstatementReason = (typeof REINSTATEMENT_REASONS)[number];

/** The end turned out not to be one: the person waits on, from the first listing day. */
export const waitingReinstated = defineEvent(
  'WaitingReinstated',
  1,
  z.strictObject({
    reinstatedOn: day,
    reason: z.enum(REINSTATEMENT_REASONS),
    noteRef: z.uuid().nullable(),
    replaces: z.strictObject({ endedOn: day, reason: z.enum(END_REASONS) }),
  }),
);

/** The events that say whether, since when and for what a person waits. */
export const waitingEvents = [
  placedOnWaitingList,
  needProfileChanged,
  waitingPaused,
  waitingResumed,
  legalRegimeChanged,
  waitingEnded,
  waitingEndCorrected,
  waitingReinstated,
] as const;

export type PlacedOnWaitingList = EventOf<typeof placedOnWaitingList>;
export type NeedProfileChanged = EventOf<typeof needProfileChanged>;
export type WaitingPaused = EventOf<typeof waitingPaused>;
export type WaitingResumed = EventOf<typeof waitingResumed>;
export type LegalRegimeChanged = EventOf<typeof legalRegimeChanged>;
export type WaitingEnded = EventOf<typeof waitingEnded>;
export type WaitingEndCorrected = EventOf<typeof waitingEndCorrected>;
export type WaitingReinstated = EventOf<typeof waitingReinstated>;
/** An end of a wait: its day (no longer on the list that day), its reason, note and start of service. */
export type WaitingEnd = WaitingEnded['data'];
export type WaitingEvent =
  | PlacedOnWaitingList
  | NeedProfileChanged
  | WaitingPaused
  | WaitingResumed
  | LegalRegimeChanged
  | WaitingEnded
  | WaitingEndCorrected
  | WaitingReinstated;
