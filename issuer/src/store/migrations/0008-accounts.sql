-- A citizen's devices can be ended one by one, or all at once when the phone is lost; every look at a person's data is kept for that person.

alter table offer add column ended_at timestamptz;

create table access_record (
  id text collate "C" primary key,
  upn text collate "C" not null,
  at timestamptz not null,
  officer text collate "C" not null,
  unit text collate "C" not null,
  purpose text not null check (purpose <> ''),
  what text collate "C" not null
);
create index access_record_person on access_record (upn, at);
