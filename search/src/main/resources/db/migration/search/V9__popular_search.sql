-- What many search for at a school, as its node tells the district. No person is named.
create table popular_search (
    key    text        not null,
    school uuid        not null,
    words  text        not null,
    people integer     not null,
    told   timestamptz not null,
    primary key (key, school)
);
comment on column popular_search.people is 'different ones who found something with it in the two months before';
