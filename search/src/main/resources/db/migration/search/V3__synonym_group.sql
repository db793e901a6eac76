-- Expressions that mean the same, as the office has changed, added or taken them away; what comes with the program stands in it.
create table synonym_group (
    id          uuid        primary key,
    version     bigint      not null,
    expressions text        not null,
    wanted      boolean     not null,
    changed     timestamptz not null
);
comment on column synonym_group.id is 'that of a group of the program where it takes its place';
comment on column synonym_group.expressions is 'one a line';
comment on column synonym_group.wanted is 'false when it was taken away; it can be put back';
