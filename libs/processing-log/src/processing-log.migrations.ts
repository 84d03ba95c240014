import { APP_ROLE, type Migration } from '#libs/platform';

/** Who looked at or changed whose data; the application may add and read, removal is the owner's procedure. */
export const processingLogMigrations: readonly Migration[] = [
  {
    id: '0350-processing-log',
    sql: `
create schema processing_log;

create table processing_log.entry (
  entry_id uuid primary key,
  at timestamptz(3) not null,
  actor_id text not null,
  role text not null,
  unit text,
  on_behalf_of text,
  action text not null,
  kind text not null check (kind in ('read', 'write')),
  outcome text not null check (outcome in ('done', 'refused', 'not-allowed', 'not-found', 'invalid', 'failed')),
  purpose text not null,
  case_kind text,
  case_id text,
  sought text[] not null,
  means text not null,
  client text,
  correlation_id text not null,
  subjects jsonb not null,
  check ((case_kind is null) = (case_id is null))
);
comment on table processing_log.entry is 'ids and codes only: no names, no words that were searched for';
comment on column processing_log.entry.entry_id is 'UUID of version 7, made of at: sorts by time';
comment on column processing_log.entry.case_id is 'the case for which it was done, as stated or as evident; null: none';
comment on column processing_log.entry.sought is 'by what was searched, e.g. name; never what';

create index entry_actor on processing_log.entry (actor_id, entry_id);
create index entry_unit on processing_log.entry (unit, entry_id);

create table processing_log.subject (
  subject_id text not null,
  subject_kind text not null,
  entry_id uuid not null,
  primary key (subject_id, subject_kind, entry_id)
);
comment on table processing_log.subject is 'finds the entries of a person or a case; the same as entry.subjects';

create table processing_log.removal (
  removed_at timestamptz not null default clock_timestamp() primary key,
  kept_years integer not null,
  removed_before timestamptz not null,
  entries bigint not null,
  run_by text not null
);
comment on table processing_log.removal is 'every removal run, also those that found nothing';

create function processing_log.remove_expired(kept_years integer, run_by text)
returns table (removed_before timestamptz, entries bigint) language plpgsql as $$
declare
  -- The database's own clock and office time: no caller can make an entry older than it is.
  bound timestamptz := (date_trunc('year', now() at time zone 'Europe/Ljubljana')
                        - make_interval(years => kept_years)) at time zone 'Europe/Ljubljana';
  ended uuid := (lpad(to_hex((extract(epoch from bound) * 1000)::bigint), 12, '0') || '70008000000000000000')::uuid;
  removed bigint;
begin
  if kept_years is null or kept_years not between 2 and 5 then
    raise exception 'entries are kept 2 to 5 years after the end of their calendar year, not %', kept_years;
  end if;
  delete from processing_log.subject where entry_id < ended;
  delete from processing_log.entry where entry_id < ended;
  get diagnostics removed = row_count;
  insert into processing_log.removal (kept_years, removed_before, entries, run_by)
  values (kept_years, bound, removed, run_by);
  return query select bound, removed;
end $$;
revoke all on function processing_log.remove_expired from public;

grant usage on schema processing_log to ${APP_ROLE};
grant select, insert on processing_log.entry, processing_log.subject to ${APP_ROLE};
grant select on processing_log.removal to ${APP_ROLE};
`,
  },
  {
    id: '0351-refused-attempts',
    sql: `
create table processing_log.refusal (
  refusal_id uuid primary key,
  at timestamptz(3) not null,
  until timestamptz(3) not null,
  reason text not null check (reason in ('not-signed-in', 'too-many', 'not-allowed')),
  actor_id text,
  role text,
  unit text,
  action text not null,
  client text,
  attempts integer not null check (attempts > 0)
);
comment on table processing_log.refusal is 'attempts that no entry holds, counted for a short while; ids and codes only';
comment on column processing_log.refusal.refusal_id is 'UUID of version 7, made of at: sorts by time';

create index entry_refused on processing_log.entry (entry_id) where outcome in ('not-allowed', 'not-found');

create or replace function processing_log.remove_expired(kept_years integer, run_by text)
returns table (removed_before timestamptz, entries bigint) language plpgsql as $$
declare
  bound timestamptz := (date_trunc('year', now() at time zone 'Europe/Ljubljana')
                        - make_interval(years => kept_years)) at time zone 'Europe/Ljubljana';
  ended uuid := (lpad(to_hex((extract(epoch from bound) * 1000)::bigint), 12, '0') || '70008000000000000000')::uuid;
  removed bigint;
begin
  if kept_years is null or kept_years not between 2 and 5 then
    raise exception 'entries are kept 2 to 5 years after the end of their calendar year, not %', kept_years;
  end if;
  delete from processing_log.subject where entry_id < ended;
  delete from processing_log.refusal where refusal_id < ended;
  delete from processing_log.entry where entry_id < ended;
  get diagnostics removed = row_count;
  insert into processing_log.removal (kept_years, removed_before, entries, run_by)
  values (kept_years, bound, removed, run_by);
  return query select bound, removed;
end $$;

grant select, insert on processing_log.refusal to ${APP_ROLE};
`,
  },
];

/** What must be in a backup, in an order in which it can be written back. */
export const PROCESSING_LOG_TABLES = [
  { name: 'processing_log.entry', order: 'entry_id' },
  { name: 'processing_log.subject', order: 'subject_id, subject_kind, entry_id' },
  { name: 'processing_log.refusal', order: 'refusal_id' },
  { name: 'processing_log.removal', order: 'removed_at' },
] as const;
