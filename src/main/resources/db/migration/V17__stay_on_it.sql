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
