-- At the school: files that could not be fetched, and what waits for them ---------------------------------------------

create table kept_back (
    hash      text        primary key,
    size      bigint      not null,
    reason    text        not null check (reason in ('NO_ROOM', 'DAMAGED', 'GONE')),
    name      text        not null,              -- of what waits for it, as people know it; empty where nothing does
    tries     integer     not null,
    try_again timestamptz not null
);

-- Ids of the records without which this one, as it is applied, could not be shown
alter table applied_record add column needs uuid[] not null default '{}';
