package sala.web.together;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.access.Permission;
import sala.fault.NotFound;
import sala.school.Classrooms;
import sala.together.Attendee;
import sala.together.ClassBusy;
import sala.together.ClassSessions;
import sala.together.OnScreen;
import sala.together.Steps;
import sala.web.cause.Causes;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** A class learns together before one screen: opening that, calling the roll, ending it. */
@Path("/class-sessions")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.CLASS_SESSION_HOLD)
public class ClassSessionResource {

    private final ClassSessions sessions;
    private final SessionDesk desk;
    private final Screens screens;
    private final Steps steps;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public ClassSessionResource(
            ClassSessions sessions,
            SessionDesk desk,
            Screens screens,
            Steps steps,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.sessions = sessions;
        this.desk = desk;
        this.screens = screens;
        this.steps = steps;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    /** With which class? {@code ?item=}, {@code ?lesson=} (on air) or {@code ?activity=}. */
    @GET
    @Path("new")
    public Html choose(@Context UriInfo uri) {
        return choice(Form.of(uri.getQueryParameters()));
    }

    /** Opens it for the class of the pressed button; where that is before another screen, shows so. */
    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        Actor actor = reader.actor();
        Screen screen = screens.of(actor, form);
        UUID room = form.id("classroom").orElseThrow(() -> new NotFound(Classrooms.KIND));
        OnScreen onScreen = screen.onScreen(steps.of(room, screen.id()));
        try {
            return redirect.to(address(sessions.open(actor, room, onScreen, form.checked("instead"))));
        } catch (RuntimeException thrown) {
            if (Causes.fault(thrown, ClassBusy.class).isEmpty()) {
                throw thrown;
            }
            return redirect.failed("/class-sessions/new?" + screen.query(), "together.busy-now");
        }
    }

    /** The screen; once it has ended, what it came to. */
    @GET
    @Path("{id}")
    public Html show(@PathParam("id") UUID id) {
        SessionView view = desk.view(reader.actor(), id);
        return here ->
                view.session().isOpen() ? templates.togetherShow(here, view) : templates.togetherEnded(here, view);
    }

    /** The part that changes by itself, asked for every few seconds. */
    @GET
    @Path("{id}/roll")
    public Html roll(@PathParam("id") UUID id) {
        SessionView view = desk.view(reader.actor(), id);
        return here -> templates.togetherRoll(here, view);
    }

    /** Says who is there: of one pupil, or of all. */
    @POST
    @Path("{id}/roll")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tick(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String fragment,
            MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        Actor actor = reader.actor();
        if (form.checked("all")) {
            sessions.tick(actor, id, everybody(actor, id), form.has("all", "present"));
        } else {
            sessions.tick(actor, id, form.ids("present"), true);
            sessions.tick(actor, id, form.ids("absent"), false);
        }
        return fragment == null
                ? redirect.to(address(id) + "#roll")
                : Response.ok(roll(id)).build();
    }

    /** Another teacher of the class takes part. */
    @POST
    @Path("{id}/join")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response join(@PathParam("id") UUID id) {
        sessions.join(reader.actor(), id);
        return redirect.to(address(id));
    }

    /** Asks once more, with what will be counted. */
    @GET
    @Path("{id}/end")
    public Html beforeTheEnd(@PathParam("id") UUID id) {
        SessionView view = desk.view(reader.actor(), id);
        return here -> templates.togetherEnd(here, view);
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id) {
        boolean counts = sessions.end(reader.actor(), id);
        return redirect.done(address(id), counts ? "together.ended-toast" : "together.ended-empty");
    }

    private List<UUID> everybody(Actor actor, UUID id) {
        return desk.view(actor, id).roll().stream().map(Attendee::person).toList();
    }

    private Html choice(Form asked) {
        OpeningView view = desk.opening(reader.actor(), screens.of(reader.actor(), asked));
        return here -> templates.togetherOpen(here, view);
    }

    static String address(UUID session) {
        return "/class-sessions/" + session;
    }
}
