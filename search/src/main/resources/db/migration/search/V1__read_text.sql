-- What was read from files: once for each content, so that an index built anew does not read them again.
create table read_text (
    hash    text        primary key,
    outcome text        not null,
    pages   bytea       not null,
    read_at timestamptz not null
);
comment on column read_text.outcome is 'a file that ended the reading process is DANGEROUS and not tried again';
comment on column read_text.pages is 'gzip of the reading process''s answer';
