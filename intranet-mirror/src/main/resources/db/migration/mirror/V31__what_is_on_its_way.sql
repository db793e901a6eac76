-- At the school: the files that its newest snapshot lacked when it was first looked at, and what they are for

create table coming_file (
    snapshot bigint  not null,
    turn     integer not null,             -- files come in this order
    hash     text    not null,
    size     bigint  not null,
    thing    uuid    not null,             -- the record that needs it
    kind     text    not null,
    title    text    not null,             -- of that record, as people know it; empty where it has none
    primary key (thing, kind, hash)
);
create index coming_file_by_turn on coming_file (turn);

-- What somebody at the school wants to have before everything else

create table brought_forward (
    thing    uuid        primary key,
    asked_by uuid        not null,
    asked_at timestamptz not null
);
