-- Classes led into the next term or year, and how that is undone.
create table term_turn (
    id uuid primary key,
    school uuid not null references school,
    from_year int not null,
    from_term int not null,
    done_at timestamptz not null,
    done_by uuid not null,
    undone_at timestamptz,
    undone_by uuid
);

create index term_turn_school on term_turn (school, done_at desc);

create table term_turn_step (
    turn uuid not null references term_turn,
    person uuid not null references person on delete cascade,
    role text not null,
    from_classroom uuid not null,
    to_classroom uuid,
    primary key (turn, person, role, from_classroom)
);

create table term_turn_class (
    turn uuid not null references term_turn,
    classroom uuid not null references classroom,
    primary key (turn, classroom)
);

comment on column term_turn_step.to_classroom is 'null for who left school for good';
comment on table term_turn_class is 'classes that were made for it';
