-- How a round of a team's set-up is evaluated (mission T9, T10, T11): what its people say, its figures as they were, and what follows.
create table setup_peer_review (
  contribution_id uuid primary key references setup_contribution,
  number varchar(60) not null references setup_round,
  unnamed boolean not null,
  goes_well varchar(2000),
  is_hard varchar(2000),
  learnt varchar(2000),
  should_change varchar(2000),
  given_at timestamp(6) with time zone not null
);
create index setup_peer_review_round on setup_peer_review (number);

-- Figures as they were on a day: numbers about teams, never about a household or a person.
create table setup_figures (
  id uuid primary key,
  team varchar(40) not null,
  period_from date not null,
  period_to date not null
);

create table setup_figures_value (
  figures_id uuid not null references setup_figures,
  beside varchar(20) not null,
  team varchar(40) not null,
  figure varchar(40) not null,
  amount numeric(12, 1) not null,
  primary key (figures_id, beside, team, figure)
);

create table setup_evaluation (
  number varchar(60) primary key references setup_round,
  themes varchar(4000) not null,
  examples varchar(4000),
  from_partners varchar(4000),
  from_households varchar(4000),
  gathered_by varchar(64) not null,
  gathered_on date not null,
  figures_id uuid not null references setup_figures,
  summary varchar(4000),
  goes_on varchar(20),
  next_round_on date,
  receiving_team varchar(40),
  closes_on date,
  closing_reason varchar(4000),
  evaluated_by varchar(64),
  evaluated_on date,
  agreed boolean,
  verdict varchar(4000),
  answered_by varchar(64),
  answered_on date,
  version integer not null
);

create table setup_evaluation_outlier (
  number varchar(60) not null references setup_evaluation,
  sequence integer not null,
  figure varchar(40) not null,
  sentence varchar(500) not null,
  explanation varchar(1000) not null,
  primary key (number, sequence)
);

create table setup_evaluation_goal (
  number varchar(60) not null references setup_evaluation,
  sequence integer not null,
  goal_id uuid not null,
  result varchar(500) not null,
  measure varchar(500) not null,
  reached varchar(20) not null,
  words varchar(2000) not null,
  verdict varchar(2000),
  primary key (number, sequence)
);

create table setup_evaluation_adjustment (
  number varchar(60) not null references setup_evaluation,
  sequence integer not null,
  what varchar(1000) not null,
  step varchar(20) not null,
  why varchar(1000) not null,
  primary key (number, sequence)
);

-- That a team's figures stood out between two evaluations, and what was decided about it.
create table setup_standing_out (
  id uuid primary key,
  number varchar(60) not null references setup_round,
  figures_id uuid not null references setup_figures,
  noticed_on date not null,
  decision varchar(20),
  why varchar(4000),
  decided_by varchar(64),
  decided_on date,
  followed_up varchar(1000),
  version integer not null
);
create index setup_standing_out_round on setup_standing_out (number);

create table setup_standing_out_figure (
  standing_out_id uuid not null references setup_standing_out,
  sequence integer not null,
  figure varchar(40) not null,
  sentence varchar(500) not null,
  primary key (standing_out_id, sequence)
);
