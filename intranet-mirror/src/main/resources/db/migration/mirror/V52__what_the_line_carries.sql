-- What came, and how long it took, while nothing but the line itself said how fast

alter table line_use add column measured_bytes bigint not null default 0;
alter table line_use add column measured_ms bigint not null default 0;
