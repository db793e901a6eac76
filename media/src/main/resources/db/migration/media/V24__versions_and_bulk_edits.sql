-- Files that took each other's place. A version is an item that nobody finds by itself: with its renditions, so that it
-- comes back at once.
alter table media_item
    add column version_of uuid references media_item on delete cascade,
    add column file_waits_at timestamptz;

comment on column media_item.version_of is 'the item of which this is an earlier file, or one on its way; null for items by themselves';
comment on column media_item.file_waits_at is 'since when another file for it waits to be accepted; null when none does';

create index media_item_version_of on media_item (version_of) where version_of is not null;

drop index media_item_queue;
alter table media_item drop column waits_since;
alter table media_item add column waits_since timestamptz generated always as
    (case when approval = 'SUBMITTED' then decided_at else least(proposed_at, file_waits_at) end) stored;
comment on column media_item.waits_since is 'when it, or what was proposed for it, came into the queue; null when nothing waits';
create index media_item_queue on media_item (waits_since, id) where waits_since is not null;

create table media_version (
    id uuid primary key references media_item on delete cascade,
    item uuid not null references media_item on delete cascade,
    state text not null,
    waits boolean not null,
    by uuid not null,
    at timestamptz not null
);

create index media_version_item on media_version (item, at desc, id);

comment on column media_version.state is 'COMING, WAITING for approval, or KEPT';
comment on column media_version.waits is 'whether an approver has to accept it, should the item be approved when it is ready';
comment on column media_version.by is 'who sent it or put it aside';

-- What was changed of several items at once, so that it can be undone.
create table bulk_edit (
    id uuid primary key,
    by uuid not null,
    at timestamptz not null,
    undone boolean not null default false
);

create table bulk_edit_item (
    bulk_edit uuid not null references bulk_edit on delete cascade,
    item uuid not null references media_item on delete cascade,
    before jsonb not null,
    after jsonb not null,
    primary key (bulk_edit, item)
);

create index bulk_edit_item_item on bulk_edit_item (item);
