-- After a transfer to another team nobody keeps the contact until that team names somebody (mission C5).
alter table former_contact_person alter column successor drop not null;
