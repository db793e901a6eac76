-- What people want a recording to be encoded as, whatever the look at it proposes (docs/adr/0035).
create table encoding_order (
    item uuid primary key references media_item on delete cascade,
    original text not null,
    profile text not null,
    state text not null check (state in ('WAITING', 'DONE', 'FAILED')),
    reason text not null default '',
    by uuid not null,
    at timestamptz not null
);

create index encoding_order_waiting on encoding_order (item) where state = 'WAITING';

comment on column encoding_order.original is 'SHA-256 of the file that was meant: an order says nothing about another one';
comment on column encoding_order.profile is 'SLIDES, MIXED, CAMERA or SOUND';
comment on column encoding_order.reason is 'why it failed: a stable code; what was made before is kept then';
