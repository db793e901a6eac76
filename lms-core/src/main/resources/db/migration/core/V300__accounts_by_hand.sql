-- Names are found without what people leave out: tone marks, ็, ์ and ํ; ำ as า. As sala.search.thai.Folding does it.
create function thai_folded(words text) returns text
    language sql immutable strict parallel safe
    return translate(lower(words), 'ำ็่้๊๋์ํ', 'า');

alter table person add column folded_name text
    generated always as (thai_folded(prefix || given_name || ' ' || family_name || ' ' || username)) stored;
alter table person add column first_password boolean not null default false;
alter table person add column graduated int;

-- As a Thai dictionary has it: เ แ โ ไ ใ behind the consonant that is spoken before them.
create index person_by_name on person (given_name collate "th-x-icu", family_name collate "th-x-icu", id);
create index role_grant_person on role_grant (person);

alter table school add column network text not null default '';
alter table school add column closed boolean not null default false;

alter table classroom add column closed boolean not null default false;
alter table classroom add column of_district boolean not null default false;
alter table classroom drop constraint classroom_school_academic_year_term_grade_room_key;
create unique index classroom_open_once on classroom (school, academic_year, term, grade, room) where not closed;
-- Only at a school's node has the district sent passwords; all classes there came from it, too.
update classroom set of_district = exists (select 1 from person where district_password_hash is not null);

-- Who did what with an account, at this node.
create table account_event (
    number bigint generated always as identity primary key,
    person uuid not null references person on delete cascade,
    at timestamptz not null,
    done_by uuid,
    act text not null,
    role text,
    school uuid,
    from_classroom uuid,
    to_classroom uuid,
    reason text not null default ''
);

create index account_event_person on account_event (person, number desc);
create index account_event_from on account_event (from_classroom) where from_classroom is not null;
create index account_event_to on account_event (to_classroom) where to_classroom is not null;

comment on column person.first_password is 'somebody else has chosen the password; whoever signs in with it chooses another one before anything else';
comment on column person.graduated is 'the school year (B.E.) at the end of which the person left school for good; null for all others';
comment on column school.network is 'the schools that work together (เครือข่าย); empty where there is none';
comment on column classroom.closed is 'made by mistake or given up; what pupils did there stays';
comment on column classroom.of_district is 'at a school''s node: the district knows this class';
