-- What a teacher hangs on a lesson on air for one class: a file of their own, or a link. It stays at this node.
create table handout (
    id uuid primary key,
    airing uuid not null references airing on delete cascade,
    school uuid not null,
    classroom uuid not null,
    title text not null,
    address text not null,
    item uuid references media_item on delete cascade,
    for_staff boolean not null,
    given_by uuid not null,
    given_at timestamptz not null,
    check ((address = '') <> (item is null))
);

create index handout_airing on handout (airing, given_at, id);
create index handout_item on handout (item) where item is not null;

comment on column handout.address is 'of a page elsewhere; empty where it is an item';
comment on column handout.for_staff is 'such as an answer key: no pupil hears of it';
