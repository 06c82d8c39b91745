-- What of the demo was played; empty outside the demo profile.
create table demo_run (
  started_on date primary key
);

create table demo_story (
  story varchar(60) primary key,
  signal varchar(20) not null
);

create table demo_step (
  story varchar(60) not null,
  step integer not null,
  primary key (story, step)
);
