-- Of files more is read than before: which lines are headings. What was read before is used until they are read again.
alter table read_text add column edition integer not null default 1;
