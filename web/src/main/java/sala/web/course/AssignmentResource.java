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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sala.access.Permission;
import sala.course.CourseAssigning;
import sala.course.Period;
import sala.fault.NotFound;
import sala.web.cause.Causes;
import sala.web.page.Form;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;

/** Giving a course to classrooms, and taking it away again. */
@Path("/courses/{id}/classrooms")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class AssignmentResource {

    private final CourseAssigning assigning;
    private final Clock clock;
    private final Reader reader;
    private final Redirect redirect;

    @Inject
    public AssignmentResource(CourseAssigning assigning, Clock clock, Reader reader, Redirect redirect) {
        this.assigning = assigning;
        this.clock = clock;
        this.reader = reader;
        this.redirect = redirect;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.COURSE_ASSIGN)
    public Response assign(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        List<UUID> chosen = Form.of(values).ids("classroom");
        chosen.forEach(room -> assigning.assign(reader.actor(), id, room, Period.since(clock.instant())));
        return chosen.isEmpty()
                ? redirect.failed("/courses/" + id, "course.no-classroom-chosen")
                : redirect.done("/courses/" + id, "course.assigned", chosen.size());
    }

    @POST
    @Path("{assignment}/end")
    @Requires(Permission.COURSE_ASSIGN)
    public Response end(@PathParam("id") UUID id, @PathParam("assignment") UUID assignment) {
        try {
            assigning.end(reader.actor(), assignment);
            return redirect.done("/courses/" + id, "course.unassigned");
        } catch (RuntimeException thrown) {
            if (Causes.fault(thrown, NotFound.class).isEmpty()) {
                throw thrown;
            }
            return redirect.failed("/courses/" + id, "course.unassigned-before");
        }
    }
}
