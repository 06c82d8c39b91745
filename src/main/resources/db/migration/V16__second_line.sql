-- The conversation of the three is a step of its own, an offer can be taken back, and it travels with what the legal basis allows (mission C17).
alter table handover add column reached varchar(4000);
alter table handover add column domain_lines varchar(4000);
alter table handover add column left_out varchar(4000);
alter table handover add column conversation_present varchar(200);
alter table handover add column conversation_not_held varchar(40);
alter table handover add column conversation_not_held_words varchar(4000);
alter table handover add column conversation_recorded_by varchar(40);
alter table handover add column case_entry varchar(20);
alter table handover add column withdraw_reason varchar(4000);
alter table handover add column withdrawn_by varchar(40);
alter table handover add column withdrawn_on date;
alter table handover add column overtaken_on date;

-- Several people may ask after an answer that stays out.
create table handover_reminder (
  id uuid primary key,
  handover_id uuid not null references handover,
  agreed varchar(4000) not null,
  asked_by varchar(40) not null,
  asked_on date not null,
  sequence integer not null
);
create index handover_reminder_handover on handover_reminder (handover_id, sequence);
insert into handover_reminder (id, handover_id, agreed, asked_by, asked_on, sequence)
  select id, id, chased, prepared_by, answer_due_on, 1 from handover where chased is not null;
alter table handover drop column chased;

create table second_line_guidance (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  ordinal integer not null,
  recorded_on date not null,
  recorded_by varchar(40) not null,
  landing varchar(20) not null,
  support_next varchar(20) not null,
  next_contact_on date,
  reached varchar(4000),
  aftercare_by varchar(200),
  words varchar(4000)
);
create index second_line_guidance_reference on second_line_guidance (reference, ordinal);

-- A question to a colleague; the one who answers knows it by its own number only.
create sequence consultation_number_seq start with 1;
create table consultation (
  id uuid primary key,
  number varchar(20) not null unique,
  reference varchar(20) not null references case_file,
  question varchar(4000) not null,
  legal_basis varchar(40),
  domain_lines varchar(4000),
  asked_by varchar(40) not null,
  asked_in varchar(40) not null,
  to_team varchar(40) not null,
  to_colleague varchar(40),
  asked_on date not null,
  answer_due_on date not null,
  answer varchar(4000),
  answered_by varchar(40),
  answered_on date,
  withdrawn_on date,
  outcome varchar(20),
  outcome_words varchar(4000),
  version integer not null
);
create index consultation_reference on consultation (reference, asked_on);
create index consultation_asked_by on consultation (asked_by, asked_on);
