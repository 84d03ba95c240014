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
  'moved-to-institution',
  'died',
  'withdrew',
  'no-longer-eligible',
  'revalidation-unanswered',
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

/** A person was put on a provider's list for a programme; provider is the organisation's name. */
export const placedOnWaitingList = defineEvent(
  'PlacedOnWaitingList',
  1,
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
  }),
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

/** The wait is over; the entry is not on the list of `endedOn` any more. */
export const waitingEnded = defineEvent('WaitingEnded', 1, z.strictObject(endShape));

/** Another end than the one recorded before turned out to be true. */
export const waitingEndCorrected = defineEvent(
  'WaitingEndCorrected',
  1,
  z.strictObject({
    ...endShape,
    replaces: z.strictObject({ endedOn: day, reason: z.enum(END_REASONS) }),
  }),
);

/** Every event of a waiting-list entry, oldest version first in each. */
export const waitingListEvents = [
  placedOnWaitingList,
  needProfileChanged,
  waitingPaused,
  waitingResumed,
  waitingEnded,
  waitingEndCorrected,
] as const;

export type PlacedOnWaitingList = EventOf<typeof placedOnWaitingList>;
export type NeedProfileChanged = EventOf<typeof needProfileChanged>;
export type WaitingPaused = EventOf<typeof waitingPaused>;
export type WaitingResumed = EventOf<typeof waitingResumed>;
export type WaitingEnded = EventOf<typeof waitingEnded>;
export type WaitingEndCorrected = EventOf<typeof waitingEndCorrected>;
/** An end of a wait: its day (no longer on the list that day), its reason, note and start of service. */
export type WaitingEnd = WaitingEnded['data'];
export type WaitingListEvent =
  | PlacedOnWaitingList
  | NeedProfileChanged
  | WaitingPaused
  | WaitingResumed
  | WaitingEnded
  | WaitingEndCorrected;

/** The day on which the fact itself happened: what a register knew on that day unless it says otherwise. */
export function factDay(event: WaitingListEvent): LocalDate {
  switch (event.type) {
    case 'PlacedOnWaitingList':
      return event.data.listedOn;
    case 'NeedProfileChanged':
      return event.data.effectiveOn;
    case 'WaitingPaused':
      return event.data.from;
    case 'WaitingResumed':
      return event.data.on;
    case 'WaitingEnded':
    case 'WaitingEndCorrected':
      return event.data.endedOn;
  }
}
