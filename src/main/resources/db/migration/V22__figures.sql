-- Which of its figures a team was told about that stand out, so that it hears of each once in a while (mission T10). Names no dossier.
create table figure_reported (
  team varchar(40) not null,
  figure varchar(40) not null,
  reported_on date not null,
  period_from date not null,
  period_to date not null,
  primary key (team, figure, reported_on)
);
