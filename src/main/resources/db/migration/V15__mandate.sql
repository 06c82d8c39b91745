create table budget_year (
  id uuid primary key,
  team varchar(40) not null,
  budget_year integer not null,
  unique (team, budget_year)
);

create table case_decision (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  team varchar(40) not null,
  proposed_by varchar(40) not null,
  proposed_at timestamp(6) with time zone not null,
  kind varchar(40) not null,
  what varchar(200) not null,
  amount numeric(12, 2),
  reason varchar(4000) not null,
  deviation varchar(4000),
  heard varchar(20) not null,
  household_words varchar(4000),
  not_heard_reason varchar(4000),
  help_first varchar(20),
  help_words varchar(4000),
  children_words varchar(4000),
  mandate_version varchar(40),
  status varchar(20) not null,
  rule varchar(40),
  answer varchar(20),
  granted_amount numeric(12, 2),
  otherwise varchar(4000),
  answer_reason varchar(4000),
  overdraw boolean,
  answered_by varchar(40),
  answered_on date,
  decided_on date,
  carry_out varchar(20),
  done_on date,
  done varchar(4000),
  spent numeric(12, 2),
  not_needed varchar(4000),
  carried_out_by varchar(40),
  carried_out_on date,
  next_step varchar(4000),
  review_on date,
  ended_on date,
  version integer not null
);
create index case_decision_reference on case_decision (reference, proposed_at);

create table budget_entry (
  id uuid primary key,
  budget_year_id uuid not null references budget_year,
  decision_id uuid not null,
  amount numeric(12, 2) not null,
  overdraft boolean not null,
  booked_by varchar(40),
  booked_at timestamp(6) with time zone not null
);
create index budget_entry_year on budget_entry (budget_year_id);
create index budget_entry_decision on budget_entry (decision_id);

create table decision_review (
  id uuid primary key,
  decision_id uuid not null references case_decision,
  result varchar(20) not null,
  household_words varchar(4000) not null,
  eased varchar(4000),
  why varchar(4000) not null,
  next_review_on date,
  reviewed_by varchar(40) not null,
  reviewed_at timestamp(6) with time zone not null
);
create index decision_review_decision on decision_review (decision_id, reviewed_at);

create table escalation (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  team varchar(40) not null,
  escalated_by varchar(40) not null,
  escalated_on date not null,
  obstacle varchar(20) not null,
  stuck_at varchar(200) not null,
  tried varchar(4000) not null,
  needed varchar(4000) not null,
  needed_by date not null,
  agreement_version varchar(40),
  ended_on date,
  version integer not null
);
create index escalation_reference on escalation (reference);

create table escalation_round (
  id uuid primary key,
  escalation_id uuid not null references escalation,
  sequence integer not null,
  decide_before date not null,
  decision varchar(20),
  words varchar(4000),
  decided_by varchar(40),
  decided_on date,
  result varchar(20),
  done varchar(4000),
  done_by varchar(40),
  done_on date
);
create index escalation_round_escalation on escalation_round (escalation_id, sequence);

create table escalation_inquiry (
  id uuid primary key,
  escalation_id uuid not null references escalation,
  agreed varchar(4000) not null,
  asked_by varchar(40) not null,
  asked_at timestamp(6) with time zone not null
);
create index escalation_inquiry_escalation on escalation_inquiry (escalation_id, asked_at);
