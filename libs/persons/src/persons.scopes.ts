import { recordingUnit, type ScopeChange, type ScopeSource } from '#libs/access';
import type { EventOf } from '#libs/kernel';
import type { representativeAppointed } from './relations/person-relations.events';
import type { PersonsFoundSame } from './same-person/person-pair.events';
import type { AddressProtected, PersonRegistered } from './persons.events';

/** A person is known to the unit that registered the record, and kept by the one that protects the address. */
export const personScopes: ScopeSource = {
  kind: 'person',
  version: 1,
  facts: {
    PersonRegistered: ({ personId }: PersonRegistered['data'], event) => ({
      persons: [personId],
      units: recordingUnit(event),
    }),
    PseudonymousPersonRegistered: ({ personId }: PersonRegistered['data'], event) => ({
      persons: [personId],
      units: recordingUnit(event),
      pseudonymous: true,
    }),
    AddressProtected: ({ unit }: AddressProtected['data']) => ({ protectedBy: unit }),
    AddressProtectionLifted: () => ({ protectedBy: null }),
  },
};

/** Records of one person are looked at as one. */
export const personPairScopes: ScopeSource = {
  kind: 'pair',
  version: 1,
  facts: {
    PersonsFoundSame: ({ survivorId, absorbedId }: PersonsFoundSame['data']) => ({
      joined: [absorbedId, survivorId] as const,
    }),
    PersonMergeUndone: () => ({ joined: null }),
  },
};

// Whoever writes down that somebody is related to a person knows both.
const related: ScopeChange = (
  { otherId }: EventOf<typeof representativeAppointed>['data'],
  event,
  before,
) => ({
  persons: [...new Set([...before.persons, otherId])],
  units: [...new Set([...before.units, ...recordingUnit(event)])],
});

/** Those who are something to a person are known to the units that recorded it. */
export const personRelationScopes: ScopeSource = {
  kind: 'relations',
  version: 1,
  facts: { HouseholdMemberJoined: related, RepresentativeAppointed: related, LiablePersonBound: related },
};
