import { parentPort } from 'node:worker_threads';
import { LetterPress } from './letter-press';
import { LetterNotSet, NoTypesetter, SignsNotInFont } from './typesetter.errors';

/** What the thread answers for a letter in JSON: its bytes, or why it has none. */
export type SetAnswer =
  | { readonly kind: 'set'; readonly bytes: Uint8Array }
  | { readonly kind: 'not-set'; readonly said: string }
  | { readonly kind: 'signs-not-in-font' }
  | { readonly kind: 'no-typesetter' };

const press = new LetterPress();

function answerTo(letter: string): SetAnswer {
  try {
    return { kind: 'set', bytes: press.pdf(letter) };
  } catch (error) {
    if (error instanceof NoTypesetter) return { kind: 'no-typesetter' };
    if (error instanceof SignsNotInFont) return { kind: 'signs-not-in-font' };
    if (error instanceof LetterNotSet) return { kind: 'not-set', said: error.said };
    throw error;
  }
}

parentPort?.on('message', (letter: string) => parentPort?.postMessage(answerTo(letter)));
