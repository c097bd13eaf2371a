-- What people were told, in every language as it was said; and the files they attached, sealed, with the day they are forgotten.

create table inbox_item (
  id text collate "C" primary key,
  upn text collate "C" not null,
  at timestamptz not null,
  application text collate "C" references application (id),
  subject jsonb not null,
  words jsonb not null,
  read_at timestamptz
);
create index inbox_item_person on inbox_item (upn, at);

create table upload (
  id text collate "C" primary key,
  upn text collate "C" not null,
  at timestamptz not null,
  media_type text collate "C" not null check (media_type in ('image/jpeg', 'application/pdf')),
  size integer not null check (size > 0),
  sha256 text collate "C" not null,
  nonce bytea not null,
  sealed bytea not null,
  application text collate "C" references application (id),
  forget_at timestamptz
);
create index upload_application on upload (application);
create index upload_forgotten on upload (forget_at) where forget_at is not null;
