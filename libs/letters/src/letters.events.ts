import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';
import { LETTER_KINDS, LETTER_LANGUAGES } from './letter-kinds.rules';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** What nobody confirmed, by the code of a parameter, rule or text. */
const unconfirmed = z.string().min(1).max(300);

/** What a letter can be about. */
export const LETTER_SUBJECTS = ['application', 'decision', 'waiting-list-entry', 'admission'] as const;
export type LetterSubject = (typeof LETTER_SUBJECTS)[number];

const textUsedSchema = z.strictObject({
  key: code,
  unit: z.string().min(1).max(200).nullable(),
  version: z.int().positive(),
  /** Of the text's parts. */
  hash,
});

/**
 * A letter was written and set. Its words and its PDF lie among the addressee's sealed documents; the event
 * says of which text versions they were made and holds nothing of what they say.
 */
export const letterProduced = defineEvent(
  'LetterProduced',
  1,
  z.strictObject({
    letterId: z.uuid(),
    kind: z.enum(LETTER_KINDS),
    languages: z.enum(LETTER_LANGUAGES),
    subject: z.strictObject({ type: z.enum(LETTER_SUBJECTS), id: z.uuid(), part: z.uuid().nullable() }),
    /** The addressee. */
    personId: z.uuid(),
    applicationId: z.uuid().nullable(),
    programme: code,
    unit: z.string().min(1).max(200),
    /** The document's number in its case, 181-2/2026-4; null where there is no case. */
    number: z.string().max(40).nullable(),
    date: day,
    texts: z.array(textUsedSchema).min(1),
    layout: z.int().positive(),
    typesetter: z.string().min(1).max(100),
    /** The names of the sealed documents: of the words as they were handed to the typesetter, and of the PDF. */
    contentHash: hash,
    pdfHash: hash,
    pdfBytes: z.int().positive(),
    unverified: z.array(unconfirmed),
    /** The letter that this one takes the place of. */
    replaces: z.uuid().nullable(),
    producedOn: day,
  }),
);
export type LetterProduced = EventOf<typeof letterProduced>;
