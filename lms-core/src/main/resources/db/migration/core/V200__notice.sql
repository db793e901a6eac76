-- What people are told, each of them once.
create table notice (
    id uuid primary key,
    person uuid not null,
    what text not null,
    subject uuid not null,
    address text not null,
    title text not null,
    reason text not null,
    by uuid not null,
    at timestamptz not null,
    read_at timestamptz,
    number bigint not null generated always as identity
);

create index notice_person on notice (person, number desc);
create index notice_unread on notice (person) where read_at is null;
create index notice_at on notice (at);

comment on column notice.what is 'what happened, as the key of its words: media.approved';
comment on column notice.address is 'the page about it, on this node';
