-- At the district: how much of each school's line Sala may use

create table link_profile (
    school_id uuid primary key,
    profile   jsonb       not null,
    set_by    uuid        not null,
    set_at    timestamptz not null
);

-- At the school: what the district last said, and what the school said itself, which counts instead

alter table district_link add column profile jsonb;
alter table district_link add column own_profile jsonb;

-- At the school: what came over the line, by the hour

create table line_use (
    hour  timestamptz primary key,
    bytes bigint not null
);
