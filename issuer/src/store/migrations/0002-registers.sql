-- The registers that credentials are filled from, one table each. A demo has invented people in them; the columns are the registers' own.

create table civil_person (
  upn text collate "C" primary key,
  national_number text collate "C" not null unique,
  biometric_code text not null,
  given_name text not null,
  father_name text not null,
  grandfather_name text not null,
  family_name text,
  given_name_native text not null,
  father_name_native text not null,
  grandfather_name_native text not null,
  family_name_native text,
  given_name_native_ar text not null,
  father_name_native_ar text not null,
  grandfather_name_native_ar text not null,
  family_name_native_ar text,
  mother_name text not null,
  mother_name_native text not null,
  mother_father_name text not null,
  mother_father_name_native text not null,
  sex smallint not null check (sex in (1, 2)),
  birth_date date not null,
  birth_country text not null,
  birth_region text not null,
  birth_locality text not null,
  blood_group text not null,
  marital_status text not null check (marital_status in ('single', 'married', 'divorced', 'widowed')),
  governorate text not null,
  register_number text not null,
  page_number text not null,
  family_number text collate "C" not null,
  card_number text collate "C" not null unique,
  card_issued date not null,
  card_expires date not null check (card_expires > card_issued),
  name_fold text collate "C" not null, -- search keys: see fold in packages/locale
  name_latin_fold text collate "C" not null
);
create index civil_person_name on civil_person (name_fold, upn);
create index civil_person_name_latin on civil_person (name_latin_fold, upn);
create index civil_person_family on civil_person (family_number);

create table traffic_licence (
  licence_number text collate "C" primary key,
  upn text collate "C" not null unique,
  issued date not null,
  expires date not null check (expires > issued),
  categories jsonb not null,
  issuing_directorate text not null,
  directorate_code text not null,
  professional_class text not null,
  state text not null check (state in ('valid', 'suspended', 'revoked'))
);

create table payroll_employee (
  upn text collate "C" primary key,
  ministry text not null,
  department text not null,
  accounting_unit text not null,
  job_title text not null,
  employment_type text not null,
  start_date date not null,
  iban text not null,
  loan_instalments bigint not null check (loan_instalments >= 0)
);

create table payroll_month (
  upn text collate "C" not null references payroll_employee (upn),
  salary_month text collate "C" not null,
  grade smallint not null check (grade between 1 and 10),
  step smallint not null check (step >= 1),
  basic_salary bigint not null,
  allowances jsonb not null,
  gross_salary bigint not null,
  deductions jsonb not null,
  rounding bigint not null,
  net_salary bigint not null,
  paid_percent smallint not null check (paid_percent between 0 and 100),
  pay_date date,
  primary key (upn, salary_month)
);

create table payroll_distribution (
  salary_month text collate "C" not null,
  ministry text collate "C" not null,
  governorate text collate "C" not null,
  status text not null check (status in ('announced', 'queued', 'funded', 'paid', 'delayed')),
  percent smallint not null check (percent between 0 and 100),
  pay_date date,
  channel text not null,
  note text,
  source text not null,
  as_of date not null,
  primary key (salary_month, ministry, governorate)
);
