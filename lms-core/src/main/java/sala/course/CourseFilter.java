package sala.course;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.approval.Approval;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * Which courses a list is to show; null or empty means all.
 *
 * @param words a part of the title
 */
public record CourseFilter(
        String words,
        @Nullable Grade grade,
        @Nullable SubjectGroup subject,
        @Nullable Approval state,
        @Nullable UUID owner) {

    public static final CourseFilter ALL = new CourseFilter("", null, null, null, null);
}
