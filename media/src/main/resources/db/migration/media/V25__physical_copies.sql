-- Copies of items that one can hold: on a disk, in a box, on a shelf; and who has one.
create table physical_copy (
    id uuid primary key,
    item uuid not null references media_item on delete cascade,
    box text not null,
    disk text not null,
    shelf text not null,
    added_at timestamptz not null,
    added_by uuid not null
);

create index physical_copy_item on physical_copy (item, added_at, id);

create table copy_loan (
    id uuid primary key,
    copy uuid not null references physical_copy on delete cascade,
    school uuid,
    person text not null,
    given_on date not null,
    due_on date not null,
    returned_on date,
    given_by uuid not null
);

create unique index copy_loan_open on copy_loan (copy) where returned_on is null;
create index copy_loan_due on copy_loan (due_on, id) where returned_on is null;
create index copy_loan_copy on copy_loan (copy, given_on);

comment on column copy_loan.school is 'no foreign key: loans outlive schools';
comment on column copy_loan.person is 'who took it; empty when the school as such has it';
