import { APP_ROLE, type Migration } from '#libs/platform';

/** Which views were built anew, when, by whom and with what outcome. */
export const operationsMigrations: readonly Migration[] = [
  {
    id: '0220-rebuild-runs',
    sql: `
create schema operations;

create table operations.rebuild_runs (
  id uuid primary key,
  view text not null,
  actor text not null,
  phase text not null,
  events bigint not null,
  expected bigint,
  started_at timestamptz not null,
  noted_at timestamptz not null,
  ended_at timestamptz,
  failure text
);

create index rebuild_runs_started on operations.rebuild_runs (started_at desc);

comment on column operations.rebuild_runs.noted_at is
  'when its process last said something of it: the end of a run whose process is gone';

grant usage on schema operations to ${APP_ROLE};
grant select, insert, update on all tables in schema operations to ${APP_ROLE};
`,
  },
];
