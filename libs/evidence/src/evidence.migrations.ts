import { APP_ROLE, type Migration } from '#libs/platform';

/** The seals, and under each the hash of every event it covers; the application may add to them and no more. */
export const evidenceMigrations: readonly Migration[] = [
  {
    id: '0320-evidence',
    sql: `
create schema evidence;

create table evidence.seals (
  number integer primary key,
  seal json not null,
  code text not null unique
);

create table evidence.leaves (
  seal integer not null,
  part integer not null,
  positions text not null,
  ids bytea not null,
  hashes bytea not null,
  primary key (seal, part)
);

comment on table evidence.leaves is
  'events of a seal in their order: positions comma-separated, ids of 16 bytes, hashes of 32 bytes each';

create table evidence.heads (
  stream text primary key,
  revision bigint not null,
  hash bytea not null
);

comment on table evidence.heads is
  'the last sealed event of each stream, so that the next seal need not read the stream; computed again from leaves';

grant usage on schema evidence to ${APP_ROLE};
grant select, insert on evidence.seals, evidence.leaves to ${APP_ROLE};
grant select, insert, update on evidence.heads to ${APP_ROLE};
`,
  },
  // Heads are found in the record and the leaves: to keep them cost more than half of all sealing.
  { id: '0321-evidence-without-heads', sql: 'drop table evidence.heads;' },
];
