-- The measurements of a household (instrument I1) and its intake (mission C6, C7).
create table measurement (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  ordinal integer not null,
  taken_on date not null,
  taken_by varchar(40) not null,
  unique (reference, ordinal)
);

create table measurement_score (
  measurement_id uuid not null references measurement,
  sequence integer not null,
  domain varchar(30) not null,
  score integer,
  open_reason varchar(30),
  remark varchar(4000),
  primary key (measurement_id, sequence)
);

create table intake (
  reference varchar(20) primary key references case_file,
  wishes varchar(4000),
  strengths varchar(4000),
  flywheel_domain varchar(30),
  start_with varchar(4000),
  arrears varchar(20) not null,
  arrears_months integer,
  underlying_question varchar(4000),
  motivation varchar(4000),
  next_step varchar(20) not null,
  next_conversation_on date,
  recorded_on date not null,
  recorded_by varchar(40) not null,
  version integer not null
);

create table intake_score (
  reference varchar(20) not null references intake,
  sequence integer not null,
  domain varchar(30) not null,
  score integer,
  open_reason varchar(30),
  remark varchar(4000),
  primary key (reference, sequence)
);
