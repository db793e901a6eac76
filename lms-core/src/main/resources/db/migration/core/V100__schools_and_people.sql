create table school (
    id uuid primary key,
    version bigint not null,
    code text not null unique,
    thai_name text not null,
    english_name text,
    amphoe text not null
);

create table classroom (
    id uuid primary key,
    version bigint not null,
    school uuid not null references school,
    academic_year int not null,
    term int not null,
    grade text not null,
    room int not null,
    unique (school, academic_year, term, grade, room)
);

create table person (
    id uuid primary key,
    version bigint not null,
    username text not null unique,
    prefix text not null,
    given_name text not null,
    family_name text not null,
    password_hash text not null,
    language text not null,
    active boolean not null,
    grant_changes int not null
);

create table role_grant (
    id uuid primary key,
    person uuid not null references person,
    role text not null,
    school uuid references school,
    classroom uuid references classroom,
    unique nulls not distinct (person, role, school, classroom)
);

create index role_grant_school on role_grant (school, role);
create index role_grant_classroom on role_grant (classroom, role);
