-- Jobs that became urgent by themselves, because a lesson of the timetable needs today or tomorrow what they make.
create table needed_job (
    job uuid primary key references job on delete cascade,
    needed_at timestamptz not null
);

comment on table needed_job is 'each once: whoever puts such a job into its turn again is not overruled';
comment on column needed_job.needed_at is 'when the first such lesson is on air';
