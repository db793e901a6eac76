-- The words of recordings in several languages, and chapters; the words themselves are a WebVTT file among the blobs.

create table subtitle (
    id uuid primary key,
    item uuid not null references media_item on delete cascade,
    kind text not null check (kind in ('SUBTITLES', 'CHAPTERS')),
    language text not null,
    blob text not null,
    bytes bigint not null,
    cues integer not null,
    version bigint not null,
    changed_at timestamptz not null,
    -- No foreign key: at a school the person may be unknown.
    changed_by uuid not null,
    unique (item, kind, language)
);
