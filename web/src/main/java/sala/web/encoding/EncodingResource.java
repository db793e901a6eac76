package sala.web.encoding;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.media.workshop.EncodingQueue;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** What the encoder makes now and next, and putting it in another order. */
@Path("/media/encodings")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.MEDIA_ENCODE)
public class EncodingResource {

    private final EncodingQueue queue;
    private final EncodingsViews views;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public EncodingResource(
            EncodingQueue queue, EncodingsViews views, Reader reader, Redirect redirect, Templates templates) {
        this.queue = queue;
        this.views = views;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html list(@BeanParam Listing listing) {
        EncodingsView view = views.whole(reader.actor(), listing.paging());
        return here -> templates.encodingList(here, listing, view);
    }

    /** The table alone, asked for every few seconds. */
    @GET
    @Path("rows")
    public Html rows(@BeanParam Listing listing) {
        EncodingsView view = views.rows(reader.actor(), listing.paging());
        return here -> templates.encodingRows(here, listing, view);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        QueueOrder wanted = Form.of(values)
                .choice("order", QueueOrder.class)
                .orElseThrow(() -> new Invalid("order", "field.choice"));
        Actor actor = reader.actor();
        switch (wanted) {
            case FIRST -> queue.hurry(actor, id, true);
            case IN_TURN -> queue.hurry(actor, id, false);
            case REST -> queue.pause(actor, id);
            case GO_ON -> queue.resume(actor, id);
        }
        return redirect.done("/media/encodings", "encoding.done." + wanted);
    }
}
