-- Signals about households (mission C1, C2), and how a household goes on after a handover that did not take place.
create sequence signal_number_seq start with 1;

create table signal (
  id uuid primary key,
  number varchar(20) not null unique,
  team varchar(40) not null,
  status varchar(20) not null,
  received_by varchar(40) not null,
  received_at timestamp(6) with time zone not null,
  household_name varchar(200) not null,
  member_name varchar(200),
  birth_date date,
  address varchar(200),
  phone varchar(40),
  neighbourhood varchar(40) not null,
  source varchar(30) not null,
  reporter varchar(200),
  description varchar(4000) not null,
  urgency varchar(20) not null,
  acute_danger boolean not null,
  short_support_fails boolean not null,
  triage_rule varchar(40),
  triage_outcome varchar(20),
  triage_reason varchar(1000),
  assessed_by varchar(40),
  assessed_at timestamp(6) with time zone,
  contact_person varchar(40),
  dossier varchar(20) references case_file,
  advice varchar(4000),
  crisis_service varchar(20),
  crisis_agreements varchar(4000),
  case_entry varchar(20),
  review varchar(20),
  review_note varchar(4000),
  handled_by varchar(40),
  handled_at timestamp(6) with time zone,
  version integer not null
);
create index signal_team on signal (team, neighbourhood);
create index signal_dossier on signal (dossier);

create table signal_concern (
  signal_id uuid not null references signal,
  domain varchar(40) not null,
  primary key (signal_id, domain)
);

-- What a partner sent under an Idempotency-Key: digests only, and the number that was answered.
create table signal_request (
  id uuid primary key,
  sender varchar(40) not null,
  key_digest varchar(64) not null,
  body_digest varchar(64) not null,
  number varchar(20) not null,
  received_at timestamp(6) with time zone not null,
  unique (sender, key_digest)
);

create table return_choice (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  after_handover varchar(20) not null,
  reason varchar(4000),
  chosen_by varchar(40) not null,
  chosen_at timestamp(6) with time zone not null
);
create index return_choice_reference on return_choice (reference);
