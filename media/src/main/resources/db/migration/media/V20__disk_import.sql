-- Lessons brought in from a disk: what was found on it, what people decided, what became of it (docs/disk-import.md).

create table disk_import (
    id uuid primary key,
    owner uuid not null,
    school uuid,
    root text not null,
    shown text not null,
    state text not null,
    reason text not null,
    walks int not null,
    source text,
    licence text not null,
    created_at timestamptz not null,
    changed_at timestamptz not null
);

comment on column disk_import.root is 'the folder, each byte of its name as in a file: URI';
comment on column disk_import.shown is 'the folder as people read it';
comment on column disk_import.walks is 'how often the disk was walked; files that the last walk did not see are forgotten';
comment on column disk_import.reason is 'why it waits: a stable code; empty otherwise';

create index disk_import_newest on disk_import (created_at desc, id);
create index disk_import_root on disk_import (root);

create table disk_file (
    id bigint generated always as identity primary key,
    import uuid not null references disk_import on delete cascade,
    place text not null,
    entry text not null,
    folder text not null,
    name text not null,
    bytes bigint not null,
    modified timestamptz not null,
    state text not null,
    reason text not null,
    title text not null,
    form text not null,
    role text not null,
    grades text not null,
    subject text,
    unit int,
    unit_title text not null,
    ordinal int,
    taught date,
    source text,
    lesson text not null,
    rules text not null,
    walk int not null,
    edited boolean not null,
    sample text,
    hash text,
    twin bigint,
    item uuid,
    queued boolean not null
);

comment on column disk_file.place is 'from the folder to the file, each byte of the names as in a file: URI';
comment on column disk_file.entry is 'the name inside of an archive; empty for a file of the disk itself';
comment on column disk_file.rules is 'which rule said what: grade=primary subject=maths';
comment on column disk_file.walk is 'the last walk that saw it';
comment on column disk_file.sample is 'a hash of its length, beginning, middle and end';
comment on column disk_file.hash is 'SHA-256 of all of it, once somebody had to know';
comment on column disk_file.twin is 'the file of the same disk that has the same bytes';
comment on column disk_file.item is 'what became of it, or the item that has the same bytes';
comment on column disk_file.queued is 'whether its recording was handed to the encoder';

create unique index disk_file_place on disk_file (import, md5(place), md5(entry));
create index disk_file_state on disk_file (import, state, id);
create index disk_file_path on disk_file (import, folder collate "C", name collate "C", id);
create index disk_file_bytes on disk_file (import, bytes);
create index disk_file_hash on disk_file (import, hash) where hash is not null;
create index disk_file_lesson on disk_file (import, md5(lesson));
create index disk_file_item on disk_file (item) where item is not null;
create index disk_file_known on disk_file (bytes, modified) where state = 'BROUGHT';
create index disk_file_waiting on disk_file (id) where state = 'BROUGHT' and not queued;
create index media_item_bytes on media_item (original_bytes) where original is not null;

create table naming_rule (
    id uuid primary key,
    name text not null unique,
    gives text not null,
    location text not null,
    value text not null,
    words text not null,
    position int not null
);

comment on table naming_rule is 'rules of this office, which stand before the built-in ones';

create table naming_rule_off (
    name text primary key
);

comment on table naming_rule_off is 'built-in rules that this office does not want';
