-- Devices of relying parties: the codes they are enrolled with, the devices themselves, and units that lost their right to ask.

create table reader_enrolment (
  code_hash bytea primary key,
  unit integer not null check (unit >= 0),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index reader_enrolment_expiry on reader_enrolment (expires_at);

-- One row per device, named by the thumbprint of its key (RFC 7638).
create table reader_device (
  key text collate "C" primary key,
  unit integer not null check (unit >= 0),
  enrolled_at timestamptz not null
);

create table withdrawn_unit (
  unit integer primary key,
  withdrawn_at timestamptz not null
);
