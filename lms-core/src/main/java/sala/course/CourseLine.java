package sala.course;

import java.time.Instant;
import java.util.UUID;
import sala.approval.Approval;
import sala.school.Grade;
import sala.school.SubjectGroup;

/** A course as a line of a list. */
public record CourseLine(
        UUID id,
        String title,
        Grade grade,
        SubjectGroup subject,
        Approval state,
        boolean shared,
        UUID owner,
        Instant changed,
        long activities) {}
