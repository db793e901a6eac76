package sala.course;

import java.util.Set;

/** Where a course is on its way to the classrooms. */
public enum CourseState {
    /** Its owner works on it. */
    DRAFT,
    /** Waits for approval. */
    SUBMITTED,
    /** Good, and not shown yet. */
    APPROVED,
    /** Taught. */
    PUBLISHED,
    /** Taken back; what pupils did in it stays. */
    WITHDRAWN;

    /** The states from which one comes to this one. */
    Set<CourseState> before() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, APPROVED, WITHDRAWN);
            case SUBMITTED -> Set.of(DRAFT);
            case APPROVED -> Set.of(SUBMITTED);
            case PUBLISHED -> Set.of(APPROVED);
            case WITHDRAWN -> Set.of(PUBLISHED);
        };
    }
}
