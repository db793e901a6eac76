create table attempt (
    id uuid primary key,
    version bigint not null,
    person uuid not null references person,
    -- No foreign keys: what a pupil did stays when the activity is taken out of its course.
    course uuid not null,
    activity uuid not null,
    number int not null,
    state jsonb not null,
    started_at timestamptz not null,
    submitted_at timestamptz,
    points double precision,
    max double precision,
    pass double precision,
    unique (person, activity, number)
);

create unique index attempt_open on attempt (person, activity) where submitted_at is null;
create index attempt_activity on attempt (activity, person);

create table progress (
    person uuid not null references person,
    activity uuid not null,
    course uuid not null,
    version bigint not null,
    started_at timestamptz not null,
    completed_at timestamptz,
    fraction double precision not null,
    points double precision,
    max double precision,
    pass double precision,
    primary key (person, activity)
);

create index progress_course on progress (course, person);
