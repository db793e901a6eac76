package sala.web.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import sala.access.Permission;
import sala.course.CourseEditing;
import sala.course.CourseVersion;
import sala.web.page.Form;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;

/** The order of a course's activities, and taking them out. */
@Path("/courses/{id}/activities/{activity}")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Requires(Permission.COURSE_EDIT)
public class OrderResource {

    private final CourseEditing editing;
    private final Reader reader;
    private final Redirect redirect;

    @Inject
    public OrderResource(CourseEditing editing, Reader reader, Redirect redirect) {
        this.editing = editing;
        this.reader = reader;
        this.redirect = redirect;
    }

    @POST
    @Path("move")
    public Response move(
            @PathParam("id") UUID id, @PathParam("activity") UUID activity, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        editing.move(
                reader.actor(),
                new CourseVersion(id, form.version()),
                activity,
                form.whole("position").orElse(0));
        return redirect.done("/courses/" + id, "activity.moved");
    }

    @POST
    @Path("remove")
    public Response remove(
            @PathParam("id") UUID id, @PathParam("activity") UUID activity, MultivaluedMap<String, String> values) {
        editing.remove(reader.actor(), new CourseVersion(id, Form.of(values).version()), activity);
        return redirect.done("/courses/" + id, "activity.removed");
    }
}
