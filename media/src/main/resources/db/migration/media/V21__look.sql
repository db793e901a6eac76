-- What short passes over a recording have shown, which decides what is made of it.
alter table media_item add column look text not null default '';

comment on column media_item.look is 'JSON: the kind of lesson, how much moves, bars, frame rate, loudness; empty where nobody looked';

-- Pictures taken from a lesson: each slide, and a sheet of small ones for whoever looks for a place.
create table still (
    id uuid primary key,
    item uuid not null references media_item on delete cascade,
    position int not null,
    at_ms bigint not null,
    every_ms bigint not null,
    blob text not null,
    bytes bigint not null,
    width int not null,
    height int not null
);

create index still_item on still (item, position);

comment on column still.every_ms is '0 for a slide; on a sheet, how far its small pictures are apart';
comment on column still.width is 'of the picture, or of each small one on a sheet';
