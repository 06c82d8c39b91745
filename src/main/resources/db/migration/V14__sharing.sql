-- What is shared with whom, for what, on which basis and until when (mission C4); what agencies are asked (mission C4b).
create table consent (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  partner varchar(40) not null,
  given_by varchar(200) not null,
  given_on date not null,
  way varchar(20) not null,
  recorded_by varchar(40) not null,
  recorded_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  consent_end varchar(20),
  ended_by varchar(40),
  agreed_with_partners varchar(4000),
  version integer not null
);
create index consent_reference on consent (reference, ended_at);

create table consent_data (
  consent_id uuid not null references consent,
  data varchar(30) not null,
  primary key (consent_id, data)
);

create table sharing_act (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  team varchar(40) not null,
  kind varchar(20) not null,
  partner varchar(40) not null,
  partner_name varchar(200) not null,
  purpose varchar(40) not null,
  basis varchar(20) not null,
  until_on date not null,
  sharing_rule varchar(40),
  allowed boolean not null,
  agreement_version varchar(40),
  decided_by varchar(40) not null,
  decided_at timestamp(6) with time zone not null,
  explanation varchar(4000),
  passed_on date,
  passed_note varchar(4000),
  ended_at timestamp(6) with time zone,
  act_end varchar(20),
  version integer not null
);
create index sharing_act_reference on sharing_act (reference, decided_at);

create table sharing_act_item (
  act_id uuid not null references sharing_act,
  sequence integer not null,
  data varchar(30) not null,
  consent_id uuid references consent,
  stopped_at timestamp(6) with time zone,
  stopped_by_consent uuid references consent,
  primary key (act_id, sequence)
);

create table data_request (
  id uuid primary key,
  reference varchar(20) not null references case_file,
  act_id uuid not null references sharing_act,
  question varchar(4000) not null,
  asked_on date not null,
  asked_by varchar(40) not null,
  answer_due_on date not null,
  outcome varchar(20),
  filed_on date,
  filed_by varchar(40),
  remark varchar(4000),
  version integer not null
);
create index data_request_reference on data_request (reference, asked_on);

create table data_request_answer (
  request_id uuid not null references data_request,
  sequence integer not null,
  domain varchar(30) not null,
  answer varchar(4000) not null,
  primary key (request_id, sequence)
);

create table data_request_reminder (
  request_id uuid not null references data_request,
  sequence integer not null,
  reminded_on date not null,
  way varchar(20) not null,
  promised_on date not null,
  note varchar(4000),
  reminded_by varchar(40) not null,
  primary key (request_id, sequence)
);
