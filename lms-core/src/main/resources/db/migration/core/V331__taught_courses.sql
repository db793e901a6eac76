-- Whether the classes to which a course is given work on it: published, or used in its own school.
alter table course add taught boolean generated always as (state = 'PUBLISHED' or shared) stored;
