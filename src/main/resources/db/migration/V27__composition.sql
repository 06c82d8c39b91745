-- Step 4 of a team's set-up (mission T7, T8): who works in the team and covers what, who lends people on which conditions, what is needed
-- to work, and what is agreed on information with each partner. All by the number of the round.
create table composition (
  number varchar(60) primary key references setup_round,
  changes integer not null,
  version integer not null
);

create table composition_member (
  id uuid primary key,
  number varchar(60) not null references composition,
  sequence integer not null,
  login varchar(64) not null,
  role varchar(20) not null,
  lender varchar(40),
  hours integer,
  special varchar(200),
  learn_wish varchar(1000),
  languages varchar(200),
  learn_agreement varchar(1000),
  unique (number, login)
);

create table composition_member_domain (
  member_id uuid not null references composition_member,
  domain varchar(30) not null,
  primary key (member_id, domain)
);

-- said_by: the person (SELF) or the conversation with the coordinator (TEAM)
create table composition_member_competence (
  member_id uuid not null references composition_member,
  code varchar(40) not null,
  said_by varchar(10) not null,
  level varchar(10) not null,
  primary key (member_id, code, said_by)
);

create table composition_leaver (
  number varchar(60) not null references composition,
  sequence integer not null,
  login varchar(64) not null,
  successor varchar(64),
  primary key (number, sequence)
);

create table composition_gap (
  number varchar(60) not null references composition,
  sequence integer not null,
  domain varchar(30) not null,
  solution varchar(200) not null,
  primary key (number, sequence)
);

create table composition_lending (
  id uuid primary key,
  number varchar(60) not null references setup_round,
  partner varchar(40) not null,
  competences varchar(1000),
  results varchar(1000),
  not_functioning varchar(1000),
  notice_weeks integer,
  hours integer,
  answer varchar(10),
  answer_words varchar(1000),
  answered_by varchar(64),
  answered_on date,
  paper_by varchar(200),
  paper_on date,
  version integer not null,
  unique (number, partner)
);

create table composition_facility (
  id uuid primary key,
  number varchar(60) not null references setup_round,
  sequence integer not null,
  name varchar(200) not null,
  arranged boolean not null,
  seen_to_by varchar(200),
  due_on date
);
create index composition_facility_round on composition_facility (number);

create table composition_information (
  id uuid primary key,
  number varchar(60) not null references setup_round,
  partner varchar(40) not null,
  partner_name varchar(200) not null,
  choice varchar(10) not null,
  valid_from date,
  valid_until date,
  reason varchar(1000),
  version integer not null,
  unique (number, partner)
);

create table composition_information_item (
  information_id uuid not null references composition_information,
  kind varchar(10) not null,
  code varchar(40) not null,
  consent boolean not null,
  primary key (information_id, kind, code)
);
