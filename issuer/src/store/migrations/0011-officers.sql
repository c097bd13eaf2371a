-- Officers: one record a person, their passkeys, the codes they enrol with, and their sessions (only digests of what opens one).

create table officer (
  id text collate "C" primary key,
  upn text collate "C" not null unique,
  authority text collate "C" not null,
  roles text[] not null,
  added_at timestamptz not null,
  ended_at timestamptz
);

create table officer_code (
  code_hash bytea primary key,
  officer text collate "C" not null references officer (id),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index officer_code_expiry on officer_code (expires_at);

create table officer_passkey (
  id text collate "C" primary key,
  officer text collate "C" not null references officer (id),
  public_key bytea not null,
  counter bigint not null,
  added_at timestamptz not null
);
create index officer_passkey_officer on officer_passkey (officer);

create table officer_session (
  token_hash bytea primary key,
  officer text collate "C" not null references officer (id),
  started_at timestamptz not null,
  seen_at timestamptz not null
);
create index officer_session_start on officer_session (started_at);
