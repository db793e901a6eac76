-- At the district: where a file stands in the list of its snapshot, by which nodes ask for it

alter table published_blob add column place integer;
update published_blob b set place = n.place
from (
    select school_id, hash,
        row_number() over (partition by school_id order by size, hash collate "C") - 1 as place
    from published_blob
) n
where n.school_id = b.school_id and n.hash = b.hash;
alter table published_blob alter column place set not null;
create unique index published_blob_by_place on published_blob (school_id, place);
