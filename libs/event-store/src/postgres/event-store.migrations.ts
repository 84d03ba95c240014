import type { Migration } from '#libs/platform';
import { APPEND_EVENT } from './append-event.sql';
import { APPEND_EVENTS } from './append-events.sql';

const EVENT_TABLE = `
create schema event_store;

create table event_store.event (
  position bigint primary key,
  stream text collate "C" not null,
  revision bigint not null check (revision >= 0),
  id uuid not null unique,
  type text collate "C" not null,
  schema_version smallint not null,
  recorded_at timestamptz(3) not null,
  data json not null,
  metadata json not null,
  unique (stream, revision)
);
comment on table event_store.event is
  'What has happened. Rows are added by append_events alone and never changed.';

create function event_store.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what has happened is never changed: % on % is refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

create trigger event_is_never_changed before update or delete or truncate on event_store.event
  for each statement execute function event_store.refuse_change();
alter table event_store.event enable always trigger event_is_never_changed;
`;

const GRANTS = `
revoke all on function event_store.append_events from public;
grant usage on schema event_store to spis_app;
grant select on event_store.event to spis_app;
grant execute on function event_store.append_events to spis_app;
`;

/** The schema of the embedded event store: one table that only grows, and the one procedure that writes it. */
export const EVENT_STORE_MIGRATIONS: readonly Migration[] = [
  { id: '0101-event-store', sql: EVENT_TABLE + APPEND_EVENTS + GRANTS },
  { id: '0102-append-one-event', sql: APPEND_EVENT },
];
