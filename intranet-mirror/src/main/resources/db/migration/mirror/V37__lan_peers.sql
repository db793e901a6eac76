-- At the district: which list of sibling nodes each node has (docs/adr/0077); null while it is of a version without

alter table school_node add column siblings text;

-- At the school: the other nodes of the district by their keys, as the district last signed them

create table sibling_node (
    node        uuid primary key,
    signing_key text not null                      -- JWK
);
alter table district_link add column siblings text;  -- names that list

-- At the school: what its keeper wants of servers on the same network

create table lan_setting (
    only_one  boolean primary key default true check (only_one),
    takes     boolean not null default true,       -- takes from others and gives to them
    announces boolean not null default true
);
insert into lan_setting default values;

create table lan_peer (
    id          uuid primary key,
    address     text        not null unique,       -- host:port
    by_hand     boolean     not null,
    node        uuid,                              -- once it has proven who it is
    school_name text        not null default '',
    added_at    timestamptz not null,
    seen_at     timestamptz,
    taken_bytes bigint      not null default 0,
    taken_at    timestamptz,
    failures    integer     not null default 0,    -- in a row
    rests_from  timestamptz,
    rests_until timestamptz,
    fault       text
);
