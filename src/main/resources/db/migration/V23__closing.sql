-- Which team a contact person was asked about by which team, so that the same question does not come twice (mission T0).
alter table data_change_report add column asked_in varchar(40);
create index data_change_report_asked on data_change_report (asked_in);

-- A team that is closed, or merged into others: what was agreed, and how far it is. Rows of the team itself: team_version.
create table team_closing (
  id uuid primary key,
  team varchar(40) not null,
  receiving_team varchar(40),
  closes_on date not null,
  reason varchar(2000) not null,
  status varchar(20) not null,
  agreed_by varchar(64) not null,
  agreed_at timestamp(6) with time zone not null,
  prepared_by varchar(64),
  prepared_at timestamp(6) with time zone,
  withdrawn_by varchar(64),
  withdrawn_at timestamp(6) with time zone,
  withdrawn_because varchar(2000),
  closed_at timestamp(6) with time zone,
  version integer not null
);
create index team_closing_team on team_closing (team, status);

create table team_closing_neighbourhood (
  team_closing_id uuid not null references team_closing,
  neighbourhood varchar(40) not null,
  receiving_team varchar(40) not null,
  primary key (team_closing_id, neighbourhood)
);
