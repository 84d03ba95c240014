import { type Decider, type EventMetadata, Refusal } from '#libs/kernel';
import type { LetterProduced } from './letters.events';

/** Records a letter that lies in the document store; refuses `LETTER_ALREADY_PRODUCED`. */
export class ProduceLetter {
  constructor(
    readonly data: LetterProduced['data'],
    readonly metadata: EventMetadata,
  ) {}
}

/** The letter of a stream; null before it was produced. */
export interface LetterState {
  readonly letter: LetterProduced['data'] | null;
}

/** A letter is produced once. */
export const letterDecider: Decider<ProduceLetter, LetterProduced, LetterState> = {
  initialState: { letter: null },
  evolve: (_, { data }) => ({ letter: data }),
  decide({ data }, { letter }) {
    if (letter) throw new Refusal('LETTER_ALREADY_PRODUCED', { letterId: letter.letterId });
    return [{ type: 'LetterProduced', data }];
  },
};
