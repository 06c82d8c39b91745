-- What a team is, in versions that are never changed: each holds from its day until the next one of the same team (mission T0).
create sequence team_version_number_seq start with 1;
create table team_version (
  id uuid primary key,
  number bigint not null unique,
  team varchar(40) not null,
  version varchar(70) not null,
  valid_from date not null,
  name varchar(200) not null,
  line varchar(20) not null,
  ages_from integer,
  ages_to integer,
  closed boolean not null,
  receiving_team varchar(40),
  laid_down_by varchar(64) not null,
  laid_down_at timestamp(6) with time zone not null,
  unique (team, version)
);

create table team_version_neighbourhood (
  team_version_id uuid not null references team_version,
  ordinal integer not null,
  code varchar(40) not null,
  name varchar(200) not null,
  primary key (team_version_id, ordinal)
);

-- One row that is locked while a version is laid down, so that two rounds never give the same neighbourhood away at the same time.
create table team_register (
  id integer primary key
);
insert into team_register (id) values (1);
