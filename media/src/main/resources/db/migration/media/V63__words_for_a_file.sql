-- Words keep their times when another file takes the place of the one for which they were made.

alter table subtitle add column made_for text;

comment on column subtitle.made_for is 'SHA-256 of the file whose times they follow; null where only the renditions were brought';

update subtitle set made_for = item.original from media_item item where item.id = subtitle.item;
