-- How often each media item and course was used, counted on from the statements as they come.
create table thing_use (
    thing uuid primary key,
    times bigint not null,
    told bigint not null default 0
);

create index thing_use_untold on thing_use (thing) where told < times;

comment on column thing_use.times is 'a person on a day counts once';
comment on column thing_use.told is 'what the change log was last told, so that not each view is a change';

-- The one row says up to which statement use is counted.
create table counted_use (
    position bigint not null
);
insert into counted_use values (0);
