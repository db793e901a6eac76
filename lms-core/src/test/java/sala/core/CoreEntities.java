package sala.core;

import sala.approval.Standing;
import sala.attempt.Attempt;
import sala.attempt.KeptScore;
import sala.course.Activity;
import sala.course.Assignment;
import sala.course.Course;
import sala.database.InstantColumn;
import sala.database.JsonColumn;
import sala.database.UuidColumn;
import sala.people.Person;
import sala.school.Classroom;
import sala.school.School;
import sala.signin.Session;
import sala.taking.Progress;
import sala.together.ClassSession;

/** What the container would find by itself. */
public final class CoreEntities {

    public static final Class<?>[] ALL = {
        InstantColumn.class,
        JsonColumn.class,
        UuidColumn.class,
        School.class,
        Classroom.class,
        Person.class,
        named("sala.people.RoleGrant"),
        Session.class,
        Course.class,
        Standing.class,
        Activity.class,
        Assignment.class,
        KeptScore.class,
        Attempt.class,
        Progress.class,
        ClassSession.class
    };

    private CoreEntities() {}

    private static Class<?> named(String hidden) {
        try {
            return Class.forName(hidden);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
