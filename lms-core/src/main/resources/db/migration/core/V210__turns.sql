-- Whose job is next: each lane's jobs (a school's, mostly) take turns with the others', urgent ones come before all, and
-- work can rest.

alter table job
    add column lane text not null default '',
    add column turn integer not null default 0,
    add column urgent boolean not null default false,
    add column pause_asked boolean not null default false;

comment on column job.lane is 'on whose behalf; the jobs of a type are fair between lanes';
comment on column job.turn is 'those of the lowest turn run first';

alter table job drop constraint job_state_check;
alter table job add constraint job_state_check
    check (state in ('WAITING', 'RUNNING', 'PAUSED', 'DONE', 'FAILED', 'CANCELLED'));

drop index job_unfinished;
create unique index job_unfinished on job (type, key) where state in ('WAITING', 'RUNNING', 'PAUSED');
create index job_lane on job (type, lane, turn) where state in ('WAITING', 'RUNNING', 'PAUSED');
create index job_turn on job (type, turn) where state in ('WAITING', 'RUNNING');
create index job_next on job (type, urgent desc, turn, submitted) where state in ('WAITING', 'RUNNING', 'PAUSED');

-- Higher runs first; db-scheduler's smallint has no room for the turns of a disk's 100,000 lessons.
alter table scheduled_task alter column priority type integer;
update scheduled_task set priority = 0 where priority is null;
alter table scheduled_task alter column priority set default 0, alter column priority set not null;
