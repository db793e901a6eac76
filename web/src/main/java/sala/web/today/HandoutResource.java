package sala.web.today;

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
import sala.fault.Invalid;
import sala.media.handout.Handouts;
import sala.media.handout.Paper;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** A teacher's own sheet or link with a lesson, for a class. */
@Path("/today")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.HANDOUT_GIVE)
public class HandoutResource {

    private final Handouts handouts;
    private final ShownLesson lessons;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public HandoutResource(
            Handouts handouts, ShownLesson lessons, Reader reader, Redirect redirect, Templates templates) {
        this.handouts = handouts;
        this.lessons = lessons;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @POST
    @Path("{id}/handouts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> {
                    UUID classroom = form.id("classroom").orElseThrow(() -> new Invalid("classroom", "field.required"));
                    handouts.give(reader.actor(), id, classroom, paper(form));
                    return redirect.done(address(id), "handout.given");
                },
                again -> page(id, again));
    }

    @POST
    @Path("{id}/handouts/{handout}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeDown(@PathParam("id") UUID id, @PathParam("handout") UUID handout) {
        handouts.takeDown(reader.actor(), handout);
        return redirect.done(address(id), "handout.taken-down");
    }

    private static Paper paper(Form form) {
        return new Paper(
                form.required("title"), form.text("address"), form.id("item").orElse(null), form.checked("forStaff"));
    }

    private Html page(UUID id, Form form) {
        ShownLesson.View view = lessons.of(reader.actor(), id, form);
        return here -> templates.todayLesson(here, view);
    }

    private static String address(UUID id) {
        return "/today/" + id + "#handouts";
    }
}
