-- What of the demo was played; empty outside the demo profile.
create table demo_run (
  began_at timestamp(6) with time zone primary key,
  finished boolean not null
);

create table demo_story (
  story varchar(60) primary key,
  signal varchar(20) not null,
  latest_signal varchar(20) not null
);

create table demo_step (
  story varchar(60) not null,
  step integer not null,
  primary key (story, step)
);
