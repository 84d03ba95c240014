import { closeSync, fdatasync, ftruncateSync, openSync, readFileSync, write } from 'node:fs';
import { EventEmitter } from 'node:events';
import { promisify } from 'node:util';
import type { Expected, Outcome, ProposedEvent, StoredEvent } from './log-types';

const writeFile = promisify(write);
const sync = promisify(fdatasync);
const TICKS_PER_MILLISECOND = 10_000n;

interface Line {
  readonly stream: string;
  readonly created: string;
  readonly events: readonly ProposedEvent[];
  readonly removal?: 'deleted' | 'tombstoned';
}

interface Job {
  readonly stream: string;
  readonly decide: () => Outcome | Line;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

interface StreamState {
  readonly events: StoredEvent[];
  /** Events before this index were deleted. */
  from: number;
  tombstoned: boolean;
}

/**
 * All events in one file of JSON lines. An append is answered, and shown to readers, only after
 * `fdatasync`; a line torn by a crash is cut off at the next start. Emits `grown`.
 */
export class DurableLog extends EventEmitter {
  private readonly file: number;
  private readonly staged: StoredEvent[] = [];
  private readonly streams = new Map<string, StreamState>();
  private jobs: Job[] = [];
  private working: Promise<void> | undefined;
  private size = 0;
  private visible = 0;
  private closed = false;

  constructor(path: string) {
    super();
    this.setMaxListeners(0);
    this.file = openSync(path, 'a+');
    for (const line of this.wholeLines(readFileSync(path))) this.stage(JSON.parse(line) as Line, line);
    this.visible = this.staged.length;
  }

  /** How many events readers may see. */
  get length(): number {
    return this.visible;
  }

  /** The event at an index below `length`. */
  at(index: number): StoredEvent {
    const event = this.staged[index];
    if (!event || index >= this.visible) throw new Error(`the log ends before ${index}`);
    return event;
  }

  /** The index of the first event at or behind a position. */
  indexOf(position: bigint): number {
    let low = 0;
    let high = this.visible;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle).position < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The visible events of a stream, or what became of it. */
  read(stream: string): readonly StoredEvent[] | 'not-found' | 'tombstoned' {
    const state = this.streams.get(stream);
    if (state?.tombstoned) return 'tombstoned';
    const last = this.visible === 0 ? -1n : this.at(this.visible - 1).position;
    const events = state?.events.slice(state.from).filter((event) => event.position <= last) ?? [];
    return events.length === 0 ? 'not-found' : events;
  }

  /** Appends, or answers as the first time when the same ids stand at the expected revision. */
  append(stream: string, expected: Expected, events: readonly ProposedEvent[]): Promise<Outcome> {
    return this.enqueue(stream, () => this.decide(stream, expected, events));
  }

  /** Deletes a stream; one that is tombstoned can never be written again. */
  remove(stream: string, expected: Expected, removal: 'deleted' | 'tombstoned'): Promise<Outcome> {
    return this.enqueue(stream, () => {
      const refused = this.refuse(stream, expected);
      return refused ?? { stream, created: now(), events: [], removal };
    });
  }

  /** Waits for what is being written and closes the file. */
  async close(): Promise<void> {
    this.closed = true;
    await this.working;
    closeSync(this.file);
  }

  private enqueue(stream: string, decide: Job['decide']): Promise<Outcome> {
    if (this.closed) return Promise.reject(new Error('the log is closed'));
    return new Promise((resolve, reject) => {
      this.jobs.push({ stream, decide, resolve, reject });
      this.working ??= this.work().finally(() => (this.working = undefined));
    });
  }

  private async work(): Promise<void> {
    while (this.jobs.length > 0) {
      const jobs = this.jobs;
      this.jobs = [];
      const outcomes = jobs.map((job) => this.decideAndStage(job));
      try {
        await this.flush(outcomes.map((outcome) => outcome.text).join(''));
      } catch (error) {
        for (const job of jobs) job.reject(error);
        continue;
      }
      this.visible = this.staged.length;
      jobs.forEach((job, index) => job.resolve(outcomes[index]!.outcome));
      this.emit('grown');
    }
  }

  private async flush(text: string): Promise<void> {
    if (text === '') return;
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length;)
      done += (await writeFile(this.file, bytes, done, bytes.length - done, null)).bytesWritten;
    await sync(this.file);
  }

  private decideAndStage(job: Job): { outcome: Outcome; text: string } {
    const decided = job.decide();
    if ('kind' in decided) return { outcome: decided, text: '' };
    const text = JSON.stringify(decided);
    this.stage(decided, text);
    const last = this.streams.get(job.stream)?.events.at(-1);
    return {
      outcome: { kind: 'done', revision: last?.revision ?? -1n, position: last?.position, repeated: false },
      text: `${text}\n`,
    };
  }

  private decide(stream: string, expected: Expected, proposed: readonly ProposedEvent[]): Outcome | Line {
    const state = this.streams.get(stream);
    if (state?.tombstoned) return { kind: 'tombstoned' };
    const repeated = this.repetition(stream, expected, proposed);
    if (repeated === 'half') return { kind: 'wrong', current: BigInt(state?.events.length ?? 0) - 1n };
    if (repeated !== undefined)
      return { kind: 'done', revision: repeated, position: undefined, repeated: true };
    return this.refuse(stream, expected) ?? { stream, created: now(), events: proposed };
  }

  private refuse(stream: string, expected: Expected): Outcome | undefined {
    const state = this.streams.get(stream);
    if (state?.tombstoned) return { kind: 'tombstoned' };
    const current = BigInt(state?.events.length ?? 0) - 1n;
    const empty = current < 0n || state?.from === state?.events.length;
    const fits =
      expected === 'any' ||
      (expected === 'no-stream' && empty) ||
      (expected === 'exists' && !empty) ||
      expected === current;
    return fits ? undefined : { kind: 'wrong', current: current < 0n ? undefined : current };
  }

  /** The last revision of an append that has been made before, by the ids behind the expected revision. */
  private repetition(
    stream: string,
    expected: Expected,
    proposed: readonly ProposedEvent[],
  ): bigint | 'half' | undefined {
    const events = this.streams.get(stream)?.events ?? [];
    const first = proposed[0];
    if (!first || events.length === 0) return undefined;
    const start =
      typeof expected === 'bigint'
        ? Number(expected) + 1
        : expected === 'no-stream'
          ? 0
          : events.findIndex((event) => event.id === first.id);
    const same = start >= 0 && proposed.every((event, index) => events[start + index]?.id === event.id);
    if (same) return BigInt(start + proposed.length - 1);
    return expected === 'any' && start >= 0 ? 'half' : undefined;
  }

  private stage(line: Line, text: string): void {
    const state = this.streams.get(line.stream) ?? { events: [], from: 0, tombstoned: false };
    this.streams.set(line.stream, state);
    for (const [index, event] of line.events.entries()) {
      const position = BigInt(this.size + index);
      const revision = BigInt(state.events.length);
      const stored = { ...event, stream: line.stream, created: BigInt(line.created), revision, position };
      state.events.push(stored);
      this.staged.push(stored);
    }
    if (line.removal) state.from = state.events.length;
    if (line.removal === 'tombstoned') state.tombstoned = true;
    this.size += Buffer.byteLength(text) + 1;
  }

  private wholeLines(bytes: Buffer): string[] {
    const end = bytes.lastIndexOf(0x0a) + 1;
    if (end < bytes.length) ftruncateSync(this.file, end);
    return bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
  }
}

function now(): string {
  return (BigInt(Date.now()) * TICKS_PER_MILLISECOND).toString();
}
