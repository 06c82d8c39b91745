-- A colleague who is away for a while: who takes over which household and which task, and what goes back. Why somebody is away is nobody's business here.
create sequence absence_number_seq start with 1;

create table absence (
  id uuid primary key,
  number varchar(20) not null unique,
  team varchar(40) not null,
  absent varchar(64) not null,
  from_on date not null,
  back_on date,
  stand_by varchar(64),
  status varchar(20) not null,
  arranged_by varchar(64) not null,
  arranged_at timestamp(6) with time zone not null,
  ended_by varchar(64),
  ended_at timestamp(6) with time zone,
  version integer not null
);
create index absence_running on absence (status, from_on);
create index absence_team on absence (team, absent);

-- One row that is locked while an absence is arranged, so that two coordinators never arrange the same one at the same time.
create table absence_register (
  id integer primary key
);
insert into absence_register (id) values (1);

-- Without a stand-in the household waits for its contact person; goes_to is who keeps it for good.
create table absence_household (
  id uuid primary key,
  absence_id uuid not null references absence,
  reference varchar(20) not null,
  contact_person varchar(64) not null,
  stand_in varchar(64),
  goes_to varchar(64),
  version integer not null,
  unique (absence_id, reference)
);
create index absence_household_reference on absence_household (reference);

-- A task that goes over, or went: the holder is who has it because of this absence. It may have gone over because of several, one step after another.
create table absence_task (
  id uuid primary key,
  absence_id uuid not null references absence,
  task_id varchar(64) not null,
  holder varchar(64),
  moved boolean not null,
  step integer not null,
  version integer not null,
  unique (absence_id, task_id)
);
create index absence_task_task on absence_task (task_id);
