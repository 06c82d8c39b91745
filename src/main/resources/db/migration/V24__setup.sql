-- The set-up of teams in rounds (mission T0, T11): who takes part, which steps are open, and what the municipality asks of the team.
create table setup_round (
  number varchar(60) primary key,
  team varchar(40) not null,
  team_name varchar(100) not null,
  sequence integer not null,
  previous_number varchar(60) references setup_round,
  started_by varchar(64) not null,
  started_on date not null,
  reason varchar(4000),
  whole boolean not null,
  settlements integer not null,
  settled_by varchar(64),
  evaluation_begun_on date,
  evaluated_on date,
  first_in_force_from date,
  in_force_from date,
  evaluate_on date,
  ended_on date,
  ended_as varchar(20),
  version integer not null,
  unique (team, sequence)
);

create table setup_step (
  id uuid primary key,
  number varchar(60) not null references setup_round,
  step varchar(20) not null,
  reason varchar(4000),
  opened_by varchar(64) not null,
  opened_at timestamp(6) with time zone not null,
  completed_by varchar(64),
  completed_at timestamp(6) with time zone
);
create index setup_step_round on setup_step (number);

create table setup_participant (
  id uuid primary key,
  team varchar(40) not null,
  login varchar(64) not null,
  capacity varchar(20) not null,
  invited_by varchar(64) not null,
  invited_at timestamp(6) with time zone not null,
  left_at timestamp(6) with time zone
);
create index setup_participant_team on setup_participant (team);

create table setup_contribution (
  id uuid primary key,
  number varchar(60) not null references setup_round,
  kind varchar(20) not null,
  login varchar(64) not null,
  subject uuid,
  asked_at timestamp(6) with time zone not null,
  answered_at timestamp(6) with time zone,
  lapsed_at timestamp(6) with time zone
);
create index setup_contribution_round on setup_contribution (number, kind);

create table setup_assignment (
  number varchar(60) primary key references setup_round,
  role varchar(1000),
  commissioner varchar(200),
  employer varchar(200),
  ages_from integer,
  ages_to integer,
  takes_over boolean not null,
  served_then varchar(2000),
  version integer not null
);

create table setup_assignment_area (
  number varchar(60) not null references setup_assignment,
  sequence integer not null,
  code varchar(40) not null,
  name varchar(100) not null,
  primary key (number, sequence)
);

create table setup_goal (
  id uuid primary key,
  number varchar(60) not null references setup_assignment,
  sequence integer not null,
  result varchar(500) not null,
  measure varchar(500) not null,
  due_on date
);
create index setup_goal_assignment on setup_goal (number);

create table setup_report (
  id uuid primary key,
  number varchar(60) not null references setup_round,
  event varchar(20) not null,
  step varchar(20),
  person varchar(64),
  explanation varchar(4000) not null,
  reported_by varchar(64) not null,
  reported_at timestamp(6) with time zone not null
);
create index setup_report_round on setup_report (number);
