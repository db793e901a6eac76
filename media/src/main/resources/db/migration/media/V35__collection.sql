-- What people gather and think: collections in an order, favourites, reviews.

create table collection (
    id uuid primary key,
    version bigint not null,
    title text not null,
    description text not null,
    sharing text not null check (sharing in ('MINE', 'SCHOOL', 'EVERYONE')),
    owner uuid not null,
    school uuid,
    changed_at timestamptz not null
);

create index collection_owner on collection (owner, changed_at desc);
create index collection_shared on collection (sharing, changed_at desc);

create table collection_item (
    collection uuid not null references collection on delete cascade,
    item uuid not null references media_item on delete cascade,
    position integer not null,
    primary key (collection, item)
);

create table favourite (
    person uuid not null,
    item uuid not null references media_item on delete cascade,
    since timestamptz not null,
    primary key (person, item)
);

create table review (
    item uuid not null references media_item on delete cascade,
    person uuid not null,
    stars smallint not null check (stars between 1 and 5),
    words text not null,
    said_at timestamptz not null,
    primary key (item, person)
);
