-- Step 1 and 2 of a team's set-up (mission T1, T2): the social map, and what was agreed on the approach and the principles.
create table setup_social_map (
  number varchar(60) primary key references setup_round,
  no_institute varchar(4000),
  version integer not null
);

create table setup_partner (
  id uuid primary key,
  number varchar(60) not null references setup_round,
  sequence integer not null,
  code varchar(40) not null,
  name varchar(200) not null,
  world varchar(20),
  offers varchar(1000),
  audience varchar(200),
  strong_side varchar(1000),
  weak_side varchar(1000),
  boarding varchar(20) not null,
  boarding_reason varchar(1000),
  voice varchar(64),
  ask_again boolean not null,
  gain varchar(4000),
  loss varchar(4000),
  rules varchar(4000),
  conditions varchar(4000),
  said_by varchar(200),
  written_by varchar(64),
  stated_on date,
  version integer not null,
  unique (number, code)
);

create table setup_partner_domain (
  partner_id uuid not null references setup_partner,
  sequence integer not null,
  domain varchar(30) not null,
  primary key (partner_id, sequence)
);

create table setup_partner_area (
  partner_id uuid not null references setup_partner,
  sequence integer not null,
  area varchar(40) not null,
  primary key (partner_id, sequence)
);

create table setup_approach (
  number varchar(60) primary key references setup_round,
  urgency varchar(4000),
  approach varchar(40),
  reason varchar(4000),
  consequence_remark varchar(4000),
  version integer not null
);

create table setup_approach_also (
  number varchar(60) not null references setup_approach,
  approach varchar(40) not null,
  primary key (number, approach)
);

create table setup_approach_consequence (
  number varchar(60) not null references setup_approach,
  consequence varchar(60) not null,
  primary key (number, consequence)
);

create table setup_urgency (
  id uuid primary key,
  number varchar(60) not null references setup_round,
  partner varchar(40) not null,
  shared boolean not null,
  words varchar(4000),
  unique (number, partner)
);

create table setup_case (
  id uuid primary key,
  number varchar(60) not null references setup_round,
  sequence integer not null,
  situation varchar(4000) not null,
  wishes varchar(4000) not null,
  obstacle varchar(4000) not null,
  help varchar(4000) not null,
  version integer not null
);
create index setup_case_round on setup_case (number);

create table setup_case_talker (
  case_id uuid not null references setup_case,
  login varchar(64) not null,
  primary key (case_id, login)
);

create table setup_case_partner (
  case_id uuid not null references setup_case,
  partner varchar(40) not null,
  primary key (case_id, partner)
);

create table setup_opinion (
  id uuid primary key,
  number varchar(60) not null references setup_round,
  login varchar(64) not null,
  principle varchar(40) not null,
  stance varchar(20) not null,
  words varchar(4000),
  given_on date not null,
  unique (number, login, principle)
);

create table setup_principle (
  id uuid primary key,
  number varchar(60) not null references setup_round,
  principle varchar(40) not null,
  decision varchar(20) not null,
  words varchar(4000),
  unique (number, principle)
);

-- Who was asked for an opinion, gave none, and why the round goes on without it.
create table setup_silence (
  id uuid primary key,
  number varchar(60) not null references setup_round,
  login varchar(64) not null,
  note varchar(4000) not null,
  unique (number, login)
);
