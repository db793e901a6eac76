package sala.web.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import sala.access.Permission;
import sala.course.Course;
import sala.course.Courses;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.taking.ClassResults;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** How a class is doing in a course, for its teachers. */
@Path("/courses/{id}/results")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class ResultsResource {

    private final Courses courses;
    private final Classrooms classrooms;
    private final ClassResults results;
    private final Reader reader;
    private final Templates templates;

    @Inject
    public ResultsResource(
            Courses courses, Classrooms classrooms, ClassResults results, Reader reader, Templates templates) {
        this.courses = courses;
        this.classrooms = classrooms;
        this.results = results;
        this.reader = reader;
        this.templates = templates;
    }

    @GET
    @Path("{classroom}")
    @Requires(Permission.RESULT_VIEW)
    public Html show(@PathParam("id") UUID id, @PathParam("classroom") UUID classroom) {
        List<ClassResults.Row> rows = results.of(reader.actor(), id, classroom);
        Course course = courses.get(id, reader.actor(), Permission.COURSE_VIEW);
        Classroom room = classrooms.get(classroom);
        return here -> templates.courseResults(here, course, room, rows);
    }
}
