package sala.course;

import org.jspecify.annotations.Nullable;
import sala.fault.Required;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * What a course is about.
 *
 * @param description may be empty
 */
public record CourseOutline(String title, String description, Grade grade, SubjectGroup subject) {

    /** @throws sala.fault.Invalid when the title is missing or something is too long */
    public CourseOutline(@Nullable String title, @Nullable String description, Grade grade, SubjectGroup subject) {
        this.title = Required.text("title", title, 200);
        this.description = Required.optionalText("description", description, 5000);
        this.grade = grade;
        this.subject = subject;
    }
}
