import { type Decider, type LocalDate, Refusal } from '#libs/kernel';
import {
  type PersonRelationEvent,
  RELATION_BASES,
  type RelationBegun,
  type RelationKind,
} from './person-relations.events';

/** Who is what to a person from a day on; `until` is the first day on which it does not hold. */
export interface Relation {
  readonly relationId: string;
  readonly kind: RelationKind;
  readonly otherId: string;
  readonly basis: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/**
 * Writes down what another person is to this one. `unregistered` are those of the two whom nobody registered,
 * looked up before. Refuses `RELATED_TO_ONESELF`, `PERSON_NOT_REGISTERED`, `NOT_A_BASIS_OF_KIND`,
 * `ENDS_BEFORE_IT_BEGINS`, `RELATION_ALREADY_STANDS` with the id of the one that stands on some of the days.
 */
export class RecordRelation {
  readonly type = 'RecordRelation';
  constructor(
    readonly personId: string,
    readonly relation: Relation,
    readonly unregistered: readonly string[],
  ) {}
}

/** Ends a relation; nothing when it ends that day; refuses `RELATION_NOT_FOUND`, `ENDS_BEFORE_IT_BEGINS`. */
export class EndRelation {
  readonly type = 'EndRelation';
  constructor(
    readonly relationId: string,
    readonly on: LocalDate,
  ) {}
}

export type PersonRelationCommand = RecordRelation | EndRelation;

const TYPES = {
  'household-member': 'HouseholdMemberJoined',
  representative: 'RepresentativeAppointed',
  'liable-person': 'LiablePersonBound',
} as const satisfies Record<RelationKind, RelationBegun['type']>;
const KINDS = Object.fromEntries(Object.entries(TYPES).map(([kind, type]) => [type, kind])) as Record<
  RelationBegun['type'],
  RelationKind
>;

/** The stream of a person's relations. */
export const personRelationsStream = (personId: string): string => `personRelations-${personId}`;

/** The rules of one person's household members, representatives and liable persons. */
export const personRelations: Decider<PersonRelationCommand, PersonRelationEvent, readonly Relation[]> = {
  initialState: [],
  evolve(relations, event) {
    if (event.type !== 'PersonRelationEnded')
      return [...relations, { ...event.data, kind: KINDS[event.type] }];
    const { relationId, on } = event.data;
    return relations.map((each) => (each.relationId === relationId ? { ...each, until: on } : each));
  },
  decide: (command, relations) =>
    command.type === 'RecordRelation' ? record(command, relations) : end(command, relations),
};

/** True where the relation holds on the day. */
export const holdsOn = ({ from, until }: Relation, on: LocalDate): boolean =>
  from <= on && (until === null || on < until);

function record(
  { personId, relation, unregistered }: RecordRelation,
  relations: readonly Relation[],
): readonly PersonRelationEvent[] {
  const { kind, otherId, from, until } = relation;
  if (personId === otherId) throw new Refusal('RELATED_TO_ONESELF');
  if (unregistered[0] !== undefined)
    throw new Refusal('PERSON_NOT_REGISTERED', { personId: unregistered[0] });
  if (!(RELATION_BASES[kind] as readonly string[]).includes(relation.basis))
    throw new Refusal('NOT_A_BASIS_OF_KIND', { kind });
  if (until !== null && until <= from) throw new Refusal('ENDS_BEFORE_IT_BEGINS');
  const standing = relations.find(
    (each) =>
      each.kind === kind &&
      each.otherId === otherId &&
      (until === null || each.from < until) &&
      (each.until === null || from < each.until),
  );
  if (standing) throw new Refusal('RELATION_ALREADY_STANDS', { relationId: standing.relationId });
  const { kind: _kind, ...data } = relation;
  return [{ type: TYPES[kind], data } as RelationBegun];
}

function end(
  { relationId, on }: EndRelation,
  relations: readonly Relation[],
): readonly PersonRelationEvent[] {
  const relation = relations.find((each) => each.relationId === relationId);
  if (!relation) throw new Refusal('RELATION_NOT_FOUND', { relationId });
  if (on <= relation.from) throw new Refusal('ENDS_BEFORE_IT_BEGINS');
  return relation.until === on ? [] : [{ type: 'PersonRelationEnded', data: { relationId, on } }];
}
