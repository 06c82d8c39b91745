create table track (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  title varchar(200) not null,
  life_domain varchar(30) not null,
  owner varchar(40) not null,
  check_in_weeks integer not null,
  agreed_on date not null,
  started_on date,
  appointment_on date,
  appointment_with varchar(200),
  ended_on date,
  status varchar(20) not null,
  result varchar(20),
  result_words varchar(4000),
  version integer not null
);
create index track_reference on track (reference, ended_on);

create table track_check_in (
  id uuid primary key,
  track_id uuid not null references track,
  held_on date not null,
  progress varchar(20),
  missed_action varchar(20),
  notes varchar(4000),
  recorded_by varchar(40) not null,
  recorded_at timestamp(6) with time zone not null
);
create index track_check_in_track on track_check_in (track_id, recorded_at);

create table track_inquiry (
  id uuid primary key,
  track_id uuid not null references track,
  agreed varchar(4000) not null,
  asked_by varchar(40) not null,
  asked_at timestamp(6) with time zone not null
);
create index track_inquiry_track on track_inquiry (track_id, asked_at);
