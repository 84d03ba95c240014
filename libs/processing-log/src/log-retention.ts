import { Inject, Injectable } from '@nestjs/common';
import { dayAt, startOfDay } from '#libs/kernel';
import { Clock, OPEN_DATABASE, type OpenDatabase } from '#libs/platform';
import { keptYearsOn } from './log-retention.rules';

/** A removal run, also one that found nothing. */
export interface LogRemoval {
  readonly removedAt: string;
  readonly keptYears: number;
  /** Entries of before this moment were removed. */
  readonly removedBefore: string;
  readonly entries: number;
  /** Who ran it. */
  readonly runBy: string;
}

interface RemovalRow {
  readonly removed_at: Date;
  readonly kept_years: number;
  readonly removed_before: Date;
  readonly entries: number;
  readonly run_by: string;
}

const READ = `select removed_at, kept_years, removed_before, entries::float8 as entries, run_by
                from processing_log.removal`;

/** Removes what the law lets the log keep no longer; the owner's procedure does it, the application may not. */
@Injectable()
export class LogRetention {
  constructor(
    @Inject(OPEN_DATABASE) private readonly database: OpenDatabase,
    private readonly clock: Clock,
  ) {}

  /** Removes what is expired by the database's clock, and records that it was looked for. */
  async remove(runBy: string): Promise<LogRemoval> {
    const keptYears = keptYearsOn(dayAt(this.clock.now()));
    await this.database.owner.query('select * from processing_log.remove_expired($1, $2)', [
      keptYears,
      runBy,
    ]);
    const [last] = await this.removals(1);
    if (!last) throw new Error('the removal run left no record');
    return last;
  }

  /** The last runs, newest first. */
  async removals(limit: number): Promise<readonly LogRemoval[]> {
    const { rows } = await this.database.app.query<RemovalRow>(`${READ} order by removed_at desc limit $1`, [
      limit,
    ]);
    return rows.map((row) => ({
      removedAt: row.removed_at.toISOString(),
      keptYears: row.kept_years,
      removedBefore: row.removed_before.toISOString(),
      entries: row.entries,
      runBy: row.run_by,
    }));
  }

  /** True when a run of today, or of a later day, is recorded. */
  async hasRunToday(): Promise<boolean> {
    const [last] = await this.removals(1);
    return last !== undefined && last.removedAt >= startOfDay(dayAt(this.clock.now()));
  }
}
