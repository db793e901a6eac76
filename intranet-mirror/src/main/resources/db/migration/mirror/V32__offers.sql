-- What schools offer to the district (docs/adr/0076): at a school its own, at the district those of all schools

create table offer (
    thing      uuid        primary key,
    kind       text        not null,
    revision   bigint      not null,               -- of what was offered: grows with each time it is
    offered_by uuid        not null,
    title      text        not null,
    state      jsonb       not null,
    hash       text        not null,
    bytes      bigint      not null,
    offered_at timestamptz not null,
    stage      text        not null,
    stage_at   timestamptz not null,
    received   bigint      not null default 0,     -- by the district, and safe there
    reason     text        not null default '',    -- of the approver, or the code of a refusal
    same       uuid,                               -- what everybody has already
    same_title text        not null default '',
    told       boolean     not null default true   -- whether the district knows that this node knows the stage
);
create index offer_by on offer (offered_by, offered_at desc);
create index offer_open on offer (offered_at) where stage in ('WAITING', 'SENDING', 'TAKING_BACK');

create table incoming_offer (
    thing      uuid        primary key,
    kind       text        not null,
    school_id  uuid        not null,
    revision   bigint      not null,
    offered_by uuid        not null,
    title      text        not null,
    state      jsonb       not null,
    hash       text        not null,
    bytes      bigint      not null,
    heard_at   timestamptz not null,
    arrived_at timestamptz,                        -- as a whole, and before those who approve
    stage      text        not null,
    reason     text        not null default '',
    same       uuid,
    same_title text        not null default '',
    told       text                                -- the stage of which its school has said that it knows
);
create index incoming_offer_untold on incoming_offer (school_id) where arrived_at is not null and told is distinct from stage;
