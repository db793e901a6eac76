-- Subtitles within a recording that this node could not read, and why.
create table unread_words (
    item uuid not null references media_item on delete cascade,
    language text not null,
    reason text not null,
    primary key (item, language, reason)
);

comment on column unread_words.language is 'two letters; empty when the file does not say, or says what is not in the list';
comment on column unread_words.reason is 'DRAWN: pictures of letters; TELETEXT: no page of subtitles found; BROKEN';
