package sala.web.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Permission;
import sala.media.item.Described;
import sala.media.item.MediaEditing;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.workshop.Transcoding;
import sala.web.indicator.IndicatorChoice;
import sala.web.indicator.IndicatorDesk;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** One item: how its files are, what it is, and what is said about it. */
@Path("/media")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class ItemResource {

    private final MediaItems items;
    private final MediaEditing editing;
    private final Transcoding transcoding;
    private final ItemView views;
    private final IndicatorDesk indicators;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public ItemResource(
            MediaItems items,
            MediaEditing editing,
            Transcoding transcoding,
            ItemView views,
            IndicatorDesk indicators,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.items = items;
        this.editing = editing;
        this.transcoding = transcoding;
        this.views = views;
        this.indicators = indicators;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Path("{id}")
    @Requires(Permission.MEDIA_VIEW)
    public Html show(
            @PathParam("id") UUID id,
            @QueryParam("in") @Nullable UUID collection,
            @QueryParam("member") @Nullable String member) {
        ShownMedia shown = views.of(id, collection, member);
        return here -> templates.mediaShow(here, shown, Form.empty());
    }

    /** The part of the page that changes by itself, asked for every few seconds. */
    @GET
    @Path("{id}/state")
    @Requires(Permission.MEDIA_VIEW)
    public Html state(@PathParam("id") UUID id) {
        ShownMedia shown = views.of(id);
        return here -> templates.mediaState(here, shown);
    }

    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.MEDIA_EDIT)
    public Response cancel(@PathParam("id") UUID id) {
        transcoding.cancel(reader.actor(), id);
        return redirect.done("/media/" + id, "media.cancelled");
    }

    @POST
    @Path("{id}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.MEDIA_EDIT)
    public Response retry(@PathParam("id") UUID id) {
        transcoding.retry(reader.actor(), id);
        return redirect.done("/media/" + id, "media.tried-again");
    }

    @GET
    @Path("{id}/edit")
    @Requires(Permission.MEDIA_EDIT)
    public Html edit(@PathParam("id") UUID id) {
        MediaItem item = editable(id);
        return page(item, DetailsForm.of(item));
    }

    @POST
    @Path("{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.MEDIA_EDIT)
    public Response describe(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        MediaItem item = editable(id);
        return form.submit(
                typed -> {
                    Described described =
                            editing.describe(reader.actor(), DetailsForm.seen(typed, id), DetailsForm.read(typed));
                    return redirect.done(
                            "/media/" + id, described == Described.WAITS ? "media.proposed" : "media.saved");
                },
                again -> page(item, again),
                () -> views.newest(id));
    }

    private MediaItem editable(UUID id) {
        return items.get(id, reader.actor(), Permission.MEDIA_EDIT);
    }

    private Html page(MediaItem item, Form form) {
        IndicatorChoice choice = indicators.choice(IndicatorChoice.codes(form.all("indicators")));
        boolean waits = MediaEditing.mustWait(reader.actor(), item);
        return here -> templates.mediaEdit(here, item, form, choice, waits);
    }
}
