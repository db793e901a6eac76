-- At the school: what belongs together takes its room together, and what was let go waits (docs/adr/0072)

alter table kept_back add column needs bigint not null default 0;

comment on column kept_back.needs is 'bytes that it and all that belongs to it would take';

alter table kept_back drop constraint kept_back_reason_check;
alter table kept_back add constraint kept_back_reason_check
    check (reason in ('NO_ROOM', 'DAMAGED', 'GONE', 'ELSEWHERE', 'LET_GO'));

alter table applied_record add column can_wait boolean not null default false;

comment on column applied_record.can_wait is 'may be let go when there is little room';
