-- At the district: what a school receives besides what its courses and its timetable need.
create table subscription (
    id         uuid primary key,
    school_id  uuid        not null,
    grade      text,
    subject    text,
    course     uuid,
    collection uuid,
    item       uuid,
    better     boolean     not null,
    made_by    uuid        not null,
    made_at    timestamptz not null,
    check (num_nonnulls(course, collection, item) <= 1),
    check (num_nonnulls(course, collection, item) = 0 or num_nonnulls(grade, subject) = 0),
    unique nulls not distinct (school_id, grade, subject, course, collection, item)
);

comment on column subscription.better is 'whether more than the lowest renditions are to come';
