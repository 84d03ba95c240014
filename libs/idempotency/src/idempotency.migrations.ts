import { APP_ROLE, type Migration } from '#libs/platform';

/** What was asked under a command's id, as a keyed digest; `taken` counts the requests that were not refused. */
export const idempotencyMigrations: readonly Migration[] = [
  {
    id: '0331-idempotency',
    sql: `
create schema idempotency;

create table idempotency.request (
  command_id uuid primary key,
  digest bytea not null,
  taken integer not null,
  first_at timestamptz not null
);
create index request_age on idempotency.request (first_at);

grant usage on schema idempotency to ${APP_ROLE};
grant select, insert, update, delete on idempotency.request to ${APP_ROLE};
`,
  },
];
