-- Which files are read for which thing, so that those without text are listed without asking each thing.
create table thing_file (
    thing     uuid not null,
    hash      text not null,
    kind      text not null,
    title     text not null,
    file_name text not null,
    school    uuid,
    primary key (thing, hash)
);
create index thing_file_hash on thing_file (hash);
create index read_text_unread on read_text (outcome, read_at) where outcome <> 'READ';
comment on column thing_file.school is 'null for the office''s';
