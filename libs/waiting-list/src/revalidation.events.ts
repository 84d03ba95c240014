import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');

/** What somebody answers to the question whether they still wait. */
export const REVALIDATION_ANSWERS = ['still-waiting', 'changed-need', 'withdraws'] as const;
export type RevalidationAnswer = (typeof REVALIDATION_ANSWERS)[number];

/** A campaign asks this person whether they still wait. */
export const revalidationAsked = defineEvent(
  'RevalidationAsked',
  1,
  z.strictObject({ campaignId: z.uuid(), askedOn: day }),
);

/** The letter or the reminder was produced; the answer is due by then, as the parameter stood that day. */
export const revalidationLetterProduced = defineEvent(
  'RevalidationLetterProduced',
  1,
  z.strictObject({
    campaignId: z.uuid(),
    kind: z.enum(['first', 'reminder']),
    /** The letter's id among the letters, or in the outgoing mail. */
    letterRef: z.uuid(),
    producedOn: day,
    answerBy: day,
    answerPeriod: z.strictObject({ parameter: z.string(), source: z.string(), verified: z.boolean() }),
  }),
);

/** The person answered; a changed need or an end stands in the event beside. */
export const revalidationAnswered = defineEvent(
  'RevalidationAnswered',
  1,
  z.strictObject({
    campaignId: z.uuid(),
    answeredOn: day,
    answer: z.enum(REVALIDATION_ANSWERS),
    late: z.boolean(),
    noteRef: z.uuid().nullable(),
  }),
);

/** Nobody answered in time; the wait ends in the event beside. */
export const revalidationUnanswered = defineEvent(
  'RevalidationUnanswered',
  1,
  z.strictObject({
    campaignId: z.uuid(),
    answerBy: day,
    foundOn: day,
    decidedBy: z.enum(['caseworker', 'run']),
  }),
);

/** The events of re-validation in the life of one entry. */
export const revalidationEvents = [
  revalidationAsked,
  revalidationLetterProduced,
  revalidationAnswered,
  revalidationUnanswered,
] as const;

/** A campaign was started: these entries had not been confirmed since the day. Stands in the campaign's stream. */
export const revalidationCampaignStarted = defineEvent(
  'RevalidationCampaignStarted',
  1,
  z.strictObject({
    campaignId: z.uuid(),
    programme: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    municipality: z
      .string()
      .regex(/^\d{3}$/)
      .nullable(),
    provider: z.string().min(1).max(200).nullable(),
    notConfirmedSince: day,
    startedOn: day,
    entries: z.array(z.uuid()).min(1),
  }),
);

export type RevalidationAsked = EventOf<typeof revalidationAsked>;
export type RevalidationLetterProduced = EventOf<typeof revalidationLetterProduced>;
export type RevalidationAnswered = EventOf<typeof revalidationAnswered>;
export type RevalidationUnanswered = EventOf<typeof revalidationUnanswered>;
export type RevalidationEvent =
  RevalidationAsked | RevalidationLetterProduced | RevalidationAnswered | RevalidationUnanswered;
export type RevalidationCampaignStarted = EventOf<typeof revalidationCampaignStarted>;
