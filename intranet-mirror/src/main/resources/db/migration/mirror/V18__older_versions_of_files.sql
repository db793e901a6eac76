-- At the district: whether a school's list named a file once, of which it has the older version (docs/adr/0065)

create index published_file_ever on published_file (school_id, hash);
