-- Files by the SHA-256 of their bytes, and who needs them (docs/adr/0005).

create table blob (
    hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
    size bigint not null check (size >= 0),
    touched timestamptz not null,
    checked timestamptz,
    rotten boolean not null default false
);

comment on column blob.touched is 'when its bytes were last stored; unreferenced it is kept for a day after';
comment on column blob.checked is 'when its bytes were last read and compared with its name';

create index blob_to_check on blob (checked nulls first, hash);

create table blob_reference (
    owner_kind text not null,
    owner uuid not null,
    hash text not null references blob,
    primary key (owner_kind, owner, hash)
);

create index blob_reference_hash on blob_reference (hash);
