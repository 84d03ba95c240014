import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Database } from '#libs/platform';
import type { RebuildProgress } from '#libs/projections';

/** One rebuild that somebody asked for, running or over. */
export interface RebuildRun {
  readonly id: string;
  readonly view: string;
  /** The account that asked for it. */
  readonly actor: string;
  readonly phase: RebuildProgress['phase'] | 'waiting' | 'failed';
  readonly events: number;
  /** As many as the live view has read; null where there is none. */
  readonly expected: number | null;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  /** Why it failed, as a code; the live view is untouched then. */
  readonly failure: string | null;
}

/** A run as it is kept; `notedAt` is when its process last said something of it. */
export interface KeptRun extends RebuildRun {
  readonly notedAt: Instant;
}

type Row = Omit<KeptRun, 'startedAt' | 'endedAt' | 'notedAt'> & {
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly notedAt: Date;
};

const COLUMNS = `id, view, actor, phase, events::float8 as events, expected::float8 as expected, failure,
  started_at as "startedAt", ended_at as "endedAt", noted_at as "notedAt"`;

/** The rebuilds of all processes, kept beyond their restarts. */
@Injectable()
export class RebuildRuns {
  constructor(private readonly database: Database) {}

  /** Keeps a run as it stands at a moment; one that is over stays as it ended. */
  async keep(run: RebuildRun, at: Instant): Promise<void> {
    const { id, view, actor, phase, events, expected, startedAt, endedAt, failure } = run;
    await this.database.query(
      `insert into operations.rebuild_runs
         (id, view, actor, phase, events, expected, started_at, noted_at, ended_at, failure)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (id) do update set phase = excluded.phase, events = excluded.events,
         expected = excluded.expected, noted_at = excluded.noted_at, ended_at = excluded.ended_at,
         failure = excluded.failure
       where rebuild_runs.ended_at is null`,
      [id, view, actor, phase, events, expected, startedAt, at, endedAt, failure],
    );
  }

  /** The last runs, the latest first. */
  async list(limit: number): Promise<KeptRun[]> {
    const sql = `select ${COLUMNS} from operations.rebuild_runs order by started_at desc, id limit $1`;
    const { rows } = await this.database.query<Row>(sql, [limit]);
    return rows.map(({ startedAt, endedAt, notedAt, ...run }) => ({
      ...run,
      startedAt: moment(startedAt),
      endedAt: endedAt && moment(endedAt),
      notedAt: moment(notedAt),
    }));
  }
}

const moment = (at: Date): Instant => at.toISOString() as Instant;
