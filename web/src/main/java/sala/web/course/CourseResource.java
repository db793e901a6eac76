package sala.web.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.course.Course;
import sala.course.CourseEditing;
import sala.course.CourseVersion;
import sala.course.Courses;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** One course for those who make and approve it, and its description. */
@Path("/courses")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class CourseResource {

    private final Courses courses;
    private final CourseEditing editing;
    private final CoursePage page;
    private final NewestCourse newest;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public CourseResource(
            Courses courses,
            CourseEditing editing,
            CoursePage page,
            NewestCourse newest,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.courses = courses;
        this.editing = editing;
        this.page = page;
        this.newest = newest;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("{id}")
    @Requires(Permission.COURSE_VIEW)
    public Response show(@PathParam("id") UUID id, @QueryParam("school") @Nullable UUID school) {
        if (reader.visitor().isPupil()) {
            courses.get(id, reader.actor(), Permission.COURSE_VIEW);
            return redirect.to("/learn/" + id);
        }
        return Response.ok(page.of(id, Form.empty(), school)).build();
    }

    @GET
    @Path("{id}/edit")
    @Requires(Permission.COURSE_EDIT)
    public Html edit(@PathParam("id") UUID id) {
        Course course = editable(id);
        return editor(course, NewestCourse.outline(course));
    }

    @POST
    @Path("{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.COURSE_EDIT)
    public Response describe(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        Course course = editable(id);
        return form.submit(
                typed -> {
                    editing.describe(reader.actor(), new CourseVersion(id, typed.version()), OutlineForm.read(typed));
                    return redirect.done("/courses/" + id, "course.saved");
                },
                again -> editor(course, again),
                () -> newest.now(id, NewestCourse::outline));
    }

    private Course editable(UUID id) {
        return courses.get(id, reader.actor(), Permission.COURSE_EDIT);
    }

    private Html editor(Course course, Form form) {
        return here -> templates.courseEdit(here, course, form);
    }
}
