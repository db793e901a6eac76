-- A school uses a course of its own before the district publishes it.
alter table course add shared boolean not null default false;
create index course_shared on course (home_school) where shared;
