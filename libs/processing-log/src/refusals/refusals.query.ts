import { Injectable } from '@nestjs/common';
import { Database } from '#libs/platform';
import { firstEntryIdAt } from '../entry-id';
import { REFUSAL_REASONS, type RefusalReason } from './refused-attempt';

/** Refused attempts as they are listed. */
export interface ListedRefusal {
  readonly refusalId: string;
  readonly at: string;
  readonly until: string;
  readonly reason: RefusalReason;
  readonly actorId: string | null;
  readonly role: string | null;
  readonly unit: string | null;
  readonly action: string;
  readonly client: string | null;
  readonly attempts: number;
}

/** Which of them; `unit` is the sight of whoever asks, null for the whole office. */
export interface RefusalFilter {
  readonly from: string | null;
  readonly until: string | null;
  readonly reason: RefusalReason | null;
  readonly unit: string | null;
  readonly after: string | null;
  /** 1 to 500. */
  readonly limit: number;
}

type Row = Omit<ListedRefusal, 'at' | 'until'> & { readonly at: Date; readonly until: Date };

const WITHIN = `($1::uuid is null or id >= $1) and ($2::uuid is null or id < $2) and ($3::uuid is null or id < $3)
  and reason = any($4::text[])`;

// Entries stand one by one; what has no entry is counted. Strangers belong to no unit: every manager sees them.
const LIST = `
select id as "refusalId", at, until, reason, actor_id as "actorId", role, unit, action, client, attempts from (
  (select * from (select entry_id as id, at, at as until, outcome as reason, actor_id, role, unit, action, client,
            1 as attempts from processing_log.entry where outcome in ('not-allowed', 'not-found')) e
    where ${WITHIN} and ($5::text is null or unit = $5) order by id desc limit $6)
  union all
  (select * from (select refusal_id as id, at, until, reason, actor_id, role, unit, action, client, attempts
            from processing_log.refusal) r
    where ${WITHIN} and ($5::text is null or unit = $5 or actor_id is null) order by id desc limit $6)) both_kinds
order by id desc limit $6`;

/** Attempts that were refused, newest first. */
@Injectable()
export class Refusals {
  constructor(private readonly database: Database) {}

  /** One page, and `after` of the next, null at the end. */
  async list(filter: RefusalFilter): Promise<{ refusals: ListedRefusal[]; next: string | null }> {
    const { from, until, after, reason, unit, limit } = filter;
    const bounds = [from && firstEntryIdAt(from), until && firstEntryIdAt(until), after];
    const reasons = reason === null ? REFUSAL_REASONS : [reason];
    const { rows } = await this.database.query<Row>(LIST, [...bounds, reasons, unit, limit + 1]);
    const refusals = rows
      .slice(0, limit)
      .map((row) => ({ ...row, at: row.at.toISOString(), until: row.until.toISOString() }));
    return { refusals, next: rows.length > limit ? (refusals.at(-1)?.refusalId ?? null) : null };
  }
}
