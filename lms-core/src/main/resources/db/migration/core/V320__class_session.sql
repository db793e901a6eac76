-- A class learns together before one screen (docs/adr/0092).

create table class_session (
    id uuid primary key,
    version bigint not null,
    classroom uuid not null references classroom,
    school uuid not null,
    -- No foreign keys: what was shown stays known when the item or the activity is gone.
    teacher uuid not null,
    item uuid not null,
    kind text not null,
    title text not null,
    length double precision not null,
    subject text,
    course uuid,
    activity uuid,
    opened_at timestamptz not null,
    ended_at timestamptz,
    ended_by uuid,
    played jsonb not null,
    seconds double precision not null,
    position double precision not null,
    told_at timestamptz not null,
    boot uuid not null,
    boot_ms bigint not null,
    passed_ms bigint not null,
    statement uuid
);

create unique index class_session_open on class_session (classroom) where ended_at is null;
create index class_session_classroom on class_session (classroom, opened_at desc);

comment on column class_session.played is 'which parts of the recording ran on the screen, each once';
comment on column class_session.seconds is 'of real time in which it ran';
comment on column class_session.told_at is 'when something was last heard of it';
comment on column class_session.passed_ms is 'since it was opened, by the machine''s own count as of boot and boot_ms';
comment on column class_session.statement is 'under which it is counted, once it has ended';

-- Who sat before the screen, as it stands now.
create table class_presence (
    session uuid not null references class_session,
    person uuid not null references person,
    present boolean not null,
    by uuid not null,
    at timestamptz not null,
    statement uuid,
    primary key (session, person)
);

create index class_presence_person on class_presence (person) where present;

comment on column class_presence.statement is 'under which it is counted that this pupil was there; null when it is not';

-- How that came to be: each tick, by whom and when.
create table class_presence_change (
    session uuid not null,
    person uuid not null,
    present boolean not null,
    by uuid not null,
    at timestamptz not null,
    number bigint not null generated always as identity,
    primary key (session, person, number)
);

-- Other teachers of the class who came in.
create table class_session_teacher (
    session uuid not null references class_session,
    teacher uuid not null,
    at timestamptz not null,
    primary key (session, teacher)
);

-- Whiles that were told, so that one which is told twice counts once; only until the session has ended.
create table class_session_while (
    id uuid primary key,
    session uuid not null references class_session
);

create index class_session_while_session on class_session_while (session);

-- A question to the class, answered by hands or by cards.
create table class_question (
    id uuid primary key,
    session uuid not null references class_session,
    words text not null,
    way text not null,
    choices int not null,
    correct int,
    hands jsonb not null,
    by uuid not null,
    at timestamptz not null
);

create index class_question_session on class_question (session, at);

create table class_answer (
    question uuid not null references class_question on delete cascade,
    person uuid not null references person,
    choice int not null,
    at timestamptz not null,
    primary key (question, person)
);

-- Reports keep apart what was watched alone and what was watched together.
alter table statement add column class_session text;

comment on column statement.class_session is 'the class session in which it was watched together; null for what somebody did alone';

-- What was taken back counts no more; the statements stay.
create table voided_statement (
    statement text not null,
    school text not null,
    primary key (statement, school)
);

comment on column voided_statement.school is 'where it was taken back: only what the same school says is';
