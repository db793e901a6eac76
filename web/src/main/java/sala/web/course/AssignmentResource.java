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
import sala.course.CourseSharing;
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
    private final CourseSharing sharing;
    private final CoursePage page;
    private final Clock clock;
    private final Reader reader;
    private final Redirect redirect;

    @Inject
    public AssignmentResource(
            CourseAssigning assigning,
            CourseSharing sharing,
            CoursePage page,
            Clock clock,
            Reader reader,
            Redirect redirect) {
        this.assigning = assigning;
        this.sharing = sharing;
        this.page = page;
        this.clock = clock;
        this.reader = reader;
        this.redirect = redirect;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.COURSE_ASSIGN)
    public Response assign(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        List<UUID> chosen = form.ids("classroom");
        return chosen.isEmpty()
                ? redirect.failed("/courses/" + id, "course.no-classroom-chosen")
                : form.submit(() -> give(id, chosen), again -> page.of(id, again));
    }

    /** A teacher who gives an own course to a class wants that class to see it. */
    private Response give(UUID id, List<UUID> chosen) {
        boolean taught = sharing.shareIfComplete(reader.actor(), id);
        chosen.forEach(room -> assigning.assign(reader.actor(), id, room, Period.since(clock.instant())));
        return redirect.done("/courses/" + id, taught ? "course.assigned" : "course.assigned-waits", chosen.size());
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
