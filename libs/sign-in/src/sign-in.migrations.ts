import { APP_ROLE, type Migration } from '#libs/platform';

/** Where credentials, sessions and tokens stand: apart from events, and only as hashes or sealed. */
export const signInMigrations: readonly Migration[] = [
  {
    id: '0330-sign-in',
    sql: `
create schema sign_in;

create table sign_in.account (
  account_id uuid primary key,
  user_name text not null unique,
  display_name text not null,
  password_hash text,
  totp_secret bytea,
  totp_step bigint not null default 0,
  enrolled_at timestamptz
);
comment on column sign_in.account.totp_secret is 'sealed with the key sign-in of the key store';
comment on column sign_in.account.totp_step is 'the last time step whose code was used: no code counts twice';

create table sign_in.recovery_code (
  account_id uuid not null references sign_in.account,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);

create table sign_in.invitation (
  token_hash bytea primary key,
  account_id uuid not null,
  first_administrator boolean not null,
  expires_at timestamptz not null,
  attempts integer not null default 0,
  user_name text,
  display_name text,
  password_hash text,
  totp_secret bytea
);
create index invitation_account on sign_in.invitation (account_id);

create table sign_in.device (
  token_hash bytea primary key,
  account_id uuid not null references sign_in.account,
  expires_at timestamptz not null
);

create table sign_in.failure (
  bucket bytea primary key,
  failures integer not null,
  window_ends timestamptz not null
);

create table sign_in.session (
  token_hash bytea primary key,
  session_id uuid not null unique,
  actor_id uuid not null,
  kind text not null check (kind in ('account', 'oidc')),
  display_name text not null,
  roles text[] not null,
  units text[] not null,
  role text not null,
  unit text,
  client text,
  began_at timestamptz not null,
  seen_at timestamptz not null,
  idle_until timestamptz not null,
  ends_at timestamptz not null
);
create index session_actor on sign_in.session (actor_id);
comment on column sign_in.session.roles is 'of an OpenID session, as its claims said; an account''s are read from its events';

create table sign_in.identity (
  actor_id uuid primary key,
  issuer text not null,
  subject text not null,
  display_name text not null,
  seen_at timestamptz not null,
  unique (issuer, subject)
);

create table sign_in.oidc_flow (
  token_hash bytea primary key,
  verifier text not null,
  state text not null,
  nonce text not null,
  expires_at timestamptz not null
);

create table sign_in.api_token (
  token_hash bytea primary key,
  token_id uuid not null unique,
  prefix text not null,
  name text not null,
  role text not null,
  unit text,
  scopes text[] not null,
  issued_by text not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_by text,
  revoked_at timestamptz
);

grant usage on schema sign_in to ${APP_ROLE};
grant select, insert, update, delete on all tables in schema sign_in to ${APP_ROLE};
`,
  },
  {
    id: '0339-second-factor-waiting',
    sql: `
alter table sign_in.session add column totp_waiting bytea, add column totp_waits_until timestamptz;
comment on column sign_in.session.totp_waiting is 'a second factor that its owner sets up, sealed; holds once it is proved';
`,
  },
  {
    id: '0340-units-of-identities',
    sql: `
alter table sign_in.identity add column units text[] not null default '{}';
comment on column sign_in.identity.units is 'in which they handle cases, as their claims said last; none in other roles';
`,
  },
];

/** What cannot be made again, in an order in which it can be written back; sessions end with a restore. */
export const SIGN_IN_TABLES = [
  { name: 'sign_in.account', order: 'account_id' },
  { name: 'sign_in.recovery_code', order: 'account_id, code_hash' },
  { name: 'sign_in.identity', order: 'actor_id' },
  { name: 'sign_in.api_token', order: 'token_hash' },
] as const;
