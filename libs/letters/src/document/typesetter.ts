import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { LetterDocument } from './letter-document';
import { LetterNotSet, NoTypesetter, SignsNotInFont, TypesetterDown } from './typesetter.errors';
import type { SetAnswer, SetTask } from './typesetter.thread';

/** Which typesetter sets letters, by its version, as it is recorded of every letter. */
export const TYPESETTER = 'typst-ts 0.7.0';

// A long decision takes 0.3 s; what takes a hundred times as long will not end.
const LONGEST_MS = 30_000;

/**
 * Sets letters as tagged PDF (PDF/UA-1) in a thread of its own, one after the other; the same letter gives the
 * same bytes, today and in another process. The thread starts with the first letter and is kept.
 */
@Injectable()
export class Typesetter implements OnApplicationShutdown {
  private thread: Worker | undefined;
  private before: Promise<unknown> = Promise.resolve();

  /** The letter's bytes; throws `NoTypesetter`, `TypesetterDown`, `SignsNotInFont`, `LetterNotSet`. */
  pdf(document: LetterDocument): Promise<Buffer> {
    return this.set({ letter: JSON.stringify(document), as: 'letter' });
  }

  /**
   * The bytes of what must not fail on somebody's name: signs that no typeface has are told by their number, and the
   * page says so. Throws `NoTypesetter`, `TypesetterDown`, `LetterNotSet`.
   */
  evidence(document: LetterDocument): Promise<Buffer> {
    return this.set({ letter: JSON.stringify(document), as: 'evidence' });
  }

  /** Ends the thread; a letter that is being set fails with `TypesetterDown`, the next one starts another. */
  async stop(): Promise<void> {
    await this.thread?.terminate();
  }

  /** Leaves no thread behind. */
  onApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  private set(task: SetTask): Promise<Buffer> {
    const bytes = this.before.then(async () => bytesOf(await this.answer(task)));
    this.before = bytes.catch(() => undefined);
    return bytes;
  }

  private answer(task: SetTask): Promise<SetAnswer> {
    const thread = (this.thread ??= this.started());
    return new Promise((resolve, reject) => {
      const finish = (act: () => void): void => {
        clearTimeout(timer);
        thread.off('message', answered).off('error', failed).off('exit', ended).unref();
        act();
      };
      const answered = (answer: SetAnswer): void => finish(() => resolve(answer));
      const failed = (error: Error): void => finish(() => reject(new TypesetterDown(error.name)));
      const ended = (): void => finish(() => reject(new TypesetterDown('its thread ended')));
      const timer = setTimeout(() => void thread.terminate(), LONGEST_MS);
      // An idle thread keeps no process from ending, one at work does.
      thread.on('message', answered).on('error', failed).on('exit', ended).ref();
      thread.postMessage(task);
    });
  }

  private started(): Worker {
    const thread = startThread();
    const gone = (): void => {
      if (this.thread === thread) this.thread = undefined;
    };
    return thread.on('error', gone).on('exit', gone);
  }
}

function bytesOf(answer: SetAnswer): Buffer {
  if (answer.kind === 'no-typesetter') throw new NoTypesetter();
  if (answer.kind === 'signs-not-in-font') throw new SignsNotInFont();
  if (answer.kind === 'not-set') throw new LetterNotSet(answer.said);
  const { buffer, byteOffset, byteLength } = answer.bytes;
  return Buffer.from(buffer, byteOffset, byteLength);
}

const REGISTER = '../../../testing/src/typescript.register.cjs';

/** The thread's file beside this one; where the house runs from its sources, a thread must be taught TypeScript. */
function startThread(): Worker {
  const language = extname(__filename);
  const execArgv = language === '.ts' ? ['-r', join(__dirname, REGISTER)] : [];
  return new Worker(join(__dirname, `typesetter.thread${language}`), { execArgv });
}
