-- Lists are carried on from change to change, and a node gets what changed since its own (docs/adr/0064).

-- At the district: what each school must hold, and what it had to hold before ---------------------------------------

drop table published_record;
delete from record_body;

alter table publication
    drop column content_hash,
    drop column manifest,
    drop column signature,
    add column root          text        not null default '',    -- over all that the list names; empty before the first look
    add column branches      bytea       not null default '',    -- the hashes that the root is over
    add column next_place    integer     not null default 0,     -- for what the list has never named
    add column history_from  bigint      not null default 0,     -- what changed after this number is still known
    add column looked_at     timestamptz;                        -- when all of it was last looked at

update publication set history_from = number;

-- The files that a record needs, once for all schools
create table record_file (
    record text   not null references record_body on delete cascade,
    file   text   not null,
    size   bigint not null,
    primary key (record, file)
);
create index record_file_by_file on record_file (file);

create table published_record (
    school_id uuid     not null references publication on delete cascade,
    place     integer  not null,                               -- names it between the two ends, in all its states
    kind      text     not null,
    record_id uuid     not null,
    version   bigint   not null,
    hash      text     not null references record_body,
    size      integer  not null,
    urgency   smallint not null,                               -- 0 for the most urgent
    branch    smallint not null,
    since     bigint   not null,                               -- the first number of the list that names it so
    until     bigint,                                          -- the first that does not; null while it does
    ended_at  timestamptz,
    primary key (school_id, place, since)
);
create unique index published_record_now on published_record (school_id, kind, record_id) where until is null;
create index published_record_by_branch on published_record (school_id, branch) where until is null;
create index published_record_since on published_record (school_id, since);
create index published_record_until on published_record (school_id, until) where until is not null;
create index published_record_by_hash on published_record (hash, school_id);

create table published_file (
    school_id uuid     not null references publication on delete cascade,
    place     integer  not null,
    hash      text     not null,
    size      bigint   not null,
    urgency   smallint not null,                               -- 0 for the most urgent
    branch    smallint not null,
    came      bigint   not null,                               -- the first number of the list that names it, however urgent
    since     bigint   not null,
    until     bigint,
    ended_at  timestamptz,
    primary key (school_id, place, since)
);
create unique index published_file_now on published_file (school_id, hash) where until is null;
create index published_file_by_hash on published_file (hash) where until is null;
create index published_file_by_branch on published_file (school_id, branch) where until is null;
create index published_file_since on published_file (school_id, since);
create index published_file_until on published_file (school_id, until) where until is not null;

insert into published_file (school_id, place, hash, size, urgency, branch, came, since)
select b.school_id, b.place, b.hash, b.size, 0, ('x' || left(b.hash, 3))::bit(12)::integer >> 2, p.number, p.number
from published_blob b join publication p using (school_id);
update publication p set next_place = coalesce(
    (select max(place) + 1 from published_file f where f.school_id = p.school_id), 0);
drop table published_blob;

-- What a node holds follows from the number of its list
alter table node_holding drop column manifest;
alter table sent_disk drop column manifest;

-- At the school: the newest list that was believed, and the texts against which changes are packed ------------------

create table held_list (
    only_one boolean primary key default true check (only_one),
    number   bigint not null,
    list     bytea  not null
);

alter table applied_record add column body bytea;               -- null for what came before this
create index applied_record_by_hash on applied_record (hash);
