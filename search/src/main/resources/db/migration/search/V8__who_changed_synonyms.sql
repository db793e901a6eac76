-- Whoever is overtaken is told by whom.
alter table synonym_group add column changed_by uuid;
comment on column synonym_group.changed_by is 'null for what came from another node, and from before this was kept';
