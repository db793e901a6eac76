create table course (
    id uuid primary key,
    version bigint not null,
    title text not null,
    description text not null,
    grade text not null,
    subject text not null,
    -- No foreign keys: owner and home school may be unknown at another school's node.
    owner uuid not null,
    home_school uuid,
    state text not null,
    decided_by uuid not null,
    decided_at timestamptz not null,
    reason text not null,
    changed_at timestamptz not null,
    edits int not null
);

create index course_owner on course (owner);
create index course_state on course (state);

create table activity (
    id uuid primary key,
    course uuid not null references course,
    position int not null,
    title text not null,
    type text not null,
    content jsonb not null
);

create index activity_course on activity (course);

create table activity_reference (
    activity uuid not null references activity on delete cascade,
    reference uuid not null,
    primary key (activity, reference)
);

create index activity_reference_reference on activity_reference (reference);

create table assignment (
    id uuid primary key,
    version bigint not null,
    course uuid not null references course,
    classroom uuid not null references classroom,
    from_at timestamptz not null,
    until_at timestamptz,
    unique (course, classroom)
);

create index assignment_classroom on assignment (classroom);
