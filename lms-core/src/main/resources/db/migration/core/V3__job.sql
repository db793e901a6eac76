-- Durable work (docs/adr/0015). scheduled_task is db-scheduler's, job is what people see.

create table scheduled_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

create index scheduled_task_due on scheduled_task (execution_time);
create index scheduled_task_heartbeat on scheduled_task (last_heartbeat);

create table job (
    id uuid primary key,
    type text not null,
    key text not null,
    arguments jsonb not null,
    state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    progress double precision not null default 0,
    left_until timestamptz,
    attempt integer not null default 0,
    reason text,
    cancel_asked boolean not null default false,
    submitted timestamptz not null,
    finished timestamptz
);

comment on column job.left_until is 'when it will be done, as far as that is known';

create unique index job_unfinished on job (type, key) where state in ('WAITING', 'RUNNING');
create index job_newest on job (type, key, submitted desc);
create index job_listed on job (submitted desc, id);
create index job_finished on job (finished) where finished is not null;
