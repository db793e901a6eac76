-- Searches that found nothing, a line for what was asked for at a school on a day: what is missing. No person is named.
create table missed_search (
    key    text        not null,
    school text        not null,
    day    date        not null,
    words  text        not null,
    times  integer     not null,
    last   timestamptz not null,
    primary key (key, school, day)
);
create index missed_search_day on missed_search (day);
comment on column missed_search.key is 'the words without spaces, tone marks and capitals';
comment on column missed_search.school is 'its id; empty for those who belong to none';
comment on column missed_search.words is 'as they were typed last';

-- What somebody searched for lately, for that person alone; what many have searched for is counted from it.
create table own_search (
    person uuid        not null,
    key    text        not null,
    words  text        not null,
    found  boolean     not null,
    last   timestamptz not null,
    primary key (person, key)
);
create index own_search_last on own_search (last);
