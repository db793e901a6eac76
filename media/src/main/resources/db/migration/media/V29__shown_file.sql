-- The files that browsers are given of pictures, packages of pages, books and Office documents (docs/adr/0030).
create table shown_file (
    item uuid not null references media_item on delete cascade deferrable initially deferred,
    path text not null,
    media_type text not null,
    blob text not null,
    bytes bigint not null,
    place int,
    label text not null,
    width int,
    height int,
    primary key (item, path)
);

create index shown_file_path on shown_file (item, lower(path));
create index shown_file_place on shown_file (item, place) where place is not null;

comment on column shown_file.path is 'by which pages name it; links of old packages do not mind the case';
comment on column shown_file.place is 'null for what is not chosen by itself; the first is where one begins';
comment on column shown_file.label is 'what people read where they choose, such as the title of a chapter';

-- Pictures of earlier versions get their sizes, and are shown without what their cameras wrote into them.
update media_item set readiness = 'QUEUED' where kind = 'IMAGE' and readiness = 'READY' and original is not null;
