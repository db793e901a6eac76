-- what was counted of a person's watching and reading, so that it can be held against the time that passed
alter table progress add column seconds double precision not null default 0;
