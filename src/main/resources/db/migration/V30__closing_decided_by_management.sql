-- The day that was agreed on stays known: the day of closing may move only so far from it.
alter table team_closing add column agreed_for date;
update team_closing set agreed_for = closes_on;
alter table team_closing alter column agreed_for set not null;

-- Who chose another team when the one that would go on was no longer there.
alter table team_closing add column rechosen_by varchar(64);
alter table team_closing add column rechosen_at timestamp(6) with time zone;
