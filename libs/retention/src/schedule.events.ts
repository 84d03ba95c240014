import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');

/** The office set how long cases under a sign are kept, for those that end from a day on; null months: for ever. */
export const retentionPeriodSet = defineEvent(
  'RetentionPeriodSet',
  1,
  z.strictObject({
    sign: z.string().regex(/^\d{1,5}$/),
    title: z.string().min(1).max(200),
    months: z.int().positive().max(1200).nullable(),
    from: day,
    source: z.string().min(1).max(300),
    verified: z.boolean(),
    setOn: day,
  }),
);
export type RetentionPeriodSet = EventOf<typeof retentionPeriodSet>;
