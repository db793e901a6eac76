-- At the school: all files of the snapshot that it works with, so that those that rot are fetched again -----------------

create table applied_file (
    hash text   primary key,
    size bigint not null
);
