-- What is reported about a household beside its tasks: each report is kept, with who said it and when.
alter table household_member add column left_on date;
alter table household_member add column left_because varchar(20);

create table case_note (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  note varchar(4000) not null,
  reported_by varchar(40) not null,
  reported_at timestamp(6) with time zone not null,
  read_by varchar(40),
  read_at timestamp(6) with time zone,
  reaction varchar(4000)
);
create index case_note_reference on case_note (reference, reported_at);

create table danger_report (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  danger varchar(4000) not null,
  reported_by varchar(40) not null,
  reported_at timestamp(6) with time zone not null,
  acted_by varchar(40),
  acted_at timestamp(6) with time zone,
  action varchar(4000),
  informed varchar(200),
  outcome varchar(20)
);
create index danger_report_reference on danger_report (reference, reported_at);

create table data_change_report (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  told varchar(4000) not null,
  consequences varchar(4000),
  proposed_team varchar(40),
  reported_by varchar(40) not null,
  reported_at timestamp(6) with time zone not null,
  followed_by varchar(40),
  followed_at timestamp(6) with time zone,
  follow_up varchar(20),
  explanation varchar(4000)
);
create index data_change_report_reference on data_change_report (reference, reported_at);

create table withdrawal (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  words varchar(4000),
  reported_by varchar(40) not null,
  reported_at timestamp(6) with time zone not null
);
create index withdrawal_reference on withdrawal (reference, reported_at);

create table handover_request (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  reason varchar(4000) not null,
  reported_by varchar(40) not null,
  reported_at timestamp(6) with time zone not null
);
create index handover_request_reference on handover_request (reference, reported_at);

create table team_transfer (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  from_team varchar(40) not null,
  to_team varchar(40) not null,
  reason varchar(4000) not null,
  standing varchar(4000) not null,
  reported_by varchar(40) not null,
  reported_at timestamp(6) with time zone not null,
  moved_at timestamp(6) with time zone,
  read_by varchar(40),
  read_at timestamp(6) with time zone,
  contact_person varchar(40)
);
create index team_transfer_reference on team_transfer (reference, moved_at);
