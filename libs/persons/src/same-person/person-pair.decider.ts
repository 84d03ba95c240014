import { type Decider, Refusal } from '#libs/kernel';
import type { PersonPairEvent } from './person-pair.events';

/** What has to be known of a person to decide whether two are one. */
export interface PairedPerson {
  readonly personId: string;
  readonly registered: boolean;
  readonly pseudonymous: boolean;
  /** The person to whom this record was joined before, by another decision than this pair's; else null. */
  readonly joinedTo: string | null;
}

abstract class PairCommand {
  constructor(
    readonly kept: PairedPerson,
    readonly other: PairedPerson,
  ) {}
}

/**
 * Says that both are one person, shown under the first; nothing when that is recorded. Refuses
 * `PAIRED_WITH_ITSELF`, `PERSON_NOT_REGISTERED`, `PSEUDONYM_NOT_JOINED`, `JOINED_TO_ANOTHER` with both ids,
 * `JOINED_THE_OTHER_WAY`.
 */
export class RecordSamePerson extends PairCommand {
  readonly type = 'RecordSamePerson';
}

/** Says that they are two persons; refuses `PAIRED_WITH_ITSELF`, `PERSON_NOT_REGISTERED`, `UNDO_JOINING_FIRST`. */
export class RecordNotSamePerson extends PairCommand {
  readonly type = 'RecordNotSamePerson';
}

/** Takes it back that both are one person; refuses `NOT_JOINED`. */
export class UndoSamePerson extends PairCommand {
  readonly type = 'UndoSamePerson';
}

export type PersonPairCommand = RecordSamePerson | RecordNotSamePerson | UndoSamePerson;

/** What was decided last. */
export type PersonPairState =
  | { readonly decision: 'none' | 'different' }
  | { readonly decision: 'same'; readonly survivorId: string; readonly absorbedId: string };

/** The rules of one pair of persons. */
export const personPair: Decider<PersonPairCommand, PersonPairEvent, PersonPairState> = {
  initialState: { decision: 'none' },
  evolve(_state, event) {
    switch (event.type) {
      case 'PersonsFoundSame':
        return { decision: 'same', ...event.data };
      case 'PersonsFoundDifferent':
        return { decision: 'different' };
      case 'PersonMergeUndone':
        return { decision: 'none' };
    }
  },
  decide(command, state) {
    switch (command.type) {
      case 'RecordSamePerson':
        return recordSame(command, state);
      case 'RecordNotSamePerson':
        return recordDifferent(command, state);
      case 'UndoSamePerson':
        return undo(state);
    }
  },
};

function checkPair({ kept, other }: PairCommand): void {
  if (kept.personId === other.personId) throw new Refusal('PAIRED_WITH_ITSELF');
  const unknown = [kept, other].find(({ registered }) => !registered);
  if (unknown) throw new Refusal('PERSON_NOT_REGISTERED', { personId: unknown.personId });
}

function recordSame(command: RecordSamePerson, state: PersonPairState): readonly PersonPairEvent[] {
  checkPair(command);
  const { kept, other } = command;
  if (state.decision === 'same') {
    if (state.survivorId === kept.personId) return [];
    throw new Refusal('JOINED_THE_OTHER_WAY');
  }
  if (kept.pseudonymous || other.pseudonymous) throw new Refusal('PSEUDONYM_NOT_JOINED');
  const joined = [kept, other].find(({ joinedTo }) => joinedTo !== null);
  if (joined)
    throw new Refusal('JOINED_TO_ANOTHER', { personId: joined.personId, joinedTo: joined.joinedTo });
  return [{ type: 'PersonsFoundSame', data: { survivorId: kept.personId, absorbedId: other.personId } }];
}

function recordDifferent(command: RecordNotSamePerson, state: PersonPairState): readonly PersonPairEvent[] {
  checkPair(command);
  if (state.decision === 'same') throw new Refusal('UNDO_JOINING_FIRST');
  if (state.decision === 'different') return [];
  const [first, second] = [command.kept.personId, command.other.personId].sort() as [string, string];
  return [{ type: 'PersonsFoundDifferent', data: { personIds: [first, second] } }];
}

function undo(state: PersonPairState): readonly PersonPairEvent[] {
  if (state.decision !== 'same') throw new Refusal('NOT_JOINED');
  const { survivorId, absorbedId } = state;
  return [{ type: 'PersonMergeUndone', data: { survivorId, absorbedId } }];
}
