-- What was agreed with each team, from a day on (mission T3, T5, T6, T8). Rows stay as they were laid down; a later one replaces an earlier
-- one from its day on, and of two for the same day the one with the higher number counts. The numbers of all kinds come from one sequence.
create sequence agreement_number start with 1 increment by 1;

create table agreed_mandate (
  id bigint primary key,
  team varchar(40) not null,
  version varchar(60) not null,
  valid_from date not null,
  sanctions boolean not null,
  laid_down_by varchar(40),
  laid_down_at timestamp(6) with time zone not null,
  unique (team, version)
);
create index agreed_mandate_team on agreed_mandate (team, valid_from, id);

create table agreed_power (
  mandate_id bigint not null references agreed_mandate,
  sequence integer not null,
  kind varchar(40) not null,
  up_to numeric(12, 2),
  deviation boolean not null,
  conditions varchar(500),
  primary key (mandate_id, sequence),
  unique (mandate_id, kind)
);

create table agreed_budget (
  id bigint primary key,
  team varchar(40) not null,
  version varchar(60) not null,
  valid_from date not null,
  amount numeric(12, 2) not null,
  laid_down_by varchar(40),
  laid_down_at timestamp(6) with time zone not null,
  unique (team, version)
);
create index agreed_budget_team on agreed_budget (team, valid_from, id);

create table agreed_escalation (
  id bigint primary key,
  team varchar(40) not null,
  version varchar(60) not null,
  valid_from date not null,
  decides varchar(200) not null,
  working_days integer not null,
  next_in_line varchar(200) not null,
  laid_down_by varchar(40),
  laid_down_at timestamp(6) with time zone not null,
  unique (team, version)
);
create index agreed_escalation_team on agreed_escalation (team, valid_from, id);

create table information_agreement (
  id bigint primary key,
  team varchar(40) not null,
  partner varchar(40) not null,
  partner_name varchar(200) not null,
  version varchar(60) not null,
  valid_from date not null,
  valid_until date,
  laid_down_by varchar(40),
  laid_down_at timestamp(6) with time zone not null,
  ended_on date,
  ended_by varchar(40),
  ended_at timestamp(6) with time zone,
  unique (team, partner, version)
);
create index information_agreement_team on information_agreement (team, valid_from, id);

-- The purposes, legal bases and data of an agreement; for some data the household has to consent as well.
create table information_agreement_item (
  agreement_id bigint not null references information_agreement,
  kind varchar(10) not null,
  code varchar(40) not null,
  consent boolean not null,
  primary key (agreement_id, kind, code)
);

-- What names a version has room for every name, and a booking names the budget it was made under.
alter table case_decision alter column mandate_version set data type varchar(60);
alter table escalation alter column agreement_version set data type varchar(60);
alter table sharing_act alter column agreement_version set data type varchar(60);
alter table budget_entry add column budget_version varchar(60);
create index sharing_act_partner on sharing_act (team, partner, until_on);
