-- At the district: what each megabyte of a large published file hashes to (docs/adr/0068)

create table extents (
    hash   text  primary key,
    hashes bytea not null                                 -- 16 bytes of SHA-256 for each megabyte
);
