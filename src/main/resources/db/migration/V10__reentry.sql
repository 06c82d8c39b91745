-- The clock of the retention period runs while a dossier is closed (mission C16).
alter table case_file add column retain_until date;
