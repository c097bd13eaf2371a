-- Offers and their codes, issued copies and their status slots, audit events, and the lists as last published.

create table offer (
  id text collate "C" primary key,
  upn text collate "C" not null,
  configurations text[] not null,
  code_hash bytea not null,
  wrong_tries integer not null default 0 check (wrong_tries between 0 and 5),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  redeemed_at timestamptz,
  superseded_at timestamptz
);
create index offer_upn on offer (upn);

create table pre_authorized_code (
  hash bytea primary key,
  offer text collate "C" not null references offer (id),
  expires_at timestamptz not null
);
create index pre_authorized_code_expiry on pre_authorized_code (expires_at);

-- What may be used once: proofs of possession by their jti, nonces by what they were used for.
create table replay (
  key text collate "C" primary key,
  bound text collate "C" not null,
  expires_at timestamptz not null
);
create index replay_expiry on replay (expires_at);

create table status_list (
  id text collate "C" primary key,
  type text collate "C" not null,
  generation integer not null check (generation > 0),
  capacity integer not null check (capacity > 0),
  next integer not null default 0 check (next between 0 and capacity),
  revision integer not null default 0,
  unique (type, generation)
);

-- One row per issued copy; the signed text is made from it and never kept.
create table credential (
  id text collate "C" primary key,
  offer text collate "C" not null references offer (id),
  configuration text collate "C" not null,
  holder text collate "C" not null,
  upn text collate "C" not null,
  type text collate "C" not null,
  document text collate "C" not null,
  list text collate "C" not null references status_list (id),
  idx integer not null check (idx >= 0),
  status smallint not null check (status between 0 and 2),
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  acknowledged_at timestamptz,
  unique (offer, configuration, holder),
  unique (list, idx)
);
create index credential_person on credential (upn, type);
create index credential_document on credential (document);
create index credential_not_valid on credential (list, idx) where status <> 0;

create table audit_event (
  id text collate "C" primary key,
  at timestamptz not null,
  actor text collate "C" not null check (actor in ('citizen', 'operator', 'service')),
  action text collate "C" not null,
  reference text collate "C" not null,
  copies integer not null default 0
);
create index audit_event_reference on audit_event (reference);

create table publication (
  id text collate "C" primary key,
  sequence integer not null,
  content text collate "C" not null,
  issued_at timestamptz not null,
  token text not null
);
