-- What is on air when, and what belongs to each lesson of it (docs/dltv.md). Days and times are told in Thailand.

create table timetable_day (
    id uuid primary key,
    channel text not null,
    day date not null,
    version bigint not null
);

comment on table timetable_day is 'a channel''s day as it travels to the schools: all its airings are one record';
comment on column timetable_day.id is 'made of channel and day, the same on every node';

create index timetable_day_day on timetable_day (day, channel);

create table airing (
    id uuid primary key,
    channel text not null,
    day date not null,
    from_time time not null,
    to_time time not null,
    starts timestamptz not null,
    ends timestamptz not null,
    grades text not null,
    subject text,
    title text not null,
    unit text not null
);

comment on column airing.starts is 'from_time of the day, as a moment';

create index airing_day on airing (day, starts, channel);
create index airing_channel on airing (channel, starts);

create table airing_link (
    id bigint generated always as identity primary key,
    airing uuid not null references airing on delete cascade,
    role text not null,
    target uuid not null,
    position int not null,
    here boolean not null,
    unique (airing, target)
);

comment on column airing_link.target is 'an item of the register, or for a quiz an activity of a course';
comment on column airing_link.here is 'hung on at this node; what came from the district is replaced by what comes next';

create index airing_link_target on airing_link (target);

create table timetable_file (
    id uuid primary key,
    owner uuid not null,
    name text not null,
    content bytea not null,
    taken_at timestamptz not null
);

comment on table timetable_file is 'programmes that were sent and wait for a word; forgotten after some days';
