-- When each statement was written by the machine's own count, for nodes whose clock is wrong (docs/adr/0075).

alter table statement
    add column boot uuid,
    add column boot_ms bigint,
    add column estimated boolean not null default false;

comment on column statement.boot is 'of the machine that wrote it; null for those of other nodes and of older versions';
comment on column statement.boot_ms is 'since that boot';
comment on column statement.estimated is 'whether "at" is not what the clock said; the body keeps that';
