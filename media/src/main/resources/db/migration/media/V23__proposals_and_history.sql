-- Other words for something that is approved, until somebody accepts them; and since when something waits.
alter table media_item
    add column proposed text,
    add column proposed_by uuid,
    add column proposed_at timestamptz,
    add column waits_since timestamptz generated always as
        (case when approval = 'SUBMITTED' then decided_at else proposed_at end) stored;

comment on column media_item.proposed is 'JSON, as in media_event; null when nothing was proposed';
comment on column media_item.waits_since is 'when it, or what was proposed for it, came into the queue; null when nothing waits';

create index media_item_queue on media_item (waits_since, id) where waits_since is not null;

-- What people did with items.
create table media_event (
    id bigint generated always as identity primary key,
    item uuid not null references media_item on delete cascade,
    kind text not null,
    by uuid not null,
    at timestamptz not null,
    reason text not null,
    before jsonb,
    after jsonb
);

create index media_event_item on media_event (item, id desc);

comment on column media_event.before is 'its words before that; null where words were not touched';
