-- What was tried to meet a household, and when it was left at rest (mission C3).
create table contact_attempt (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  attempted_on date not null,
  way varchar(30) not null,
  companion varchar(200),
  result varchar(20) not null,
  next_on date,
  note varchar(4000),
  recorded_by varchar(40) not null,
  recorded_at timestamp(6) with time zone not null
);
create index contact_attempt_reference on contact_attempt (reference, recorded_at);

create table outreach_rest (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  decided_on date not null,
  decided_by varchar(40) not null,
  decision varchar(20) not null,
  try_again_on date,
  reason varchar(30),
  household_words varchar(4000)
);
create index outreach_rest_reference on outreach_rest (reference, decided_on);
