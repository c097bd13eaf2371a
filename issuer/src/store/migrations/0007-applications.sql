-- Applications, what happened to each, the calls already answered, appointments, and the keys of wallets that wait for a credential.

alter table audit_event drop constraint audit_event_actor_check;
alter table audit_event add constraint audit_event_actor_check check (actor in ('citizen', 'operator', 'service', 'officer'));

-- Two people stand behind a decision that needs them, whoever writes the row: nobody decides about themselves, confirms their own
-- decision, or decides the appeal against it.
create table application (
  id text collate "C" primary key,
  reference text collate "C" not null unique,
  upn text collate "C" not null,
  service text collate "C" not null,
  authority text collate "C" not null,
  subject text collate "C" not null,
  version integer not null check (version > 0),
  state text collate "C" not null check (state in ('submitted', 'in_review', 'returned', 'approved', 'paid', 'refused', 'issued', 'collected', 'withdrawn', 'lapsed')),
  language text collate "C" not null,
  type text collate "C",
  document text collate "C",
  fee bigint not null check (fee >= 0),
  answers jsonb not null,
  needed jsonb not null,
  ticket jsonb,
  submitted_at timestamptz not null,
  promised_by date not null,
  lapses_on date,
  appealed_at timestamptz,
  locked_by text collate "C",
  locked_at timestamptz,
  four_eyes boolean not null,
  decision jsonb,
  decided_by text collate "C",
  decided_person text collate "C",
  confirmed_by text collate "C",
  confirmed_person text collate "C",
  refused_person text collate "C",
  settled_by text collate "C",
  receipt text,
  constraint decided_not_alone check (confirmed_by <> decided_by and confirmed_person <> decided_person),
  constraint decided_by_others check (decided_person <> upn and confirmed_person <> upn),
  constraint appeal_by_others check (decided_person <> refused_person and confirmed_person <> refused_person),
  constraint decided_by_officer check (state not in ('approved', 'paid', 'issued', 'collected', 'refused') or (decided_by is not null and decided_person is not null)),
  constraint decided_by_two check (not four_eyes or state not in ('approved', 'paid', 'issued', 'collected', 'refused') or (confirmed_by is not null and confirmed_person is not null)),
  constraint settled_before_issued check (fee = 0 or state not in ('paid', 'issued', 'collected') or (settled_by is not null and receipt is not null))
);
create unique index application_open on application (upn, service, subject) where state in ('submitted', 'in_review', 'returned', 'approved', 'paid');
create index application_person on application (upn, submitted_at);
create index application_queue on application (authority, state, promised_by, id);
create index application_lapsing on application (lapses_on) where lapses_on is not null;

-- One row for each version of its application; `person` and `officer` are for auditors, the citizen sees the unit.
create table application_history (
  id text collate "C" primary key,
  application text collate "C" not null references application (id),
  version integer not null,
  state text collate "C" not null,
  at timestamptz not null,
  unit text collate "C" not null,
  officer text collate "C",
  reason jsonb,
  promised_by date,
  trace text collate "C" not null,
  unique (application, version)
);

-- A call that was answered: the same key again is answered from what it made, and never done twice.
create table answered_call (
  caller text collate "C" not null,
  key text collate "C" not null,
  digest text not null,
  made text collate "C" not null,
  at timestamptz not null,
  primary key (caller, key)
);
create index answered_call_age on answered_call (at);

create table appointment (
  slot text collate "C" not null,
  place integer not null check (place > 0),
  application text collate "C" not null unique references application (id),
  primary key (slot, place)
);

-- A wallet waiting for a credential: the keys it proved, for which the copies are made once the application is issued.
create table deferral (
  application text collate "C" not null references application (id),
  offer text collate "C" not null references offer (id),
  configuration text collate "C" not null,
  holders jsonb not null,
  asked_at timestamptz not null,
  primary key (application, offer)
);
