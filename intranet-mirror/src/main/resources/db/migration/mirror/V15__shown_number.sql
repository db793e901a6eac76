-- At the school: the newest snapshot of which something is shown already; the node never goes back behind it

alter table district_link add column shown_number bigint not null default 0;
