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
import java.util.function.BiConsumer;
import sala.access.Actor;
import sala.access.Permission;
import sala.course.CourseApproval;
import sala.course.CourseSharing;
import sala.course.CourseVersion;
import sala.web.page.Form;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;

/**
 * The buttons that bring a course on its way: using it in the own school, handing in, approving, sending back,
 * publishing, taking back.
 */
@Path("/courses")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DecisionResource {

    private final CourseApproval approval;
    private final CourseSharing sharing;
    private final CoursePage page;
    private final NewestCourse newest;
    private final Reader reader;
    private final Redirect redirect;

    @Inject
    public DecisionResource(
            CourseApproval approval,
            CourseSharing sharing,
            CoursePage page,
            NewestCourse newest,
            Reader reader,
            Redirect redirect) {
        this.approval = approval;
        this.sharing = sharing;
        this.page = page;
        this.newest = newest;
        this.reader = reader;
        this.redirect = redirect;
    }

    @POST
    @Path("{id}/submit")
    @Requires(Permission.COURSE_EDIT)
    public Response submit(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return decide(id, Form.of(values), "course.submitted", approval::submit);
    }

    /** Its owner's school uses it, whatever becomes of its approval. */
    @POST
    @Path("{id}/share")
    @Requires(Permission.COURSE_SHARE)
    public Response share(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return decide(id, Form.of(values), "course.shared", sharing::share);
    }

    @POST
    @Path("{id}/keep-back")
    @Requires(Permission.COURSE_SHARE)
    public Response keepBack(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return decide(id, Form.of(values), "course.kept-back", sharing::keepBack);
    }

    @POST
    @Path("{id}/approve")
    @Requires(Permission.COURSE_APPROVE)
    public Response approve(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return decide(id, Form.of(values), "course.approved", approval::approve);
    }

    @POST
    @Path("{id}/publish")
    @Requires(Permission.COURSE_APPROVE)
    public Response publish(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return decide(id, Form.of(values), "course.published", approval::publish);
    }

    @POST
    @Path("{id}/send-back")
    @Requires(Permission.COURSE_APPROVE)
    public Response sendBack(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return decide(
                id, form, "course.sent-back", (actor, seen) -> approval.sendBack(actor, seen, form.text("reason")));
    }

    @POST
    @Path("{id}/withdraw")
    @Requires(Permission.COURSE_APPROVE)
    public Response withdraw(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return decide(
                id, form, "course.withdrawn", (actor, seen) -> approval.withdraw(actor, seen, form.text("reason")));
    }

    @POST
    @Path("{id}/revise")
    @Requires(Permission.COURSE_EDIT)
    public Response revise(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return decide(id, Form.of(values), "course.revised", approval::revise);
    }

    private Response decide(UUID id, Form form, String done, BiConsumer<Actor, CourseVersion> decision) {
        return form.submit(
                seen -> {
                    decision.accept(reader.actor(), new CourseVersion(id, seen.version()));
                    return redirect.done("/courses/" + id, done);
                },
                again -> page.of(id, again),
                () -> newest.now(id, NewestCourse::whole));
    }
}
