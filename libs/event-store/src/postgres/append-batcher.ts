import type { Appended } from '../event-store';
import { StoreUnavailable } from '../event-store.errors';
import type { PreparedAppend } from '../prepared-append';
import type { AppendOutcome } from './append-call';

/** How appends in flight are gathered; times in milliseconds. */
export interface BatchLimits {
  readonly batchesInFlight: number;
  readonly appends: number;
  readonly bytes: number;
  readonly deadline: number;
}

/** Measured on two cores: see docs/decisions/0003-appends-by-group-commit.md. */
export const BATCH_LIMITS: BatchLimits = {
  batchesInFlight: 2,
  appends: 256,
  bytes: 4_194_304,
  deadline: 30_000,
};

interface Waiting {
  readonly append: PreparedAppend;
  settle(outcome: AppendOutcome | Error): void;
}

/**
 * Group commit: appends that arrive while a batch is under way make up the next one. Batches of one
 * stream stay in order because the database takes them one at a time and a full one is sent first.
 */
export class AppendBatcher {
  private queue: Waiting[] = [];
  private inFlight = 0;
  private closed = false;
  private readonly idsInFlight = new Set<string>();
  private whenIdle: () => void = () => undefined;

  constructor(
    private readonly send: (batch: readonly PreparedAppend[]) => Promise<AppendOutcome[]>,
    private readonly limits: BatchLimits = BATCH_LIMITS,
  ) {}

  /** Resolves when the append is durable; rejects with its own outcome, or `StoreUnavailable`. */
  append(append: PreparedAppend): Promise<Appended> {
    if (this.closed) return Promise.reject(new StoreUnavailable('it is closed'));
    return new Promise((resolve, reject) => {
      const { deadline } = this.limits;
      const timer = setTimeout(() => {
        this.queue = this.queue.filter((other) => other !== waiting);
        reject(new StoreUnavailable(`no answer within ${deadline} ms`));
      }, deadline);
      const waiting: Waiting = {
        append,
        settle: (outcome) => {
          clearTimeout(timer);
          if (outcome instanceof Error) reject(outcome);
          else resolve(outcome);
        },
      };
      this.queue.push(waiting);
      this.pump();
    });
  }

  /** Refuses new appends and waits for those under way. */
  async close(): Promise<void> {
    this.closed = true;
    if (this.inFlight > 0) await new Promise<void>((resolve) => (this.whenIdle = resolve));
  }

  private pump(): void {
    while (this.inFlight < this.limits.batchesInFlight) {
      const batch = this.takeBatch();
      if (batch.length === 0) break;
      void this.flush(batch);
    }
    if (this.inFlight === 0) this.whenIdle();
  }

  /** From the head of the queue as much as fits; an append whose ids are under way waits for their outcome. */
  private takeBatch(): Waiting[] {
    const batch: Waiting[] = [];
    let bytes = 0;
    for (const waiting of this.queue) {
      const { append } = waiting;
      const full = batch.length >= this.limits.appends || bytes + append.bytes > this.limits.bytes;
      if (full && batch.length > 0) break;
      if (append.events.some((event) => this.idsInFlight.has(event.id))) break;
      for (const event of append.events) this.idsInFlight.add(event.id);
      bytes += append.bytes;
      batch.push(waiting);
    }
    this.queue = this.queue.slice(batch.length);
    return batch;
  }

  private async flush(batch: readonly Waiting[]): Promise<void> {
    this.inFlight += 1;
    try {
      const outcomes = await this.send(batch.map((waiting) => waiting.append));
      batch.forEach((waiting, index) => waiting.settle(outcomes[index] as AppendOutcome));
    } catch (error) {
      const reason = error instanceof Error ? error : new StoreUnavailable(String(error));
      for (const waiting of batch) waiting.settle(reason);
    } finally {
      for (const { append } of batch) for (const event of append.events) this.idsInFlight.delete(event.id);
      this.inFlight -= 1;
      this.pump();
    }
  }
}
