-- Whoever is overtaken is told by whom.
alter table media_item add column changed_by uuid;
update media_item set changed_by = decided_by;
alter table media_item alter column changed_by set not null;
