-- Who kept the contact with a household before the present contact person (mission C5).
create table former_contact_person (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  person varchar(40) not null,
  since date not null,
  until_on date not null,
  successor varchar(40) not null,
  reason varchar(4000),
  decided_by varchar(40) not null,
  decided_at timestamp(6) with time zone not null
);
create index former_contact_person_reference on former_contact_person (reference, decided_at);

-- Access to one dossier for somebody who is no member of the team's own staff (design §2, outsiders).
create table dossier_person_grant (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  person varchar(40) not null,
  given_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone
);
create index dossier_person_grant_reference on dossier_person_grant (reference, person);

-- Who went along is a question of its own, beside how contact was sought (mission C3).
alter table contact_attempt add column companion_kind varchar(20) default 'NOBODY' not null;
alter table contact_attempt add column companion_account varchar(40);
update contact_attempt set companion_kind = 'PARTNER', way = 'HOME_VISIT' where way = 'TOGETHER_WITH_PARTNER';

-- Letting go: what was agreed on aftercare, each contact, and what was reported meanwhile (mission C16).
create table aftercare (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  let_go_on date not null,
  wanted boolean not null,
  signs varchar(4000),
  helpline varchar(4000),
  household_words varchar(4000),
  agreed_by varchar(40) not null,
  ended_on date,
  version integer not null
);
create index aftercare_reference on aftercare (reference, let_go_on);

create table aftercare_contact (
  id uuid primary key,
  aftercare_id uuid not null references aftercare,
  held_on date not null,
  words varchar(4000) not null,
  result varchar(20) not null,
  next_on date,
  recorded_by varchar(40) not null,
  recorded_at timestamp(6) with time zone not null
);
create index aftercare_contact_aftercare on aftercare_contact (aftercare_id, recorded_at);

create table relapse_report (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  words varchar(4000) not null,
  reopens boolean not null,
  reported_by varchar(40) not null,
  reported_at timestamp(6) with time zone not null
);
create index relapse_report_reference on relapse_report (reference, reported_at);

create table closing_conversation (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  held boolean not null,
  outcome varchar(20) not null,
  reason varchar(30),
  household_words varchar(4000),
  takes_along varchar(4000),
  helpline varchar(4000),
  held_by varchar(40) not null,
  held_on date not null
);
create index closing_conversation_reference on closing_conversation (reference, held_on);
