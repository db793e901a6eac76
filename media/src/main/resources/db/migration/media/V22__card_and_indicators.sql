-- The card of an item: when it is taught, who made it, keywords, indicators.
alter table media_item
    add column term int,
    add column unit int,
    add column unit_title text not null default '',
    add column period int,
    add column creator text not null default '',
    add column rights_holder text not null default '',
    add column keywords text not null default '|',
    add column indicators text not null default '|';

comment on column media_item.keywords is 'each within bars: |fraction|half|';
comment on column media_item.indicators is 'codes, each within bars; what they say is in table indicator';

create index media_item_subject on media_item (subject, approval);

-- Indicators of the curriculum, as the office has loaded them.
create table indicator (
    code text primary key,
    id uuid not null unique,
    version bigint not null,
    subject text not null,
    grades text not null,
    text text not null,
    sought text not null
);

comment on column indicator.id is 'follows from the code, so that it is the same on every node';
comment on column indicator.sought is 'code and text in small letters, for whoever looks for words';

create index indicator_subject on indicator (subject, code);
