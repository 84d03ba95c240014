import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';

const wording = z.strictObject({ sl: z.string().max(4000), it: z.string().max(4000) });

/**
 * A new version of a text of letters was published; it supersedes the one before, which stays as it was. Holds
 * the whole text, so that a later version of the house's own changes nothing in it.
 */
export const letterTextPublished = defineEvent(
  'LetterTextPublished',
  1,
  z.strictObject({
    key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    /** The unit whose own wording it is; null for all. */
    unit: z.string().min(1).max(200).nullable(),
    version: z.int().positive(),
    from: z.custom<LocalDate>(isLocalDate, 'not a day'),
    parts: z.record(z.string().regex(/^[a-zA-Z0-9.-]{1,60}$/), wording),
    supersedes: z.strictObject({ unit: z.string().nullable(), version: z.int().positive() }),
    publishedOn: z.custom<LocalDate>(isLocalDate, 'not a day'),
  }),
);
export type LetterTextPublished = EventOf<typeof letterTextPublished>;
