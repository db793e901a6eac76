-- Few or none, and asked for with each page of an item and each contact with the district.
create index blob_rotten on blob (hash) where rotten;
