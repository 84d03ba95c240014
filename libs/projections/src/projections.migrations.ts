import { APP_ROLE, type Migration } from '#libs/platform';

/** Where the engine keeps what it knows of each view: its generations and what is parked in them. */
export const projectionsMigrations: readonly Migration[] = [
  {
    id: '0200-projections',
    sql: `
create schema projections;

create table projections.generations (
  view text not null,
  generation bigint generated always as identity primary key,
  version integer not null,
  slot text not null check (slot in ('live', 'next', 'previous')),
  state text not null check (state in ('booting', 'active', 'paused', 'failed', 'detached')),
  checkpoint text,
  revision bigint not null default 0,
  events bigint not null default 0,
  recorded_at timestamptz,
  error text,
  updated_at timestamptz not null default now(),
  unique (view, slot) deferrable initially immediate
);

comment on column projections.generations.checkpoint is
  'position up to which the rows are true; null before the first event';
comment on column projections.generations.revision is
  'counts the commits; a worker that does not know the newest one is stale';

create table projections.parked_streams (
  generation bigint not null references projections.generations on delete cascade,
  stream text not null,
  event_type text not null,
  position text not null,
  stream_revision bigint not null,
  held bigint not null,
  attempts integer not null default 1,
  error text not null,
  parked_at timestamptz not null default now(),
  primary key (generation, stream)
);

grant usage on schema projections to ${APP_ROLE};
grant select, insert, update, delete on all tables in schema projections to ${APP_ROLE};
`,
  },
];
