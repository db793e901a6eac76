-- What short passes over a recording have shown, which decides what is made of it.
alter table media_item add column look text not null default '';

comment on column media_item.look is 'JSON: the kind of lesson, how much moves, bars, frame rate, loudness; empty where nobody looked';
