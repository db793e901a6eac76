-- Whom nodes believe (docs/adr/0084): at the district its roots, at a school those that it has followed.

create table root_document (
    version  integer primary key,
    document text        not null,     -- the root in a line, and a line for each signature
    taken_at timestamptz not null
);

alter table school_node add column root_version integer;   -- that the node last said it trusts
