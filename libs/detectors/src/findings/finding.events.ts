import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');

/** What came of a look at a finding. */
export const LOOK_NOTES = ['looked-into', 'explained', 'corrected', 'passed-on'] as const;
export type LookNote = (typeof LOOK_NOTES)[number];

/** Somebody in charge looked into a finding, behind which so many events or look-ups stood then. */
export const findingLookedInto = defineEvent(
  'FindingLookedInto',
  1,
  z.strictObject({
    findingId: z.uuid(),
    detector: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    detectorVersion: z.int().positive(),
    unit: z.string().min(1).max(200).nullable(),
    lookedIntoOn: day,
    note: z.enum(LOOK_NOTES),
    evidence: z.int().positive(),
  }),
);

/** The events of a finding. */
export const findingEvents = [findingLookedInto] as const;
export type FindingEvent = EventOf<(typeof findingEvents)[number]>;
export type FindingLookedInto = EventOf<typeof findingLookedInto>;
