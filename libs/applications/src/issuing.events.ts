import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';

/** What the office issues in a case beside what it receives. */
export const ISSUED_KINDS = ['decision', 'order', 'letter', 'official-note'] as const;
export type IssuedKind = (typeof ISSUED_KINDS)[number];

/** A document that another room issues in this case bears number `-N` of it; the number is never given again. */
export const documentNumberGiven = defineEvent(
  'DocumentNumberGiven',
  1,
  z.strictObject({
    documentId: z.uuid(),
    kind: z.enum(ISSUED_KINDS),
    documentNumber: z.int().positive(),
    givenOn: z.custom<LocalDate>(isLocalDate, 'not a day'),
  }),
);
export type DocumentNumberGiven = EventOf<typeof documentNumberGiven>;
