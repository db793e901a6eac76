-- What people did, as xAPI statements, a partition a month (docs/adr/0016).

create sequence statement_position;
select setval('statement_position', 1);

-- Says over all partitions that an id is taken.
create table statement_id (
    id uuid primary key,
    at timestamptz not null
);

create table statement (
    position bigint not null default next_position('statement_position', 2),
    id uuid not null,
    at timestamptz not null,
    stored timestamptz not null,
    body jsonb not null,
    person text,
    role text,
    school text,
    classroom text,
    subject text,
    verb text not null,
    object text not null,
    kind text,
    registration text,
    seconds double precision,
    score_raw double precision,
    score_max double precision,
    primary key (id, at)
) partition by range (at);

comment on column statement.object is 'the IRI of the activity; the other columns up to here are ids and words of the context';

comment on column statement.registration is 'the attempt it belongs to (xAPI 1.0.3 Data, 2.4.6.1)';

create index statement_position_order on statement (position);
create index statement_school on statement (school, at);
create index statement_classroom on statement (classroom, at);
create index statement_object on statement (object, at);
create index statement_person on statement (person, at);

-- For clocks that are years off.
create table statement_of_odd_clocks partition of statement default;

-- Makes the month's partition and fetches what odd clocks had put aside for it.
create function make_statement_month(month date) returns void
    language plpgsql as $$
declare
    partition text := 'statement_' || to_char(month, 'YYYY_MM');
    begins timestamptz := month::timestamp at time zone 'UTC';
    ends timestamptz := (month + interval '1 month')::timestamp at time zone 'UTC';
begin
    perform pg_advisory_xact_lock(hashtext('sala.make_statement_month'));
    -- asked of the catalogue's rows: to_regclass may answer from a cache that is older than the lock
    if exists (select 1 from pg_inherits join pg_class on pg_class.oid = inhrelid
               where inhparent = 'statement'::regclass and relname = partition) then
        return;
    end if;
    execute format('create table %I (like statement including defaults including constraints including indexes)',
                   partition);
    execute format('with moved as (delete from statement_of_odd_clocks where at >= %L and at < %L returning *)
                    insert into %I select * from moved', begins, ends, partition);
    execute format('alter table statement attach partition %I for values from (%L) to (%L)',
                   partition, begins, ends);
end
$$;
