package sala.web.together;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import sala.access.Permission;
import sala.fault.NotFound;
import sala.school.Classroom;
import sala.taking.Repeats;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The classes of a teacher. */
@Path("/classes")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.CLASS_FOLLOW)
public class ClassResource {

    private final ClassDesk desk;
    private final SessionDesk sessions;
    private final Repeats repeats;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public ClassResource(
            ClassDesk desk,
            SessionDesk sessions,
            Repeats repeats,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.desk = desk;
        this.sessions = sessions;
        this.repeats = repeats;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    /** Leads on to the only one. */
    @GET
    public Response list() {
        List<Classroom> rooms = sessions.rooms(reader.actor());
        if (rooms.size() == 1) {
            return redirect.to("/classes/" + rooms.get(0).id());
        }
        Html page = here -> templates.togetherClasses(here, rooms);
        return Response.ok(page).build();
    }

    @GET
    @Path("{id}")
    public Html show(@PathParam("id") UUID id) {
        ClassView view = desk.of(reader.actor(), id);
        return here -> templates.togetherClass(here, view);
    }

    /** The part of the page that changes by itself, asked for every few seconds. */
    @GET
    @Path("{id}/now")
    public Html now(@PathParam("id") UUID id) {
        ClassView view = desk.of(reader.actor(), id);
        return here -> templates.togetherNow(here, view);
    }

    /** Gives a step to the class once more. */
    @POST
    @Path("{id}/repeats")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response repeat(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        UUID activity = Form.of(values).id("activity").orElseThrow(() -> new NotFound("activity"));
        repeats.give(reader.actor(), id, activity);
        return redirect.done("/classes/" + id, "class.given");
    }

    /** A card for each pupil, to be printed once. */
    @GET
    @Path("{id}/cards")
    public Html cards(@PathParam("id") UUID id) {
        ClassView view = desk.of(reader.actor(), id);
        return here -> templates.togetherCards(here, view);
    }
}
