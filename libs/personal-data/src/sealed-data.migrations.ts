import { APP_ROLE, type Migration } from '#libs/platform';

/**
 * Sealed values, texts and documents. The former tables, whose values stand in the clear, go at once where they
 * are empty, else when the last of them has been sealed (see `sealPlaintext`).
 */
export const sealedDataMigrations: readonly Migration[] = [
  {
    id: '0303-sealed-personal-data',
    sql: `
alter table personal.persons add column erased_at timestamptz;

create table personal.sealed_values (
  person_id uuid not null references personal.persons,
  field text not null,
  version integer not null check (version > 0),
  sealed bytea not null,
  digest bytea not null,
  recorded_at timestamptz not null default now(),
  primary key (person_id, field, version)
);
comment on column personal.sealed_values.digest is
  'keyed digest of the value by the person''s own key: tells equal values, and goes with the key';

create table personal.sealed_texts (
  ref uuid primary key,
  person_id uuid not null references personal.persons,
  own_key boolean not null default false,
  sealed bytea,
  digest bytea,
  recorded_at timestamptz not null default now(),
  unique (person_id, digest)
);
comment on column personal.sealed_texts.sealed is 'null once it was erased: that there was a text stays known';

create table personal.documents (
  person_id uuid not null references personal.persons,
  name text not null check (name ~ '^[0-9a-f]{64}$'),
  stored_as text,
  erased boolean not null default false,
  recorded_at timestamptz not null default now(),
  primary key (person_id, name)
);
comment on column personal.documents.name is 'keyed digest of the bytes by the person''s own key';
comment on column personal.documents.stored_as is 'SHA-256 of the sealed bytes; null once their file was deleted';

grant select, insert, update, delete
   on personal.sealed_values, personal.sealed_texts, personal.documents to ${APP_ROLE};

do $$
begin
  if exists (select from personal.field_values) then
    grant delete on personal.field_values to ${APP_ROLE};
  else
    drop table personal.field_values;
  end if;
  if exists (select from personal.texts) then
    grant delete on personal.texts to ${APP_ROLE};
  else
    drop table personal.texts;
  end if;
end $$;
`,
  },
];
