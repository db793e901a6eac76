-- What was taken back leaves a mark, so that of two nodes the later word counts, in whatever order they hear of each other.

alter table favourite add column kept boolean not null default true;
comment on column favourite.kept is 'false: taken back at that moment';

-- of an item that is not on this node, or not yet
alter table favourite drop constraint favourite_item_fkey;

alter table review add column taken_back boolean not null default false;
