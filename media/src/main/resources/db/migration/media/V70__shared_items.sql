-- A school shows an item of its own to its pupils before the district publishes it.
alter table media_item add shared boolean not null default false;
create index media_item_shared on media_item (school) where shared;
