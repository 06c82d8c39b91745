-- Persons live in these tables and nowhere else (docs/adr/0002). Works on H2 and PostgreSQL.
create sequence case_reference_seq start with 1;

create table household (
  id uuid primary key,
  name varchar(200) not null,
  address varchar(200),
  phone varchar(40),
  neighbourhood varchar(40) not null,
  version integer not null
);

create table household_member (
  id uuid primary key,
  household_id uuid not null references household,
  name varchar(200) not null,
  birth_date date,
  sequence integer not null
);
create index household_member_household on household_member (household_id);

create table case_file (
  reference varchar(20) primary key,
  household_id uuid not null references household,
  team varchar(40) not null,
  contact_person varchar(40),
  phase varchar(20) not null,
  opened_on date not null,
  closed_on date,
  version integer not null
);
create index case_file_team on case_file (team, closed_on);

create table dossier_grant (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  team varchar(40) not null,
  given_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone
);
create index dossier_grant_reference on dossier_grant (reference, team);

-- Answers to forms that need no Java (design §1): keyed by form and version, checked against its schema.
create table form_answers (
  id uuid primary key,
  form_id varchar(100) not null,
  form_version integer not null,
  number varchar(20),
  task_definition varchar(100),
  answered_by varchar(40) not null,
  answered_at timestamp(6) with time zone not null,
  answers text not null
);
create index form_answers_number on form_answers (number, form_id);
