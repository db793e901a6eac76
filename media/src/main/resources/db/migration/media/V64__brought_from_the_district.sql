-- What a school got from its district is changed there alone.

alter table media_item add column brought boolean not null default false;

comment on column media_item.brought is 'whether the district gave it to this school';

update media_item set brought = true where original is null;
