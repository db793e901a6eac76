package sala.web.card;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import sala.access.Permission;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.school.ClassroomPage;
import sala.web.school.ClassroomView;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** Cards to sign in with, for the pupils of a class. */
@Path("/schools")
@Singleton
@Requires(Permission.PUPIL_PASSWORD)
public class CardsResource {

    private static final String PDF = "application/pdf";

    private final ClassroomPage page;
    private final Cards cards;
    private final Templates templates;

    @Inject
    public CardsResource(ClassroomPage page, Cards cards, Templates templates) {
        this.page = page;
        this.cards = cards;
        this.templates = templates;
    }

    /** Asks for whom, and whether with new passwords. */
    @GET
    @Path("{id}/classes/{room}/cards")
    @Produces(MediaType.TEXT_HTML)
    public Html ask(@PathParam("id") UUID id, @PathParam("room") UUID room) {
        ClassroomView view = page.of(id, room);
        return here -> templates.cardAsk(here, view, Form.empty());
    }

    /** With new passwords only where that was said; they are on these sheets and nowhere else. */
    @POST
    @Path("{id}/classes/{room}/cards")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({PDF, MediaType.TEXT_HTML})
    public Response print(
            @PathParam("id") UUID id,
            @PathParam("room") UUID room,
            MultivaluedMap<String, String> values,
            @Context UriInfo uri) {
        ClassroomView view = page.of(id, room);
        Form form = Form.of(values);
        return form.submit(
                () -> Response.ok(cards.print(view, form, uri.getBaseUriBuilder()), PDF)
                        .header("Content-Disposition", "attachment; filename=\"cards-" + name(view) + ".pdf\"")
                        .header("Cache-Control", "no-store")
                        .build(),
                again -> here -> templates.cardAsk(here, view, again));
    }

    private static String name(ClassroomView view) {
        return view.room().grade() + "-" + view.room().room();
    }
}
