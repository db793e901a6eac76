-- What a teacher wants a class to do once more.

create table class_repeat (
    classroom uuid not null references classroom,
    -- No foreign keys: it stays known when the activity is taken out of its course.
    activity uuid not null,
    course uuid not null,
    by uuid not null,
    at timestamptz not null,
    primary key (classroom, activity)
);

create index class_repeat_at on class_repeat (classroom, at desc);
