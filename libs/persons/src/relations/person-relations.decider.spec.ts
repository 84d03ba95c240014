import { localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import {
  EndRelation,
  holdsOn,
  personRelations,
  RecordRelation,
  type Relation,
} from './person-relations.decider';
import type { PersonRelationEvent } from './person-relations.events';

const id = (number: number): string => `7f0d6d0e-5a3b-4c55-9d0e-0f5c3c1a9b0${number}`;
const ME = id(1);
const aRelation = (but: Partial<Relation> = {}): Relation => ({
  relationId: id(7),
  kind: 'household-member',
  otherId: id(2),
  basis: 'child',
  from: localDate('2022-03-01'),
  until: null,
  ...but,
});
const recording = (relation: Relation, ...unregistered: string[]) =>
  new RecordRelation(ME, relation, unregistered);
const ending = (on: string, relationId = id(7)) => new EndRelation(relationId, localDate(on));
const dataOf = ({ kind: _kind, ...data }: Relation) => data;
const joined = { type: 'HouseholdMemberJoined', data: dataOf(aRelation()) } as PersonRelationEvent;
const ended: PersonRelationEvent = {
  type: 'PersonRelationEnded',
  data: { relationId: id(7), on: localDate('2022-09-01') },
};

describe('What others are to a person', () => {
  it.each([
    ['household-member', 'spouse', 'HouseholdMemberJoined'],
    ['representative', 'guardian', 'RepresentativeAppointed'],
    ['liable-person', 'contract', 'LiablePersonBound'],
  ] as const)('is written down with its ground and days: %s', (kind, basis, type) => {
    const relation = aRelation({ kind, basis, until: localDate('2023-01-01') });
    given(personRelations, [])
      .when(recording(relation))
      .then({ type, data: dataOf(relation) } as PersonRelationEvent);
    const other = { ...relation, basis: kind === 'household-member' ? 'contract' : 'spouse' };
    given(personRelations, []).when(recording(other)).thenRefused('NOT_A_BASIS_OF_KIND', { kind });
  });

  it('does not hold twice on one day, but again later, or of another kind', () => {
    const again = (from: string, until: string | null, but: Partial<Relation> = {}) =>
      recording(
        aRelation({
          relationId: id(8),
          from: localDate(from),
          until: until === null ? null : localDate(until),
          ...but,
        }),
      );
    const history = [joined, ended];
    for (const [from, until] of [
      ['2022-08-31', null],
      ['2022-01-01', '2022-03-02'],
      ['2022-04-01', '2022-05-01'],
    ] as const)
      given(personRelations, history)
        .when(again(from, until))
        .thenRefused('RELATION_ALREADY_STANDS', { relationId: id(7) });
    for (const command of [
      again('2022-09-01', null),
      again('2022-01-01', '2022-03-01'),
      again('2022-04-01', null, { otherId: id(3) }),
    ])
      given(personRelations, history)
        .when(command)
        .then({ type: 'HouseholdMemberJoined', data: dataOf(command.relation) } as PersonRelationEvent);
  });

  it('is between two registered persons', () => {
    given(personRelations, [])
      .when(recording(aRelation({ otherId: ME })))
      .thenRefused('RELATED_TO_ONESELF', {});
    given(personRelations, [])
      .when(recording(aRelation(), id(2)))
      .thenRefused('PERSON_NOT_REGISTERED', { personId: id(2) });
  });

  it('ends after it began, and the end may be corrected', () => {
    given(personRelations, [joined]).when(ending('2022-09-01')).then(ended);
    given(personRelations, [joined, ended]).when(ending('2022-09-01')).thenNothing();
    given(personRelations, [joined, ended])
      .when(ending('2022-10-01'))
      .then({ type: 'PersonRelationEnded', data: { relationId: id(7), on: localDate('2022-10-01') } });
    given(personRelations, [joined]).when(ending('2022-03-01')).thenRefused('ENDS_BEFORE_IT_BEGINS', {});
    given(personRelations, [])
      .when(recording(aRelation({ until: localDate('2022-03-01') })))
      .thenRefused('ENDS_BEFORE_IT_BEGINS', {});
    given(personRelations, [])
      .when(ending('2022-09-01'))
      .thenRefused('RELATION_NOT_FOUND', { relationId: id(7) });
  });

  it('holds from its first day to the day before its end', () => {
    const relation = aRelation({ until: localDate('2022-09-01') });
    const days = ['2022-02-28', '2022-03-01', '2022-08-31', '2022-09-01'];
    expect(days.map((day) => holdsOn(relation, localDate(day)))).toEqual([false, true, true, false]);
    expect(holdsOn(aRelation(), localDate('2999-01-01'))).toBe(true);
  });
});
