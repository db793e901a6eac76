-- Records of use travel in batches that name each other (docs/adr/0074, 0075).

-- At the school: what was cut so far. Kept, so that a district that lost some of them can have them again.
create table outgoing_batch (
    epoch        uuid        not null,
    sequence     bigint      not null,     -- from 1
    first_number bigint      not null,     -- of its records in the epoch, from 1 and without gaps
    records      integer     not null,
    up_to        bigint      not null,     -- position of its last statement here
    hash         text        not null,
    bytes        bytea       not null,
    made_at      timestamptz not null,
    primary key (epoch, sequence)
);

alter table district_link
    add column epoch uuid,                                 -- null until the first batch is cut
    add column acknowledged_batch bigint not null default 0;

comment on column district_link.acknowledged is 'position of the last statement that the district has; an epoch begins behind it';

-- At the school: the district's time and this machine's own count, at the last contact in each of its runs
create table time_anchor (
    boot     uuid        primary key,
    since_ms bigint      not null,
    district timestamptz not null,
    clock    timestamptz not null,         -- what the machine's clock said then
    number   bigint generated always as identity
);

-- At the district: what each node sent, in which of its epochs
create table usage_epoch (
    node_id     uuid        not null,
    epoch       uuid        not null,
    first_heard timestamptz not null,
    last_heard  timestamptz not null,      -- by line; a disk may be late
    forked_at   timestamptz,               -- when two batches took the same place in it
    primary key (node_id, epoch)
);

create table usage_batch (
    node_id      uuid        not null,
    epoch        uuid        not null,
    sequence     bigint      not null,
    hash         text        not null,
    first_number bigint      not null,
    records      integer     not null,
    branch       boolean     not null,     -- of a second history in the same epoch
    added        integer     not null,     -- the others were known before, or refused
    refused      integer     not null,
    stored_at    timestamptz not null,
    primary key (node_id, epoch, sequence, hash)
);

-- Batches that wait for the one before them
create table early_batch (
    node_id  uuid        not null,
    epoch    uuid        not null,
    previous text        not null,
    hash     text        not null,
    bytes    bytea       not null,
    came_at  timestamptz not null,
    primary key (node_id, epoch, previous, hash)
);

create index refused_statement_latest on refused_statement (refused_at desc, statement_id);
