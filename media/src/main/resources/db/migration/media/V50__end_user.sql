-- Whom an item is made for; what was brought or hung on a lesson as an answer key or a plan is for teachers.

alter table media_item add column end_user text not null default 'LEARNER' check (end_user in ('LEARNER', 'TEACHER'));
alter table media_item alter column end_user drop default;

with closed as (
    update media_item set end_user = 'TEACHER', version = version + 1
    where exists (select 1 from disk_file f where f.item = media_item.id and f.role in ('KEY', 'PLAN'))
        or exists (select 1 from airing_link l where l.target = media_item.id and l.role = 'KEY')
    returning id
)
insert into change (kind, subject, gone, at) select 'media', id, false, now() from closed;
