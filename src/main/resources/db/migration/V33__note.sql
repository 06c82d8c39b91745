-- What a note in a dossier is about and on which day it was; null for news that the contact person was to read. The key keeps a note that is
-- sent twice from being kept twice.
alter table case_note add column kind varchar(20);
alter table case_note add column held_on date;
alter table case_note add column request_key varchar(60);
alter table case_note add column corrected_at timestamp(6) with time zone;
alter table case_note add constraint case_note_once unique (reported_by, request_key);

-- What a note said before its author corrected it.
create table case_note_earlier (
  id uuid primary key,
  note_id uuid not null references case_note,
  kind varchar(20) not null,
  held_on date not null,
  note varchar(4000) not null,
  until_at timestamp(6) with time zone not null
);
create index case_note_earlier_note on case_note_earlier (note_id, until_at);
