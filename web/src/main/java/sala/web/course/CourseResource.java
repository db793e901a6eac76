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
import java.util.Optional;
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
    private final CourseView views;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public CourseResource(
            Courses courses,
            CourseEditing editing,
            CourseView views,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.courses = courses;
        this.editing = editing;
        this.views = views;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("{id}")
    @Requires(Permission.COURSE_VIEW)
    public Response show(@PathParam("id") UUID id, @QueryParam("school") @Nullable UUID school) {
        Course course = courses.get(id, reader.actor(), Permission.COURSE_VIEW);
        if (reader.visitor().isPupil()) {
            return redirect.to("/learn/" + id);
        }
        CourseView.Shown shown = views.of(course, school);
        Html page = here -> templates.courseShow(here, shown, Form.empty());
        return Response.ok(page).build();
    }

    @GET
    @Path("{id}/edit")
    @Requires(Permission.COURSE_EDIT)
    public Html edit(@PathParam("id") UUID id) {
        Course course = editable(id);
        return page(course, OutlineForm.of(course), null);
    }

    @POST
    @Path("{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.COURSE_EDIT)
    public Response describe(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        Course course = editable(id);
        return form.submit(
                () -> {
                    editing.describe(reader.actor(), new CourseVersion(id, form.version()), OutlineForm.read(form));
                    return redirect.done("/courses/" + id, "course.saved");
                },
                again -> page(course, again, null),
                typed -> overtaken(editable(id), typed));
    }

    private Html overtaken(Course newest, Form typed) {
        return page(newest, typed.knowing(newest.version()), newest);
    }

    private Course editable(UUID id) {
        return courses.get(id, reader.actor(), Permission.COURSE_EDIT);
    }

    private Html page(Course course, Form form, @Nullable Course newest) {
        return here -> templates.courseEdit(here, course, form, Optional.ofNullable(newest));
    }
}
