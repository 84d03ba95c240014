import { z } from 'zod';
import { defineEvent, type EventOf } from '#libs/kernel';

/** Why somebody's data are erased. */
export const ERASURE_GROUNDS = ['retention-ended', 'request-of-person', 'unlawful', 'court-order'] as const;

/** Why somebody's data must not be erased for now. */
export const HOLD_GROUNDS = ['court-procedure', 'inspection', 'audit', 'archive'] as const;

/** The data-protection officer ordered that a person's data be erased, in all the person's records. */
export const personErasureOrdered = defineEvent(
  'PersonErasureOrdered',
  1,
  z.strictObject({
    personId: z.uuid(),
    records: z.array(z.uuid()).min(1),
    ground: z.enum(ERASURE_GROUNDS),
  }),
);

/** The person's keys and whatever they sealed are gone; how many texts and documents there were stays known. */
export const personErased = defineEvent(
  'PersonErased',
  1,
  z.strictObject({ texts: z.int().nonnegative(), documents: z.int().nonnegative() }),
);

/** From now on the person's data must not be erased. */
export const legalHoldPlaced = defineEvent(
  'LegalHoldPlaced',
  1,
  z.strictObject({ personId: z.uuid(), ground: z.enum(HOLD_GROUNDS) }),
);

/** The ground for keeping the person's data is gone. */
export const legalHoldLifted = defineEvent(
  'LegalHoldLifted',
  1,
  z.strictObject({ personId: z.uuid(), ground: z.enum(HOLD_GROUNDS) }),
);

/** A text about a third person, kept with a person's data, was erased alone; the person's own data stay. */
export const thirdPersonTextErased = defineEvent(
  'ThirdPersonTextErased',
  1,
  z.strictObject({ personId: z.uuid(), textId: z.uuid(), ground: z.enum(ERASURE_GROUNDS) }),
);

/** Every event of an erasure. */
export const erasureEvents = [
  personErasureOrdered,
  personErased,
  legalHoldPlaced,
  legalHoldLifted,
  thirdPersonTextErased,
] as const;

export type ErasureGround = (typeof ERASURE_GROUNDS)[number];
export type HoldGround = (typeof HOLD_GROUNDS)[number];
export type PersonErasureOrdered = EventOf<typeof personErasureOrdered>;
export type PersonErased = EventOf<typeof personErased>;
export type LegalHoldPlaced = EventOf<typeof legalHoldPlaced>;
export type LegalHoldLifted = EventOf<typeof legalHoldLifted>;
export type ThirdPersonTextErased = EventOf<typeof thirdPersonTextErased>;
export type ErasureEvent =
  PersonErasureOrdered | PersonErased | LegalHoldPlaced | LegalHoldLifted | ThirdPersonTextErased;
