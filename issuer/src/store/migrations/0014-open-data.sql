-- Open data: what was published of each month when it was closed, and never again otherwise. Protected counts alone, no people.

create table open_data_month (
  month text collate "C" primary key, -- YYYY-MM
  closed_at timestamptz not null,
  series jsonb not null
);
