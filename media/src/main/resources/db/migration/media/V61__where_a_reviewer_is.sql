alter table review add column school uuid;

comment on column review.school is 'of which school whoever said it was; null for the office';
