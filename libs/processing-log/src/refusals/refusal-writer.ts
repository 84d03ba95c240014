import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Clock, Database } from '#libs/platform';
import { newEntryId } from '../entry-id';
import { type CountedAttempts, RefusalTally } from './refusal-tally';
import type { RefusedAttempts } from './refused-attempt';

// The first is written at once, those that follow together: a flood costs one statement each time.
const LULL_MS = 5_000;

const INSERT = `
insert into processing_log.refusal (refusal_id, at, until, reason, actor_id, role, unit, action, client, attempts)
select refusal_id, at, until, reason, actor_id, role, unit, action, client, attempts
  from jsonb_to_recordset($1::jsonb) as g(refusal_id uuid, at timestamptz, until timestamptz, reason text,
    actor_id text, role text, unit text, action text, client text, attempts integer)
on conflict do nothing`;

/** Writes refused attempts, counted; nobody waits for it, and what cannot be written is counted on. */
@Injectable()
export class RefusalWriter implements BeforeApplicationShutdown {
  private readonly log = new Logger(RefusalWriter.name);
  private readonly tally = new RefusalTally();
  private writing: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes one refused attempt. */
  refused(attempt: RefusedAttempts): void {
    this.tally.add(attempt, this.clock.now());
    if (!this.timer) this.begin();
  }

  /** Resolves when everything taken so far is written, or could not be. */
  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    await this.writing;
    await this.write();
  }

  private begin(): void {
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (!this.tally.isEmpty) this.begin();
    }, LULL_MS);
    this.timer.unref();
    this.writing = this.writing.then(() => this.write());
  }

  private async write(): Promise<void> {
    const taken = this.tally.take();
    if (taken.length === 0) return;
    try {
      await this.database.query(INSERT, [JSON.stringify(taken.map(rowOf))]);
    } catch (error) {
      this.log.error(`refused attempts cannot be written: ${String(error)}`);
      this.tally.giveBack(taken);
    }
  }
}

const rowOf = ({ actor, ...counted }: CountedAttempts): object => ({
  ...counted,
  refusal_id: newEntryId(counted.at),
  actor_id: actor?.id ?? null,
  role: actor?.role ?? null,
  unit: actor?.unit ?? null,
});
