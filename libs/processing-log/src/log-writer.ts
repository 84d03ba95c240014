import { setTimeout as pause } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Database } from '#libs/platform';
import type { LogEntry } from './log-entry';
import { insertEntries } from './log-rows';
import { PersonsBehind } from './persons-behind';

/** The log cannot be written, so nothing that would have to be logged is shown or done. */
export class ProcessingLogUnavailable extends Error {
  constructor(options?: ErrorOptions) {
    super('the processing log cannot be written', options);
    this.name = 'ProcessingLogUnavailable';
  }
}

/** How much and how long the writer bears. */
export interface WriterLimits {
  /** Entries of one statement. */
  readonly batch: number;
  /** Statements under way at once: whoever comes while one is being written need not wait for its disk. */
  readonly atOnce: number;
  /** Entries that may wait; whoever comes then waits for room. */
  readonly waiting: number;
  /** Milliseconds after which an entry that is not on disk counts as not written. */
  readonly patience: number;
  /** Milliseconds after a failure before what must not be lost is tried again. */
  readonly again: number;
}

const LIMITS: WriterLimits = { batch: 200, atOnce: 2, waiting: 5_000, patience: 10_000, again: 500 };

interface Waiting {
  readonly entry: LogEntry;
  /** Tells whoever waits; absent for what nobody waits for, which is kept until it is written. */
  readonly settle?: (error?: unknown) => void;
}

/**
 * Writes entries in batches: what comes while as many as may be are being written makes up the next, so that nobody
 * waits for a timer and a busy moment costs few transactions.
 */
@Injectable()
export class LogWriter implements BeforeApplicationShutdown {
  private readonly log = new Logger(LogWriter.name);
  private readonly waiting: Waiting[] = [];
  private readonly writing = new Set<Promise<void>>();
  private broken = false;
  private ended = false;
  private limits = LIMITS;

  constructor(
    private readonly database: Database,
    private readonly behind: PersonsBehind,
  ) {}

  /** A writer with other limits than usual. */
  static with(database: Database, behind: PersonsBehind, limits: Partial<WriterLimits>): LogWriter {
    const writer = new LogWriter(database, behind);
    writer.limits = { ...LIMITS, ...limits };
    return writer;
  }

  /** Resolves when the entry is on disk; throws `ProcessingLogUnavailable` when it is not in time. */
  async write(entry: LogEntry): Promise<void> {
    await this.room();
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new ProcessingLogUnavailable()), this.limits.patience);
      const settle = (error?: unknown): void => {
        clearTimeout(late);
        if (error === undefined) resolve();
        else reject(new ProcessingLogUnavailable({ cause: error }));
      };
      this.waiting.push({ entry, settle });
      this.start();
    });
  }

  /** Takes an entry of a request that showed nothing; it is kept until it can be written. */
  writeLater(entry: LogEntry): void {
    this.waiting.push({ entry });
    this.start();
  }

  /** Resolves when there is room and the log can be written, as far as is known; throws `ProcessingLogUnavailable`. */
  async ready(): Promise<void> {
    await this.room();
    if (!this.broken) return;
    // Asks for the right to write and writes nothing.
    await insertEntries(this.database, []).catch((error: unknown) => {
      throw new ProcessingLogUnavailable({ cause: error });
    });
    this.broken = false;
    this.start();
  }

  /** Resolves when everything taken so far is written, or after the patience of one entry. */
  async beforeApplicationShutdown(): Promise<void> {
    const until = Date.now() + this.limits.patience;
    while (this.waiting.length > 0 || this.writing.size > 0) {
      if (Date.now() > until) {
        this.log.error(`${this.waiting.length} entries of the processing log could not be written`);
        break;
      }
      await Promise.race([...this.writing, pause(50)]);
    }
    this.ended = true;
  }

  private async room(): Promise<void> {
    const until = Date.now() + this.limits.patience;
    while (this.waiting.length >= this.limits.waiting) {
      if (Date.now() > until || this.writing.size === 0) throw new ProcessingLogUnavailable();
      await Promise.race(this.writing);
    }
  }

  private start(): void {
    if (this.writing.size >= this.limits.atOnce) return;
    const writing = this.drain().finally(() => {
      this.writing.delete(writing);
      // Whoever came between the last look and now found every place taken.
      if (this.waiting.length > 0 && !this.ended) this.start();
    });
    this.writing.add(writing);
  }

  private async drain(): Promise<void> {
    // What is sent in the same turn of the event loop goes by one statement.
    await Promise.resolve();
    while (this.waiting.length > 0 && !this.ended) {
      const batch = this.waiting.splice(0, this.limits.batch);
      try {
        await insertEntries(this.database, await this.behind.complete(batch.map(({ entry }) => entry)));
        this.broken = false;
        for (const { settle } of batch) settle?.();
      } catch (error) {
        await this.failed(batch, error);
      }
    }
  }

  private async failed(batch: readonly Waiting[], error: unknown): Promise<void> {
    if (!this.broken) this.log.error(`the processing log cannot be written: ${String(error)}`);
    this.broken = true;
    for (const { settle } of batch) settle?.(error);
    this.waiting.unshift(...batch.filter(({ settle }) => settle === undefined));
    await pause(this.limits.again);
  }
}
