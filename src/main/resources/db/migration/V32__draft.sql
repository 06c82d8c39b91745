-- What somebody typed in a form and did not send yet: personal, so in a table of our own, and gone with the task.
create table form_draft (
  id uuid primary key,
  -- A task's id in the engine, or start/ and the key of the process.
  place varchar(120) not null,
  login varchar(64) not null,
  -- The dossier or signal; null on a start form.
  number varchar(64),
  -- JSON: the fields that were changed, by key.
  typed text not null,
  -- The digest of what the form showed when this was typed (ADR 4); null where the form has none.
  based_on varchar(16),
  revision integer not null,
  saved_at timestamp(6) with time zone not null,
  constraint form_draft_one unique (place, login)
);
create index form_draft_saved on form_draft (saved_at);
create index form_draft_number on form_draft (number);
