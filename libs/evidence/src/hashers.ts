import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  type HashCall,
  type HashTask,
  type HeadList,
  type Gap,
  LeafHasher,
  type Missing,
} from './leaf-hasher';
import { type LineBatch, linesIn, sharedBytes } from './line-batches';

const MOST = 4;

interface Asked {
  ask(call: HashCall): Promise<unknown>;
  close(): Promise<unknown>;
}

/** A batch's lines with their ids of 16 and hashes of 32 bytes. */
export type HashedLines = HashTask;

/** Hashes lines, in this thread where they are few, in several where they are many. */
export class Hashers {
  private constructor(private readonly members: readonly Asked[]) {}

  /** Hashers that share the streams among them; close them. `threads` 0 is this thread. */
  static open(threads: number = Math.min(MOST, availableParallelism())): Hashers {
    if (threads === 0) return new Hashers([here()]);
    return new Hashers(Array.from({ length: threads }, (_, share) => thread(share, threads)));
  }

  /** Streams of the batch whose last event must be made known first. */
  async missing(batch: LineBatch): Promise<Missing[]> {
    const task = taskOf(batch);
    return (await this.all<Missing[]>({ ask: 'missing', task })).flat();
  }

  /** Tells heads found elsewhere. */
  async know(heads: HeadList): Promise<void> {
    await this.all({ ask: 'know', heads });
  }

  /** Ids and hashes of the batch's lines; or the event that does not follow the one before it. */
  async hash(batch: LineBatch): Promise<HashedLines | Gap> {
    const task = taskOf(batch);
    const gaps = await this.all<Gap | null>({ ask: 'hash', task });
    return gaps.find((gap) => gap !== null) ?? task;
  }

  /** True when the batch's lines have the ids and hashes given, both without anything between them. */
  async agrees(batch: LineBatch, ids: Buffer, hashes: Buffer): Promise<boolean> {
    const task = taskOf(batch);
    if (ids.length !== task.ids.length || hashes.length !== task.hashes.length) return false;
    task.ids.set(ids);
    task.hashes.set(hashes);
    return (await this.all<boolean>({ ask: 'agrees', task })).every(Boolean);
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.members.map((member) => member.close()));
  }

  private all<Answer>(call: HashCall): Promise<Answer[]> {
    return Promise.all(this.members.map((member) => member.ask(call) as Promise<Answer>));
  }
}

const taskOf = (batch: LineBatch): HashTask => ({
  bytes: batch.bytes,
  starts: batch.starts,
  ids: sharedBytes(16 * linesIn(batch)),
  hashes: sharedBytes(32 * linesIn(batch)),
});

function here(): Asked {
  const hasher = new LeafHasher(0, 1);
  return { ask: async (call) => hasher.answer(call), close: () => Promise.resolve() };
}

const REGISTER = '../../testing/src/typescript.register.cjs';

/** A thread answers in the order in which it is asked. */
function thread(share: number, shares: number): Asked {
  const language = extname(__filename);
  // Where the house runs from its sources, a thread must be taught TypeScript.
  const execArgv = language === '.ts' ? ['-r', join(__dirname, REGISTER)] : [];
  const options = { execArgv, workerData: { share, shares } };
  const worker = new Worker(join(__dirname, `leaf-hasher.thread${language}`), options);
  const waiting: { resolve(answer: unknown): void; reject(error: Error): void }[] = [];
  const fail = (error: Error): void => waiting.splice(0).forEach(({ reject }) => reject(error));
  worker.on('message', (answer) => waiting.shift()?.resolve(answer));
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('a thread that hashes events ended')));
  return {
    ask: (call) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(call);
      }),
    close: () => worker.terminate(),
  };
}
