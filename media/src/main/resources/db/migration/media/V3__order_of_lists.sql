-- The orders in which the register is paged, and the items of one school.

create index media_item_newest on media_item (changed_at desc, id);
create index media_item_title on media_item (title, id);
create index media_item_school on media_item (school) where school is not null;
