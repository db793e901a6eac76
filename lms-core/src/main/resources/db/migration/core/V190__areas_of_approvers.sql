-- A role may be held for one learning area only.
alter table role_grant add column area text;
alter table role_grant drop constraint role_grant_person_role_school_classroom_key;
alter table role_grant add constraint role_grant_once
    unique nulls not distinct (person, role, school, classroom, area);

comment on column role_grant.area is 'a learning area to which this role is limited where that matters; null for all';
