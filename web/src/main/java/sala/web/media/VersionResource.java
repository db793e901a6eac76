package sala.web.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
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
import java.util.UUID;
import sala.access.Permission;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.version.Versions;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.BodyLimit;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The past of an item: what people did with it, and its other files. */
@Path("/media")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class VersionResource {

    private final MediaItems items;
    private final Versions versions;
    private final PastView past;
    private final IncomingFile incoming;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public VersionResource(
            MediaItems items,
            Versions versions,
            PastView past,
            IncomingFile incoming,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.items = items;
        this.versions = versions;
        this.past = past;
        this.incoming = incoming;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("{id}/history")
    @Requires(Permission.MEDIA_UPLOAD)
    public Html history(@PathParam("id") UUID id, @BeanParam Listing listing) {
        MediaItem item = items.get(id, reader.actor(), Permission.MEDIA_VIEW);
        ItemPast happened = past.of(item, listing.paging());
        return here -> templates.mediaHistory(here, item, happened, listing);
    }

    @GET
    @Path("{id}/file/new")
    @Requires(Permission.MEDIA_EDIT)
    public Html choose(@PathParam("id") UUID id) {
        return choosing(id, Form.empty());
    }

    @POST
    @Path("{id}/file/new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(BodyLimit.STREAMED)
    @Requires(Permission.MEDIA_EDIT)
    public Response replace(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        items.get(id, reader.actor(), Permission.MEDIA_EDIT);
        return Form.empty()
                .submit(
                        () -> {
                            try {
                                Received received = incoming.read(reader.actor(), request);
                                versions.replace(reader.actor(), id, received.file());
                                return redirect.done("/media/" + id + "#versions", "version.taken");
                            } catch (RuntimeException thrown) {
                                throw RegisterResource.asFlawOfTheFile(thrown);
                            }
                        },
                        again -> choosing(id, again));
    }

    @POST
    @Path("{id}/versions/{version}/use")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.MEDIA_EDIT)
    public Response use(@PathParam("id") UUID id, @PathParam("version") UUID version) {
        versions.use(reader.actor(), id, version);
        boolean waits = versions.waiting(id).isPresent();
        return redirect.done("/media/" + id + "#versions", waits ? "version.asked" : "version.used");
    }

    @POST
    @Path("{id}/versions/{version}/refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.MEDIA_APPROVE)
    public Response refuse(
            @PathParam("id") UUID id, @PathParam("version") UUID version, MultivaluedMap<String, String> values) {
        versions.refuse(reader.actor(), id, version, Form.of(values).required("reason"));
        return redirect.done("/media/" + id + "#versions", "version.refused");
    }

    @POST
    @Path("{id}/versions/{version}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.MEDIA_EDIT)
    public Response remove(@PathParam("id") UUID id, @PathParam("version") UUID version) {
        versions.remove(reader.actor(), id, version);
        return redirect.done("/media/" + id + "#versions", "version.removed");
    }

    private Html choosing(UUID id, Form form) {
        MediaItem item = items.get(id, reader.actor(), Permission.MEDIA_EDIT);
        return here -> templates.mediaReplace(here, item, form);
    }
}
