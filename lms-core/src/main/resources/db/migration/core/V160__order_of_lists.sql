-- The orders in which lists of courses are paged.

create index course_newest on course (changed_at desc, id);
create index course_title on course (title, id);
