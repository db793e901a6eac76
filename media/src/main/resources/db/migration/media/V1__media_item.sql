-- The media register. Files themselves are blobs; rows here say which, and what they are.

create table media_item (
    id uuid primary key,
    version bigint not null,
    kind text not null,
    title text not null,
    description text not null,
    subject text,
    grades text not null,
    language text not null,
    licence text not null,
    source text not null,
    -- No foreign keys: owner and school may be unknown at another school's node.
    owner uuid not null,
    school uuid,
    file_name text not null,
    media_type text not null,
    original text,
    original_bytes bigint not null,
    readiness text not null,
    reason text not null,
    length_ms bigint not null,
    poster text,
    poster_bytes bigint not null,
    approval text not null,
    decided_by uuid not null,
    decided_at timestamptz not null,
    decision_reason text not null,
    created_at timestamptz not null,
    changed_at timestamptz not null
);

comment on column media_item.grades is 'the grades it is for, each within bars: |P4|P5|';
comment on column media_item.original is 'SHA-256 of the uploaded file; null where only the renditions were brought';
comment on column media_item.reason is 'why it failed: a stable code; empty otherwise';

create index media_item_owner on media_item (owner, readiness);
create index media_item_original on media_item (original);
create index media_item_approval on media_item (approval, changed_at);
create index media_item_unfinished on media_item (readiness) where readiness in ('QUEUED', 'PROCESSING');

create table rendition (
    id uuid primary key,
    item uuid not null references media_item on delete cascade,
    position int not null,
    name text not null,
    blob text not null,
    bytes bigint not null,
    codecs text not null,
    average_bits int not null,
    peak_bits int not null,
    segments text not null,
    width int not null,
    height int not null,
    frame_rate double precision not null
);

create index rendition_item on rendition (item, position);

comment on column rendition.segments is 'header length, then seconds:bytes of each segment';
comment on column rendition.width is '0 for sound';
