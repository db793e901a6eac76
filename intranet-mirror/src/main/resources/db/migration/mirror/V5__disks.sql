-- At the district: what it must know of a node to make a disk for it --------------------------------------------------

alter table school_node add column sealing_key text;     -- JWK; told by the node at contact

create table node_holding (
    node_id  uuid   primary key,
    number   bigint not null,                             -- of the snapshot that the node said it works with
    manifest bytea  not null,                             -- of that snapshot
    lacking  text[] not null default '{}'                 -- hashes of its files that the node does not have
);

-- At the district: what was handed to whom, when -----------------------------------------------------------------------

create table sent_disk (
    id           uuid        primary key,                 -- stands on the disk
    school_id    uuid        not null,
    node_id      uuid        not null,
    set_id       uuid        not null,                    -- of the disks that belong together
    place        integer     not null,                    -- among them, from 1
    number       bigint      not null,                    -- of the snapshot
    manifest     bytea       not null,
    folder       text        not null,
    made_by      uuid,                                    -- null at the command line
    begun_at     timestamptz not null,
    finished_at  timestamptz,
    files        bigint      not null default 0,
    bytes        bigint      not null default 0,
    left_bytes   bigint      not null default 0,          -- that did not fit and are for the next disk
    handed_to    text,
    handed_at    timestamptz,
    handed_by    uuid,
    imported_at  timestamptz,                             -- when the district heard that the school took it
    came_back_at timestamptz,
    missing      bigint                                   -- files that the school still lacked then
);
create index sent_disk_newest on sent_disk (begun_at desc);
create index sent_disk_of_school on sent_disk (school_id, begun_at desc);

create table sent_span (                               -- what lies on which disk
    sent_id uuid   not null references sent_disk on delete cascade,
    pack       text   not null,
    hash       text   not null,
    first_byte bigint not null,
    end_byte   bigint not null                            -- the byte after the last
);
create index sent_span_of on sent_span (sent_id);

-- At the school: disks that were taken in -------------------------------------------------------------------------------

create table taken_disk (
    disk_id       uuid        primary key,
    folder        text        not null,
    place         integer     not null,
    number        bigint      not null,
    begun_at      timestamptz not null,
    finished_at   timestamptz,
    complete      boolean     not null default false,     -- the district had finished with it
    left_bytes    bigint      not null default 0,         -- that are on the next disk
    missing_files bigint      not null default 0,         -- of the snapshot, afterwards
    missing_bytes bigint      not null default 0,
    unreadable    text[]      not null default '{}'       -- parts of the disk, in words for the keeper
);

alter table kept_back drop constraint kept_back_reason_check;
alter table kept_back add constraint kept_back_reason_check check (reason in ('NO_ROOM', 'DAMAGED', 'GONE', 'ELSEWHERE'));
