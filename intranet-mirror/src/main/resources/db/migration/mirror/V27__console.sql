-- At the district: what a node tells of its health, and what follows from it ------------------------------------------

alter table school_node
    add column health          jsonb,                 -- as the node last told
    add column health_at       timestamptz,
    add column known_fault     text,                  -- of which the history speaks last; null when it was well
    add column known_version   text,
    add column behind_since    timestamptz,           -- of the oldest snapshot that it does not work with; null when current
    add column arrives_at      timestamptz,           -- when all that is missing will be there; null when nobody can tell
    add column need_bytes      bigint not null default 0,   -- missing for the coming week
    add column need_things     integer not null default 0,
    add column need_by         timestamptz,           -- when the first of it is needed
    add column need_arrives_at timestamptz,
    add column disk_bytes      bigint not null default 0,   -- that should go by disk; 0 when none is needed
    add column disk_why        text,
    add column silence_told_at timestamptz;           -- when people were told that nothing is heard of it

-- What happened with each school's node, kept when another takes its place
create table fleet_event (
    number    bigint primary key generated always as identity,
    school_id uuid        not null,
    node_id   uuid,
    at        timestamptz not null,
    what      text        not null,
    detail    text        not null default '',
    by_person uuid                                    -- null for what nobody did
);
create index fleet_event_of_school on fleet_event (school_id, number desc);
create index fleet_event_by_age on fleet_event (at);

-- What a node is to do; it hears of it when it next says how it is
create table fleet_command (
    number        bigint      primary key,            -- milliseconds of time, so that it grows even when a backup is restored
    node_id       uuid        not null,
    what          text        not null,
    asked_by      uuid        not null,
    asked_at      timestamptz not null,
    told_at       timestamptz,                        -- to the node
    done_at       timestamptz,                        -- as the node said
    ended_at      timestamptz,                        -- of long work: when the node was through
    taken_back_at timestamptz
);
create index fleet_command_of_node on fleet_command (node_id, number desc);

-- Which records a node shows, by its own word; those asked about are needed soon, or were withdrawn
create table node_record (
    node_id   uuid        not null,
    kind      text        not null,
    record_id uuid        not null,
    why       text        not null,
    asked_at  timestamptz not null,
    shown     boolean,                                -- null until the node has said
    said_at   timestamptz,
    primary key (node_id, kind, record_id, why)
);
create index node_record_withdrawn on node_record (record_id) where why = 'WITHDRAWN';

create table withdrawn_record (
    kind      text        not null,
    record_id uuid        not null,
    at        timestamptz not null,
    primary key (kind, record_id)
);
create index withdrawn_record_newest on withdrawn_record (at desc);

-- At the school: what the district told it to do ----------------------------------------------------------------------

alter table district_link
    add column command_done bigint not null default 0,
    add column paused_at    timestamptz;
