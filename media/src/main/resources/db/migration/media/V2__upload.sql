-- Files on their way in, piece by piece (docs/adr/0019).

create table upload (
    id uuid primary key,
    owner uuid not null,
    file_name text not null,
    title text not null,
    again boolean not null,
    length bigint not null check (length > 0),
    received bigint not null check (received between 0 and length),
    touched timestamptz not null,
    blob text,
    item uuid
);

comment on column upload.received is 'bytes that are safe on the disk; what lies behind them in the file does not count';
comment on column upload.blob is 'SHA-256 of the whole file, once it is a blob';
comment on column upload.item is 'what became of it';

create index upload_owner on upload (owner);
create index upload_touched on upload (touched);
