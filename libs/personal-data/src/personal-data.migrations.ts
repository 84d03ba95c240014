import { keyStoreMigrations } from '#libs/key-store';
import { APP_ROLE, type Migration } from '#libs/platform';
import { sealedDataMigrations } from './sealed-data.migrations';

/** Where personal data and their keys stand, apart from events and views. */
export const personalDataMigrations: readonly Migration[] = [
  ...keyStoreMigrations,
  {
    id: '0300-personal-data',
    sql: `
create schema personal;

create table personal.installation (
  only_one boolean primary key default true check (only_one),
  key_fingerprint bytea not null
);
comment on table personal.installation is 'tells whether the key at hand is the one the digests were made with';

create table personal.persons (
  person_id uuid primary key,
  recorded_at timestamptz not null default now()
);

create table personal.emso_index (
  digest bytea primary key,
  person_id uuid not null references personal.persons
);
comment on column personal.emso_index.digest is 'keyed digest of the EMŠO, whose clear text is a value like any other';
create index emso_index_person on personal.emso_index (person_id);

create table personal.field_values (
  person_id uuid not null references personal.persons,
  field text not null,
  version integer not null check (version > 0),
  value text not null,
  digest bytea not null,
  recorded_at timestamptz not null default now(),
  primary key (person_id, field, version)
);
comment on column personal.field_values.digest is 'keyed digest of person, field and value: tells equal values without opening them';

create table personal.texts (
  ref uuid primary key,
  person_id uuid not null references personal.persons,
  value text not null,
  digest bytea not null,
  recorded_at timestamptz not null default now(),
  unique (person_id, digest)
);

grant usage on schema personal to ${APP_ROLE};
grant select, insert on all tables in schema personal to ${APP_ROLE};
-- A row lock asks for the right to update; nothing is updated.
grant update on personal.persons to ${APP_ROLE};
`,
  },
  {
    id: '0301-person-search',
    sql: `
create table personal.search_index (
  person_id uuid primary key references personal.persons on delete cascade,
  tokens bigint[] not null
);
comment on table personal.search_index is
  'keyed tokens of names, their beginnings and numbers; they tell nothing without the key, and go with the person';
create index search_index_tokens on personal.search_index using gin (tokens);

grant select, insert, update, delete on personal.search_index to ${APP_ROLE};
-- A corrected EMŠO gives the former number free.
grant delete on personal.emso_index to ${APP_ROLE};
`,
  },
  ...sealedDataMigrations,
];
