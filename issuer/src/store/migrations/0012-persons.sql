-- Persons found by name whatever spelling was typed, a handle for each that tells nothing, revocations that wait for a second officer, and visits to a counter.

create table person_search (
  upn text collate "C" primary key,
  handle text collate "C" not null unique,
  keys text[] collate "C" not null -- every part of the name in every script, folded, and its consonants: see fold and skeleton in packages/locale
);
create index person_search_keys on person_search using gin (keys);

create table revocation_request (
  id text collate "C" primary key,
  document text collate "C" not null,
  authority text collate "C" not null, -- whose document it is, and whose officers decide
  reason text not null check (reason <> ''),
  asked_by text collate "C" not null,
  asked_person text collate "C" not null,
  asked_at timestamptz not null,
  confirmed_by text collate "C",
  confirmed_person text collate "C",
  agreed boolean,
  closed_at timestamptz,
  constraint revoked_not_alone check (confirmed_by <> asked_by and confirmed_person <> asked_person),
  constraint closed_by_somebody check (closed_at is null or (confirmed_by is not null and confirmed_person is not null and agreed is not null))
);
create unique index revocation_request_open on revocation_request (document) where closed_at is null;

create table visit (
  id text collate "C" primary key,
  officer text collate "C" not null,
  upn text collate "C" not null,
  purpose text not null check (purpose <> ''),
  consent text collate "C" not null check (consent in ('signature', 'fingerprint', 'document')),
  started_at timestamptz not null,
  ended_at timestamptz
);
