create table evaluation (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  started_on date not null,
  decision varchar(20),
  reason varchar(4000),
  decided_on date,
  decided_by varchar(40),
  version integer not null
);
create index evaluation_reference on evaluation (reference, decided_on);

create table evaluation_goal (
  evaluation_id uuid not null references evaluation,
  sequence integer not null,
  track_id uuid not null references track,
  reached varchar(20) not null,
  words varchar(4000),
  primary key (evaluation_id, sequence)
);
