-- Finished parts of recordings that are being encoded, for whichever machine goes on with them (docs/adr/0036).
create table encoding_part (
    item uuid not null references media_item on delete cascade,
    work text not null,
    stage text not null,
    name text not null,
    hash text not null,
    primary key (item, work, stage, name)
);

comment on column encoding_part.work is 'of which file, and as which kind of lesson';
comment on column encoding_part.stage is 'a part, such as the third chunk of the lowest picture; all its files are there or none';
