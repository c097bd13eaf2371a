-- Registers of documents without tables of their own: one row a document, whose columns the catalogue declares.

create table register_record (
  register text collate "C" not null,
  number text collate "C" not null,
  upn text collate "C" not null,
  data jsonb not null,
  state text not null check (state in ('valid', 'suspended', 'revoked', 'replaced')),
  entered_at timestamptz not null,
  application text collate "C",
  primary key (register, number)
);
create index register_record_person on register_record (upn, register);
create index register_record_number on register_record (number);
