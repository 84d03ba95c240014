import { given } from '#libs/testing';
import {
  type PairedPerson,
  personPair,
  RecordNotSamePerson,
  RecordSamePerson,
  UndoSamePerson,
} from './person-pair.decider';
import { personPairStream } from './person-pair-stream';
import type { PersonPairEvent } from './person-pair.events';

const A = '7f0d6d0e-5a3b-4c55-9d0e-0f5c3c1a9b01';
const B = '7f0d6d0e-5a3b-4c55-9d0e-0f5c3c1a9b02';
const aPerson = (personId: string, but: Partial<PairedPerson> = {}): PairedPerson => ({
  personId,
  registered: true,
  pseudonymous: false,
  joinedTo: null,
  ...but,
});
const [a, b] = [aPerson(A), aPerson(B)];
const joined: PersonPairEvent = { type: 'PersonsFoundSame', data: { survivorId: A, absorbedId: B } };
const undone: PersonPairEvent = { type: 'PersonMergeUndone', data: { survivorId: A, absorbedId: B } };
const parted: PersonPairEvent = { type: 'PersonsFoundDifferent', data: { personIds: [A, B] } };

describe('Two records', () => {
  it('are found to be of one person, once', () => {
    given(personPair, []).when(new RecordSamePerson(a, b)).then(joined);
    given(personPair, [joined]).when(new RecordSamePerson(a, b)).thenNothing();
    given(personPair, [joined]).when(new RecordSamePerson(b, a)).thenRefused('JOINED_THE_OTHER_WAY', {});
  });

  it('are found to be of two, once, in whichever order they are named', () => {
    given(personPair, []).when(new RecordNotSamePerson(b, a)).then(parted);
    given(personPair, [parted]).when(new RecordNotSamePerson(a, b)).thenNothing();
    expect(personPairStream(A, B)).toBe(personPairStream(B, A));
  });

  it('may turn out to be of one person after all', () => {
    given(personPair, [parted]).when(new RecordSamePerson(a, b)).then(joined);
  });

  it('are of two persons again when that is undone, and may be joined the other way then', () => {
    given(personPair, [joined]).when(new UndoSamePerson(b, a)).then(undone);
    given(personPair, [joined, undone])
      .when(new RecordSamePerson(b, a))
      .then({ type: 'PersonsFoundSame', data: { survivorId: B, absorbedId: A } });
    for (const history of [[], [parted], [joined, undone]])
      given(personPair, history).when(new UndoSamePerson(a, b)).thenRefused('NOT_JOINED', {});
  });

  it('are not parted before the joining is undone', () => {
    given(personPair, [joined]).when(new RecordNotSamePerson(a, b)).thenRefused('UNDO_JOINING_FIRST', {});
  });

  it('are two, registered, and not one and the same', () => {
    for (const Command of [RecordSamePerson, RecordNotSamePerson]) {
      given(personPair, []).when(new Command(a, a)).thenRefused('PAIRED_WITH_ITSELF', {});
      given(personPair, [])
        .when(new Command(a, aPerson(B, { registered: false })))
        .thenRefused('PERSON_NOT_REGISTERED', { personId: B });
    }
  });

  it('of whom one is known under a code only are never joined', () => {
    const coded = aPerson(B, { pseudonymous: true });
    given(personPair, []).when(new RecordSamePerson(a, coded)).thenRefused('PSEUDONYM_NOT_JOINED', {});
    given(personPair, []).when(new RecordSamePerson(coded, a)).thenRefused('PSEUDONYM_NOT_JOINED', {});
  });

  it('are joined under the record that is shown, not under one that was joined before', () => {
    const C = '7f0d6d0e-5a3b-4c55-9d0e-0f5c3c1a9b03';
    given(personPair, [])
      .when(new RecordSamePerson(a, aPerson(B, { joinedTo: C })))
      .thenRefused('JOINED_TO_ANOTHER', { personId: B, joinedTo: C });
    given(personPair, [])
      .when(new RecordSamePerson(aPerson(A, { joinedTo: C }), b))
      .thenRefused('JOINED_TO_ANOTHER', { personId: A, joinedTo: C });
  });
});
