-- The change log (docs/adr/0004).

-- Positions that readers can follow although transactions commit out of order. Before a transaction draws its first
-- position it shows, by a lock that ends with it, a number below all positions that it will draw.
create function next_position(sequence regclass, space integer) returns bigint
    language plpgsql as $$
declare
    held text := 'sala.position_' || space;
begin
    if coalesce(current_setting(held, true), '') = '' then
        perform pg_advisory_xact_lock_shared((pg_sequence_last_value(sequence) << 3) | space);
        perform set_config(held, 'yes', true);
    end if;
    return nextval(sequence);
end
$$;

-- Up to here nothing will appear any more. To be asked before the rows are read, in a statement of its own.
create function settled_position(sequence regclass, space integer) returns bigint
    language plpgsql as $$
declare
    drawn bigint := pg_sequence_last_value(sequence);
    unfinished bigint;
begin
    select min((classid::bigint << 32 | objid::bigint) >> 3) into unfinished
    from pg_locks
    where locktype = 'advisory'
      and objsubid = 1
      and database = (select oid from pg_database where datname = current_database())
      and objid::bigint & 7 = space;
    return least(drawn, unfinished);
end
$$;

create sequence change_position;
select setval('change_position', 1);

create table change (
    position bigint primary key default next_position('change_position', 1),
    kind text not null,
    subject uuid not null,
    gone boolean not null,
    at timestamptz not null
);

create index change_at on change (at);

create table change_cursor (
    reader text primary key,
    position bigint not null,
    seen timestamptz not null,
    failures integer not null default 0,
    failure text
);

comment on column change_cursor.seen is 'when the reader last started or moved; an abandoned one does not keep the log';
