-- Where each person is in an item that is watched or read outside of a course, at this node. What was done with it the statements say.
create table viewing (
    person uuid not null,
    item uuid not null references media_item on delete cascade,
    id uuid not null,
    begun_at timestamptz not null,
    seconds double precision not null,
    position double precision not null,
    told_at timestamptz not null,
    primary key (person, item)
);

create index viewing_item on viewing (item);

comment on column viewing.id is 'the registration of its statements';
comment on column viewing.seconds is 'of real time, in all: no more is believed than time passes';
comment on column viewing.position is 'the second of a recording, the page of a document';
comment on column viewing.told_at is 'when the position was true: what comes late over a cut line does not move it back';
