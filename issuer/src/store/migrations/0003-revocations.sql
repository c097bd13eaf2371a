-- The states of the revocation bundle that a verifier may still hold, what changed with each, and the deltas signed so far.

create table revocation_state (
  sequence integer primary key check (sequence > 0),
  issued_at timestamptz not null,
  digest text not null,
  lists text[] not null
);

create table revocation_change (
  sequence integer not null,
  list text collate "C" not null references status_list (id),
  idx integer not null check (idx >= 0),
  was smallint not null check (was between 0 and 2),
  status smallint not null check (status between 0 and 2 and status <> was),
  primary key (sequence, list, idx)
);

create table revocation_delta (
  from_sequence integer not null,
  to_sequence integer not null,
  token text not null,
  primary key (from_sequence, to_sequence)
);
