-- Sealed, and found again by a keyed hash; the key is a file of the node's (docs/adr/0090). Of this node alone: in no replica.
create table citizen_id (
    person uuid primary key references person on delete cascade,
    sealed bytea not null,
    mark text not null unique
);
