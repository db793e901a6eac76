package sala.web.course;

import sala.course.CourseOutline;
import sala.fault.Invalid;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.web.page.Form;

/** The form with a course's title, grade, subject and description. */
final class OutlineForm {

    private OutlineForm() {}

    /** @throws Invalid naming the fields that are wrong */
    static CourseOutline read(Form form) {
        form.require("title", "grade", "subject");
        String title = form.required("title");
        Grade grade = form.choice("grade", Grade.class).orElseThrow(() -> missing("grade"));
        SubjectGroup subject = form.choice("subject", SubjectGroup.class).orElseThrow(() -> missing("subject"));
        return new CourseOutline(title, form.text("description"), grade, subject);
    }

    private static Invalid missing(String field) {
        return new Invalid(field, "field.required");
    }
}
