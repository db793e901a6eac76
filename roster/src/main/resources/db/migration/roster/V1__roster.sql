-- Files of pupils and teachers, as what they would change. The files themselves are kept nowhere (docs/adr/0090).
create table roster (
    id uuid primary key,
    name text not null,
    form text not null,
    owner uuid not null,
    schools uuid[] not null,
    academic_year int not null,
    term int not null,
    state text not null check (state in ('OPEN', 'ACCEPTED', 'DONE')),
    taken_at timestamptz not null,
    decided_at timestamptz,
    decided_by uuid,
    passed_over bigint not null,
    notes jsonb not null
);

create index roster_taken_at on roster (taken_at desc);

create table roster_line (
    roster uuid not null references roster on delete cascade,
    place int not null,
    sheet text not null,
    line bigint not null,
    kind text not null,
    name text not null,
    school uuid,
    person uuid,
    role text,
    before jsonb,
    after jsonb,
    cells jsonb,
    sealed bytea,
    flaws jsonb not null,
    candidates uuid[] not null default '{}',
    chosen boolean not null,
    answer text,
    done boolean not null default false,
    refused text,
    primary key (roster, place)
);

create index roster_line_kind on roster_line (roster, kind, place);
create index roster_line_undone on roster_line (roster, place) where chosen and not done;

-- What schools' registers say of people, beside the account. Of this node alone, like the citizen ids.
create table school_number (
    school uuid not null references school,
    number text not null,
    person uuid not null references person on delete cascade,
    primary key (school, number),
    unique (person, school)
);

create table birthday (
    person uuid primary key references person on delete cascade,
    day date not null
);

comment on column roster.schools is 'whose people its owner looks after; empty for all of the district';
comment on column roster_line.cells is 'what stands in the file, with citizen ids masked';
comment on column roster_line.sealed is 'the citizen id, until the line is done';
comment on column roster_line.answer is 'of a line that asks: the id of the person meant, or NEW';
comment on column roster_line.refused is 'the code of the rule by which the line was not taken over after all';
