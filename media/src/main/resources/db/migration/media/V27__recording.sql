-- Recordings of television in watched folders, and the lessons cut from them (docs/dltv.md).

create table recording (
    id uuid primary key,
    place text not null unique,
    name text not null,
    bytes bigint not null,
    modified timestamptz not null,
    state text not null,
    reason text not null,
    channel text,
    named timestamptz,
    by_hand boolean not null,
    length_ms bigint not null,
    hash text,
    measured_at timestamptz,
    seen_at timestamptz not null,
    same_since timestamptz not null
);

comment on column recording.place is 'the file, each byte of its name as in a file: URI';
comment on column recording.named is 'when it begins by the recorder''s clock';
comment on column recording.by_hand is 'whether somebody said channel and time, rather than the name';
comment on column recording.seen_at is 'when it was seen first';
comment on column recording.same_since is 'since when its length and time have been the same at each look';

create index recording_newest on recording (seen_at desc, id);
create index recording_channel on recording (channel, named) where channel is not null;
create index recording_state on recording (state, seen_at);
create index recording_hash on recording (hash) where hash is not null;

create table recording_part (
    airing uuid primary key,
    recording uuid not null references recording on delete cascade,
    state text not null,
    item uuid,
    lacking_ms bigint not null,
    submitted boolean not null,
    made_at timestamptz not null
);

comment on table recording_part is 'what became of a lesson on air that was recorded; one item a lesson';
comment on column recording_part.submitted is 'whether its item was handed in, or need not be';

create index recording_part_recording on recording_part (recording);
create index recording_part_item on recording_part (item) where item is not null;

create table channel_clock (
    channel text primary key,
    ahead_seconds int not null
);

comment on table channel_clock is 'by how much the clock of what records a channel is ahead of the true time';
