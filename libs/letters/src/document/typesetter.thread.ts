import { parentPort } from 'node:worker_threads';
import { LetterPress } from './letter-press';
import { LetterNotSet, NoTypesetter, SignsNotInFont } from './typesetter.errors';

/** What is to be set, in JSON; an evidence tells signs that it cannot print by their number. */
export interface SetTask {
  readonly letter: string;
  readonly as: 'letter' | 'evidence';
}

/** What the thread answers for a letter in JSON: its bytes, or why it has none. */
export type SetAnswer =
  | { readonly kind: 'set'; readonly bytes: Uint8Array }
  | { readonly kind: 'not-set'; readonly said: string }
  | { readonly kind: 'signs-not-in-font' }
  | { readonly kind: 'no-typesetter' };

const press = new LetterPress();

function answerTo({ letter, as }: SetTask): SetAnswer {
  try {
    return { kind: 'set', bytes: as === 'evidence' ? press.evidence(letter) : press.pdf(letter) };
  } catch (error) {
    if (error instanceof NoTypesetter) return { kind: 'no-typesetter' };
    if (error instanceof SignsNotInFont) return { kind: 'signs-not-in-font' };
    if (error instanceof LetterNotSet) return { kind: 'not-set', said: error.said };
    throw error;
  }
}

parentPort?.on('message', (task: SetTask) => parentPort?.postMessage(answerTo(task)));
