-- Staying on it (mission C11, C12): tracks that wait, visits after a missed appointment, reminders, overdue work and pauses.
alter table track add column waits_for uuid;
alter table track add column released_on date;
alter table track add column dropped_on date;
alter table track add constraint track_waits_for foreign key (waits_for) references track;
create index track_waits_for_index on track (waits_for);

alter table track_check_in add column missed boolean default false not null;
update track_check_in set missed = true where missed_action is not null;
alter table track_check_in drop column missed_action;

create table track_visit (
  id uuid primary key,
  track_id uuid not null references track,
  visited_on date not null,
  outcome varchar(20) not null,
  said varchar(4000),
  recorded_by varchar(40) not null,
  recorded_at timestamp(6) with time zone not null
);
create index track_visit_track on track_visit (track_id, recorded_at);

alter table plan_goal add column after_goal uuid;

-- One reminder per step of a due date; a new due date of a task counts anew. Without a zone, as the engine keeps its own.
create table task_reminder (
  task_id varchar(64) not null,
  due_at timestamp(6) not null,
  step varchar(10) not null,
  reminded_at timestamp(6) not null,
  primary key (task_id, step, due_at)
);

create table overdue_work (
  id uuid primary key,
  number varchar(20) not null,
  task_id varchar(64) not null,
  work varchar(255) not null,
  worker varchar(64),
  due_at timestamp(6) with time zone not null,
  reported_at timestamp(6) with time zone not null,
  agreed varchar(4000),
  new_due_on date,
  new_worker varchar(64),
  asked_by varchar(64),
  asked_at timestamp(6) with time zone,
  version integer not null
);
create index overdue_work_task on overdue_work (task_id);

create table task_pause (
  id uuid primary key,
  number varchar(20) not null,
  task_id varchar(64) not null,
  reason varchar(20) not null,
  explanation varchar(4000),
  until_on date not null,
  days_left integer not null,
  paused_by varchar(64) not null,
  paused_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  version integer not null
);
create index task_pause_task on task_pause (task_id, ended_at);
