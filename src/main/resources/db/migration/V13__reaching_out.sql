-- Requests of partners are forgotten after some days (mission C1).
create index signal_request_received on signal_request (received_at);

-- People whom the team looks up itself, without a signal (mission C1b): who, why and on what legal basis.
create sequence reaching_out_number_seq start with 1;

create table reaching_out (
  id uuid primary key,
  number varchar(20) not null unique,
  team varchar(40) not null,
  purpose varchar(1000) not null,
  legal_basis varchar(40) not null,
  basis_explanation varchar(1000),
  agreed_by varchar(200) not null,
  agreed_on date not null,
  recorded_by varchar(40) not null,
  recorded_at timestamp(6) with time zone not null,
  looked_back_by varchar(40),
  looked_back_at timestamp(6) with time zone,
  lesson varchar(4000),
  version integer not null
);

-- The person is forgotten here as soon as a dossier has the data, or none is opened.
create table reaching_out_household (
  id uuid primary key,
  reaching_out_id uuid not null references reaching_out,
  sequence integer not null,
  name varchar(200),
  birth_date date,
  address varchar(200),
  neighbourhood varchar(40) not null,
  contact_person varchar(40) not null,
  known_dossier varchar(20) references case_file,
  decision varchar(20) not null,
  dossier varchar(20) references case_file
);
create index reaching_out_household_batch on reaching_out_household (reaching_out_id);
create index reaching_out_household_dossier on reaching_out_household (dossier);
