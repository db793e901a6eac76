-- At the district: the schools' nodes, and how they come to be ------------------------------------------------------

create table school_node (
    id             uuid primary key,          -- made by the node itself
    school_id      uuid        not null,
    signing_key    text        not null,      -- JWK
    fingerprint    text        not null,
    state          text        not null check (state in ('active', 'replaced', 'cut-off')),
    joined_at      timestamptz not null,
    ended_at       timestamptz,
    last_contact   timestamptz,
    clock_skew_ms  bigint,                    -- the node's clock minus ours, at the last contact
    status         jsonb,                     -- what the node last said of itself
    acknowledged   bigint      not null default 0
);
create unique index school_node_one_active on school_node (school_id) where state = 'active';

create table join_token (
    id          uuid primary key,
    school_id   uuid        not null,
    secret_hash text        not null unique,
    made_by     uuid        not null,
    made_at     timestamptz not null,
    expires_at  timestamptz not null,
    revoked_at  timestamptz,
    used_at     timestamptz,
    used_by     uuid                          -- the node
);
create index join_token_of_school on join_token (school_id, made_at desc);

-- At the district: what each school's node must hold ----------------------------------------------------------------

create table record_body (
    hash text  primary key,
    body bytea not null                       -- the JSON that the hash names
);

create table publication (
    school_id        uuid primary key,
    number           bigint      not null,    -- grows with each change of the content
    content_hash     text        not null,    -- over the sorted list of records and blobs
    manifest         bytea       not null,    -- the bytes sent
    signature        bytea       not null,    -- Ed25519 over exactly those bytes
    checked_position bigint      not null,    -- of the change log, when the content was last looked at
    made_at          timestamptz not null
);

create table published_record (
    school_id uuid not null references publication on delete cascade,
    hash      text not null references record_body,
    primary key (school_id, hash)
);
create index published_record_by_hash on published_record (hash);

create table published_blob (
    school_id uuid   not null references publication on delete cascade,
    hash      text   not null,
    size      bigint not null,
    primary key (school_id, hash)
);

-- At the district: statements that a node sent and that were not taken -----------------------------------------------

create table refused_statement (
    node_id      uuid        not null,
    statement_id uuid        not null,
    reason       text        not null,
    body         text        not null,
    refused_at   timestamptz not null,
    primary key (node_id, statement_id)
);

-- At the school: the district it belongs to, and how far both are ----------------------------------------------------

create table district_link (
    only_one         boolean primary key default true check (only_one),
    url              text        not null,
    district_key     text        not null,            -- JWK, pinned when joining
    school_id        uuid        not null,
    school_name      text        not null,
    joined_at        timestamptz not null,
    cut_off_at       timestamptz,
    clock_offset_ms  bigint      not null default 0,  -- the district's clock minus ours
    acknowledged     bigint      not null default 0,  -- position of the last statement that the district has
    offered_number   bigint      not null default 0,  -- the newest snapshot that the district told of
    applied_number   bigint      not null default 0,
    applied_hash     text,
    applied_with     text,                            -- the version of Sala that applied it
    applied_at       timestamptz,
    last_contact     timestamptz,
    last_sync        timestamptz,                     -- that went well to the end
    last_fault       text,                            -- code; null after one that went well
    missing_blobs    bigint      not null default 0,
    missing_bytes    bigint      not null default 0
);

create table applied_record (
    kind      text   not null,
    record_id uuid   not null,
    version   bigint not null,
    hash      text   not null,
    primary key (kind, record_id)
);

create table arrived_record (
    hash text  primary key,
    body bytea not null
);
