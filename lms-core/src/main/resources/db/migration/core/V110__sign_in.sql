-- Only the hash of a token is kept: whoever reads this table cannot use a session.
create table session (
    id uuid primary key,
    version bigint not null,
    token_hash text not null unique,
    kind text not null,
    person uuid not null references person on delete cascade,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    address text not null,
    agent text not null
);

create index session_person on session (person);
create index session_expires_at on session (expires_at);

-- Bucket4j's table: how many more wrong passwords an account or an address may try.
create table sign_in_allowance (
    id text primary key,
    state bytea,
    expires_at bigint
);
