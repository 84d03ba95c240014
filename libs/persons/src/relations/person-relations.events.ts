import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');

/** What another person can be to a person, and on what ground. */
export const RELATION_BASES = {
  'household-member': ['spouse', 'partner', 'child', 'parent', 'other-relative', 'other'],
  representative: ['authorised', 'legal', 'guardian'],
  'liable-person': ['maintenance-duty', 'title', 'contract'],
} as const;
export type RelationKind = keyof typeof RELATION_BASES;

const relationTo = <const Bases extends readonly [string, ...string[]]>(bases: Bases) =>
  z.strictObject({
    relationId: z.uuid(),
    otherId: z.uuid(),
    basis: z.enum(bases),
    from: day,
    /** The first day on which it does not hold any more; null while no end is known. */
    until: day.nullable(),
  });

/** Somebody lives in the person's household. */
export const householdMemberJoined = defineEvent(
  'HouseholdMemberJoined',
  1,
  relationTo(RELATION_BASES['household-member']),
);

/** Somebody may act for the person: authorised, by law, or as guardian. */
export const representativeAppointed = defineEvent(
  'RepresentativeAppointed',
  1,
  relationTo(RELATION_BASES.representative),
);

/** Somebody has to pay for the person: by a duty of maintenance, a title or a contract. */
export const liablePersonBound = defineEvent(
  'LiablePersonBound',
  1,
  relationTo(RELATION_BASES['liable-person']),
);

/** A relation does not hold any more from a day on. */
export const personRelationEnded = defineEvent(
  'PersonRelationEnded',
  1,
  z.strictObject({ relationId: z.uuid(), on: day }),
);

/** Every event of a person's relations. */
export const personRelationEvents = [
  householdMemberJoined,
  representativeAppointed,
  liablePersonBound,
  personRelationEnded,
] as const;

export type RelationBegun =
  | EventOf<typeof householdMemberJoined>
  | EventOf<typeof representativeAppointed>
  | EventOf<typeof liablePersonBound>;
export type PersonRelationEvent = RelationBegun | EventOf<typeof personRelationEnded>;
