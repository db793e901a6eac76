package sala.taking;

import java.util.UUID;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * A course in a pupil's list.
 *
 * @param activities how many there are
 * @param completed how many of them this pupil has completed
 * @param begun how many of them this pupil has begun
 */
public record CourseProgress(
        UUID id,
        String title,
        String description,
        Grade grade,
        SubjectGroup subject,
        long activities,
        long completed,
        long begun) {

    /** From 0 to 1. */
    public double fraction() {
        return activities == 0 ? 0 : (double) completed / activities;
    }

    public boolean isComplete() {
        return activities > 0 && completed == activities;
    }
}
