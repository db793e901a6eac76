-- Words that a program has heard and nobody has read over yet.

alter table subtitle add column heard boolean not null default false;
