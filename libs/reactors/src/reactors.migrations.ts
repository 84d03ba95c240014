import { APP_ROLE, type Migration } from '#libs/platform';

/** How far each reactor has come, and the events to which it could not react. */
export const reactorsMigrations: readonly Migration[] = [
  {
    id: '0210-reactors',
    sql: `
create schema reactors;

create table reactors.checkpoints (
  reactor text primary key,
  position text not null,
  updated_at timestamptz not null default now()
);

create table reactors.unreacted (
  reactor text not null,
  position text not null,
  event_id uuid not null,
  event_type text not null,
  kind text not null check (kind in ('refused', 'parked')),
  reason text not null,
  noted_at timestamptz not null default now(),
  primary key (reactor, event_id)
);

comment on table reactors.unreacted is
  'refused: a rule said no, nothing to do; parked: failed again and again, waits for the operator';

grant usage on schema reactors to ${APP_ROLE};
grant select, insert, update, delete on all tables in schema reactors to ${APP_ROLE};
`,
  },
];
