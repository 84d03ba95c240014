import { z } from 'zod';
import { defineEvent, type EventOf } from '#libs/kernel';

/** How a person is known to be this person. */
export const IDENTIFICATIONS = ['emso', 'none'] as const;

/** A place in the personal-data store; the value itself never stands in an event. */
const fieldRef = z.strictObject({ field: z.string().regex(/^[a-z][A-Za-z]*$/), version: z.int().positive() });
export type PersonalFieldRef = z.infer<typeof fieldRef>;

/** The office came to know a person. */
export const personRegistered = defineEvent(
  'PersonRegistered',
  1,
  z.strictObject({
    personId: z.uuid(),
    identifiedBy: z.enum(IDENTIFICATIONS),
    personalData: z.array(fieldRef),
  }),
);

/** The office wrote down something new about a person it knew. */
export const personDetailsRecorded = defineEvent(
  'PersonDetailsRecorded',
  1,
  z.strictObject({ personalData: z.array(fieldRef).min(1) }),
);

/** Every event of a person. */
export const personEvents = [personRegistered, personDetailsRecorded] as const;

export type PersonRegistered = EventOf<typeof personRegistered>;
export type PersonDetailsRecorded = EventOf<typeof personDetailsRecorded>;
export type PersonEvent = PersonRegistered | PersonDetailsRecorded;
