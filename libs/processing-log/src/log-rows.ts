import type { Instant } from '#libs/kernel';
import type { Queryable } from '#libs/platform';
import type { LogEntry, ProcessedSubject } from './log-entry';

/** One row of `processing_log.entry`. */
export interface EntryRow {
  readonly entry_id: string;
  readonly at: Date;
  readonly actor_id: string;
  readonly role: string;
  readonly unit: string | null;
  readonly on_behalf_of: string | null;
  readonly action: string;
  readonly kind: LogEntry['kind'];
  readonly outcome: LogEntry['outcome'];
  readonly purpose: string;
  readonly case_kind: string | null;
  readonly case_id: string | null;
  readonly sought: string[];
  readonly means: LogEntry['signedInBy'];
  readonly client: string | null;
  readonly correlation_id: string;
  readonly subjects: ProcessedSubject[];
}

// An entry that was written although the answer got lost is not written twice.
const INSERT = `
with given as (
  select * from jsonb_to_recordset($1::jsonb) as g(
    entry_id uuid, at timestamptz, actor_id text, role text, unit text, on_behalf_of text, action text, kind text,
    outcome text, purpose text, case_kind text, case_id text, sought text[], means text, client text,
    correlation_id text, subjects jsonb)),
written as (
  insert into processing_log.entry (entry_id, at, actor_id, role, unit, on_behalf_of, action, kind, outcome,
    purpose, case_kind, case_id, sought, means, client, correlation_id, subjects)
  select entry_id, at, actor_id, role, unit, on_behalf_of, action, kind, outcome,
    purpose, case_kind, case_id, sought, means, client, correlation_id, subjects from given
  on conflict do nothing)
insert into processing_log.subject (subject_id, subject_kind, entry_id)
select distinct s ->> 'id', s ->> 'kind', entry_id from given, jsonb_array_elements(subjects) s
on conflict do nothing`;

/** Writes entries in one transaction; once it has returned they are on disk. */
export async function insertEntries(db: Queryable, entries: readonly LogEntry[]): Promise<void> {
  const text = JSON.stringify(entries.map(rowOf));
  await db.query(INSERT, [text], { name: 'processing-log-insert' });
}

const rowOf = ({ entryId, ...entry }: LogEntry): Omit<EntryRow, 'at'> & { at: string } => ({
  entry_id: entryId,
  at: entry.at,
  actor_id: entry.actorId,
  role: entry.role,
  unit: entry.unit,
  on_behalf_of: entry.onBehalfOf,
  action: entry.action,
  kind: entry.kind,
  outcome: entry.outcome,
  purpose: entry.purpose,
  case_kind: entry.forCase?.kind ?? null,
  case_id: entry.forCase?.id ?? null,
  sought: [...entry.sought],
  means: entry.signedInBy,
  client: entry.client,
  correlation_id: entry.correlationId,
  subjects: [...entry.subjects],
});

/** The entry of a row. */
export const entryOf = (row: EntryRow): LogEntry => ({
  entryId: row.entry_id,
  at: row.at.toISOString() as Instant,
  actorId: row.actor_id,
  role: row.role,
  unit: row.unit,
  onBehalfOf: row.on_behalf_of,
  action: row.action,
  kind: row.kind,
  outcome: row.outcome,
  purpose: row.purpose,
  forCase: row.case_kind === null || row.case_id === null ? null : { kind: row.case_kind, id: row.case_id },
  sought: row.sought,
  signedInBy: row.means,
  client: row.client,
  correlationId: row.correlation_id,
  subjects: row.subjects,
});
