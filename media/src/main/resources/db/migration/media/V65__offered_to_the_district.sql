-- What a school made itself and offers to the district (docs/adr/0076).
alter table media_item
    add column offered text;

comment on column media_item.offered is 'SHA-256 of the file with which its school offers it: at the school while it is, and once the district has '
    'published it; at the district of what came so, empty when the school has lost it';

create index media_item_offered on media_item (school) where offered is not null;

alter table upload
    add column offered boolean not null default false;

comment on column upload.offered is 'whether a school''s node sends it, and not a person';
