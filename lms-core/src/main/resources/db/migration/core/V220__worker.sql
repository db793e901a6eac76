-- Machines that only work off jobs for the node whose database this is (docs/adr/0036).
create table worker (
    name text primary key,
    key_hash text not null,
    version text not null,
    seen_at timestamptz not null
);

comment on table worker is 'each writes its own row, and again every few seconds while it runs';
comment on column worker.key_hash is 'SHA-256 of the key with which it asks the node for files, another after each start';
