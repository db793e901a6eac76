-- What was read from a file that nobody needs any more is deleted with the file, in the same transaction.
delete from read_text t where not exists (select 1 from blob b where b.hash = t.hash);
alter table read_text add constraint read_text_of_blob foreign key (hash) references blob on delete cascade;
