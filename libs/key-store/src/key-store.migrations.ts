import { APP_ROLE, type Migration } from '#libs/platform';

/** Where wrapped keys stand; a schema of their own, which no backup of the data contains. */
export const keyStoreMigrations: readonly Migration[] = [
  {
    id: '0302-key-store',
    sql: `
create schema keys;

create table keys.master_key (
  id text primary key,
  first_used_at timestamptz not null default now(),
  retired_at timestamptz
);
comment on column keys.master_key.retired_at is 'from then on it wraps nothing new; what it wrapped is wrapped anew';

create table keys.data_key (
  scope text primary key,
  master_key text not null references keys.master_key,
  wrapped bytea not null,
  made_at timestamptz not null default now()
);
comment on column keys.data_key.scope is 'whose data it seals: person/…, text/…, or index';
create index data_key_master on keys.data_key (master_key);

create table keys.destroyed (
  scope text primary key,
  destroyed_at timestamptz not null default now()
);
comment on table keys.destroyed is 'keys that are gone for good and are never made again';

grant usage on schema keys to ${APP_ROLE};
grant select, insert, update on keys.master_key to ${APP_ROLE};
grant select, insert, update, delete on keys.data_key to ${APP_ROLE};
grant select, insert on keys.destroyed to ${APP_ROLE};
`,
  },
  {
    id: '0305-kept-secrets',
    sql: `
create table keys.secret (
  name text primary key,
  sealed bytea not null,
  kept_at timestamptz not null default now()
);
comment on table keys.secret is 'secrets of the installation, each sealed by the key of the scope secret/NAME';
grant select, insert, update on keys.secret to ${APP_ROLE};
`,
  },
];

/** The tables of the key store's own backup, in an order in which they can be written back. */
export const KEY_STORE_TABLES = [
  { name: 'keys.master_key', order: 'id' },
  { name: 'keys.data_key', order: 'scope' },
  { name: 'keys.destroyed', order: 'scope' },
  { name: 'keys.secret', order: 'name' },
] as const;
