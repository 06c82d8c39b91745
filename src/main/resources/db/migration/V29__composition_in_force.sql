-- Who works in the team as a round settled it (mission T7): on its day this takes effect, and not what is changed in the matrix meanwhile.
create table agreed_composition (
  version varchar(60) primary key,
  number varchar(60) not null references setup_round
);

create table agreed_composition_member (
  version varchar(60) not null references agreed_composition,
  sequence integer not null,
  login varchar(64) not null,
  role varchar(20) not null,
  primary key (version, sequence)
);

create table agreed_composition_leaver (
  version varchar(60) not null references agreed_composition,
  sequence integer not null,
  login varchar(64) not null,
  successor varchar(64),
  primary key (version, sequence)
);
