-- Since when each thing can be found here: what is new for whoever looked before.
create table arrival (
    thing uuid        primary key,
    at    timestamptz not null
);
comment on column arrival.at is 'by this node''s clock; a thing that was gone arrives anew';

-- A search that somebody wants to do again, for that person alone.
create table saved_search (
    id       uuid        primary key,
    person   uuid        not null references person on delete cascade,
    name     text        not null,
    question text        not null,
    looked   timestamptz not null,
    removed  timestamptz
);
create index saved_search_person on saved_search (person);
comment on column saved_search.question is 'as the query of an address: words, filters, order';
comment on column saved_search.looked is 'when the person last opened it: what arrived since is new';
comment on column saved_search.removed is 'it can be put back for a while';
