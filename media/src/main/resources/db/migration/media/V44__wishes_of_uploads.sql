-- What a sender says of a file comes before its first byte, and so does whose place it is to take.
alter table upload
    add column details jsonb,
    add column version_of uuid;

update upload set details = jsonb_build_object('title', title, 'description', '', 'language', 'th',
    'licence', 'UNKNOWN', 'source', 'SCHOOL', 'grades', '[]'::jsonb);

alter table upload
    alter column details set not null,
    drop column title;

comment on column upload.details is 'what was said of it, as an item''s details are written elsewhere';
comment on column upload.version_of is 'the item of which it is to be the file; null for an item of its own';
