-- What the scrub found spoiled or gone, and when it was right again (docs/adr/0071)

create table blob_damage (
    hash      text        not null,
    found_at  timestamptz not null,
    mended_at timestamptz,
    primary key (hash, found_at)
);
create index blob_damage_open on blob_damage (hash) where mended_at is null;
create index blob_damage_newest on blob_damage (found_at);

insert into blob_damage (hash, found_at) select hash, coalesce(checked, touched) from blob where rotten;
