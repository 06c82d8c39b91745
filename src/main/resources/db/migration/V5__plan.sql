-- One household, one plan, in editions that the household agrees to (mission C9).
create table integral_plan (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  edition integer not null,
  state varchar(20) not null,
  review_on date not null,
  participation_explanation varchar(4000),
  drawn_up_on date not null,
  drawn_up_by varchar(40) not null,
  version integer not null,
  unique (reference, edition)
);

create table plan_goal (
  plan_id uuid not null references integral_plan,
  sequence integer not null,
  id uuid not null,
  domain varchar(30) not null,
  member_id uuid,
  goal varchar(200) not null,
  support varchar(20) not null,
  approach varchar(4000),
  owner varchar(40) not null,
  check_in_weeks integer not null,
  track_id varchar(36),
  primary key (plan_id, sequence)
);

create table plan_discussion (
  plan_id uuid not null references integral_plan,
  sequence integer not null,
  discussed_on date not null,
  discussed_by varchar(40) not null,
  agreement varchar(20) not null,
  words varchar(4000),
  primary key (plan_id, sequence)
);
