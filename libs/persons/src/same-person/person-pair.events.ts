import { z } from 'zod';
import { defineEvent, type EventOf } from '#libs/kernel';

const merging = z.strictObject({ survivorId: z.uuid(), absorbedId: z.uuid() });

/** Two records were found to be of one person; both histories stay, pages show them under the survivor. */
export const personsFoundSame = defineEvent('PersonsFoundSame', 1, merging);

/** Two records that look alike were found to be of two persons. */
export const personsFoundDifferent = defineEvent(
  'PersonsFoundDifferent',
  1,
  z.strictObject({ personIds: z.tuple([z.uuid(), z.uuid()]) }),
);

/** Two records that were taken for one person's are two persons' again. */
export const personMergeUndone = defineEvent('PersonMergeUndone', 1, merging);

/** Every event of a pair of persons. */
export const personPairEvents = [personsFoundSame, personsFoundDifferent, personMergeUndone] as const;

export type PersonsFoundSame = EventOf<typeof personsFoundSame>;
export type PersonsFoundDifferent = EventOf<typeof personsFoundDifferent>;
export type PersonMergeUndone = EventOf<typeof personMergeUndone>;
export type PersonPairEvent = PersonsFoundSame | PersonsFoundDifferent | PersonMergeUndone;
