package sala.web.collection;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import sala.access.Permission;
import sala.media.collection.About;
import sala.media.collection.CollectedItems;
import sala.media.collection.Favourites;
import sala.media.collection.MediaCollections;
import sala.media.collection.Sharing;
import sala.media.item.MediaItems;
import sala.media.review.Reviews;
import sala.web.page.Form;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;

/** What people do with an item besides watching it: liking, gathering, reviewing, pointing at it. */
@Path("/media")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class AroundResource {

    private final MediaItems items;
    private final MediaCollections collections;
    private final CollectedItems collected;
    private final Favourites favourites;
    private final Reviews reviews;
    private final Reader reader;
    private final Redirect redirect;

    @Inject
    public AroundResource(
            MediaItems items,
            MediaCollections collections,
            CollectedItems collected,
            Favourites favourites,
            Reviews reviews,
            Reader reader,
            Redirect redirect) {
        this.items = items;
        this.collections = collections;
        this.collected = collected;
        this.favourites = favourites;
        this.reviews = reviews;
        this.reader = reader;
        this.redirect = redirect;
    }

    @POST
    @Path("{id}/favourite")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.MEDIA_VIEW)
    public Response like(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        boolean liked = Form.of(values).checked("liked");
        favourites.set(reader.actor(), id, liked);
        return redirect.done("/media/" + id, liked ? "collection.liked" : "collection.not-liked");
    }

    /** Into the chosen collection, or into a new one when a title was typed. */
    @POST
    @Path("{id}/collect")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.COLLECTION_EDIT)
    public Response collect(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        items.get(id, reader.actor(), Permission.MEDIA_VIEW);
        String title = form.text("title");
        UUID collection = title.isEmpty()
                ? form.id("collection").orElse(null)
                : collections.make(reader.actor(), new About(title, "", Sharing.MINE));
        if (collection == null) {
            return redirect.failed("/media/" + id, "collection.none-chosen");
        }
        collected.add(reader.actor(), collection, id);
        return redirect.done("/collections/" + collection, "collection.added");
    }

    @POST
    @Path("{id}/review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.MEDIA_REVIEW)
    public Response review(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        if (form.checked("take-back")) {
            reviews.takeBack(reader.actor(), id);
            return redirect.done("/media/" + id, "review.taken-back");
        }
        reviews.say(reader.actor(), id, form.whole("stars").orElse(0), form.text("words"));
        return redirect.done("/media/" + id, "review.said");
    }

    /** For papers and walls: the address of the item on this node, as whoever asks has reached it. */
    @GET
    @Path("{id}/qr.svg")
    @Produces("image/svg+xml")
    @Requires(Permission.MEDIA_VIEW)
    public Response qr(@PathParam("id") UUID id, @Context UriInfo uri) {
        items.get(id, reader.actor(), Permission.MEDIA_VIEW);
        String address =
                uri.getBaseUriBuilder().replacePath("/media/" + id).build().toString();
        return Response.ok(QrCode.svg(address))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
