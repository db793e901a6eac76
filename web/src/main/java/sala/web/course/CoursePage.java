package sala.web.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.course.Courses;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.template.Templates;

/** The page of a course, which many of its buttons come back to. */
@Singleton
public class CoursePage {

    private final Courses courses;
    private final CourseView views;
    private final Reader reader;
    private final Templates templates;

    @Inject
    public CoursePage(Courses courses, CourseView views, Reader reader, Templates templates) {
        this.courses = courses;
        this.views = views;
        this.reader = reader;
        this.templates = templates;
    }

    /** The page as its reader may see it, with what is to be said about the form that led here. */
    Html of(UUID id, Form form) {
        return of(id, form, null);
    }

    /** @param school whose classrooms are offered; null for the reader's own */
    Html of(UUID id, Form form, @Nullable UUID school) {
        CourseView.Shown shown = views.of(courses.get(id, reader.actor(), Permission.COURSE_VIEW), school);
        return here -> templates.courseShow(here, shown, form);
    }
}
