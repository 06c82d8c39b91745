-- Step 3 of a team's set-up (mission T3-T6): the financing, what the team decides itself, who decides when cooperation fails, and who backs
-- the team by name. Kept per round; what holds for the team's cases is laid down from here when the round is settled.
create table setup_financing (
  number varchar(60) primary key references setup_round,
  base_per_resident numeric(12, 2),
  contacts integer,
  contact_fee numeric(12, 2),
  households integer,
  direct_help numeric(12, 2),
  base_amount numeric(16, 2),
  contacts_amount numeric(16, 2),
  total numeric(16, 2),
  per_resident numeric(16, 2),
  per_household numeric(16, 2),
  computed_by varchar(64),
  computed_on date,
  version integer not null
);

create table setup_financing_area (
  number varchar(60) not null references setup_financing,
  sequence integer not null,
  code varchar(40) not null,
  name varchar(100) not null,
  residents integer,
  primary key (number, sequence)
);

create table setup_financing_line (
  number varchar(60) not null references setup_financing,
  sequence integer not null,
  kind varchar(10) not null,
  description varchar(200) not null,
  amount numeric(12, 2) not null,
  primary key (number, sequence)
);

create table setup_mandate (
  number varchar(60) primary key references setup_round,
  sanctions boolean,
  deviation_rules varchar(200),
  escalation_decides varchar(200),
  escalation_days integer,
  escalation_next varchar(200),
  version integer not null
);

create table setup_mandate_power (
  number varchar(60) not null references setup_mandate,
  sequence integer not null,
  kind varchar(40) not null,
  decided_by varchar(20),
  up_to numeric(12, 2),
  deviation boolean not null,
  conditions varchar(200),
  primary key (number, sequence),
  unique (number, kind)
);

create table setup_means (
  number varchar(60) primary key references setup_round,
  answer varchar(20),
  changes varchar(4000),
  answered_by varchar(64),
  settled_on date,
  version integer not null
);

create table setup_backing (
  number varchar(60) not null references setup_means,
  sequence integer not null,
  side varchar(20) not null,
  name varchar(200) not null,
  function varchar(200) not null,
  given_on date not null,
  form varchar(20) not null,
  primary key (number, sequence)
);

create table setup_backed_for (
  number varchar(60) not null references setup_means,
  sequence integer not null,
  purpose varchar(20) not null,
  primary key (number, sequence)
);
