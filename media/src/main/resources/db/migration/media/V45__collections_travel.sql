-- A collection travels to the schools with the names of all its items; those that a school does not hold, or not yet,
-- are left out where it is shown. They come in when they come.
alter table collection_item drop constraint collection_item_item_fkey;

comment on column collection_item.item is 'no foreign key: it may be an item that this node does not hold';
