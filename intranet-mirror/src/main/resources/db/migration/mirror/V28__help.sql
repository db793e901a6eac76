-- What schools ask the district for, at both ends: written at the school, answered at the district

create table help_request (
    id          uuid        primary key,
    school_id   uuid        not null,
    asked_by    text        not null,              -- the name
    asker       uuid,                              -- known at the school only
    asked_at    timestamptz not null,
    words       text        not null,
    heard_at    timestamptz,                       -- by the district
    answer      text,
    answered_by text,
    answered_at timestamptz,
    told_at     timestamptz                        -- the answer, to the school's node
);
create index help_request_of_school on help_request (school_id, asked_at desc);
create index help_request_open on help_request (asked_at) where answered_at is null;
