package sala.web.course;

import sala.course.CourseState;

/** The colour of a course's state. */
public final class CourseTone {

    private CourseTone() {}

    /** A tone of the part {@code state}. */
    public static String of(CourseState state) {
        return switch (state) {
            case DRAFT -> "";
            case SUBMITTED -> "wait";
            case APPROVED -> "busy";
            case PUBLISHED -> "good";
            case WITHDRAWN -> "bad";
        };
    }
}
