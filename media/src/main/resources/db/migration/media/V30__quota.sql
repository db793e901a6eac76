-- How much room a school may use; no row, no limit.
create table school_quota (
    school uuid primary key,
    bytes bigint not null check (bytes > 0),
    set_by uuid not null,
    set_at timestamptz not null
);

alter table upload add column school uuid;

create index upload_school on upload (school) where school is not null and item is null;

comment on column upload.school is 'whose room it takes; null for the district''s office';
