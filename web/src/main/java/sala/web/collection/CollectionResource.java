package sala.web.collection;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.media.collection.CollectedItems;
import sala.media.collection.MediaCollection;
import sala.media.collection.MediaCollections;
import sala.media.listing.MediaLine;
import sala.people.People;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Newest;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** One collection: what is in it, in which order, and what is said of it. */
@Path("/collections")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class CollectionResource {

    private final MediaCollections collections;
    private final CollectedItems collected;
    private final People people;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public CollectionResource(
            MediaCollections collections,
            CollectedItems collected,
            People people,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.collections = collections;
        this.collected = collected;
        this.people = people;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    /** @param moved which item was just moved and how, so that whoever uses the keyboard can go on moving it */
    @GET
    @Path("{id}")
    @Requires(Permission.COLLECTION_VIEW)
    public Html show(@PathParam("id") UUID id, @QueryParam("moved") @DefaultValue("") String moved) {
        MediaCollection collection = collections.get(reader.actor(), id, Permission.COLLECTION_VIEW);
        List<MediaLine> lines = collected.of(reader.actor(), id);
        String owner = name(collection.owner());
        return here -> templates.collectionShow(here, collection, lines, owner, moved);
    }

    @GET
    @Path("{id}/edit")
    @Requires(Permission.COLLECTION_EDIT)
    public Html edit(@PathParam("id") UUID id) {
        MediaCollection collection = editable(id);
        return editor(collection, AboutForm.of(collection));
    }

    @POST
    @Path("{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.COLLECTION_EDIT)
    public Response describe(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        MediaCollection collection = editable(id);
        return Form.of(values)
                .submit(
                        seen -> {
                            collections.describe(reader.actor(), id, seen.version(), AboutForm.read(seen));
                            return redirect.done(address(id), "collection.saved");
                        },
                        again -> editor(collection, again),
                        () -> newest(id));
    }

    @POST
    @Path("{id}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.COLLECTION_EDIT)
    public Response remove(@PathParam("id") UUID id) {
        collections.remove(reader.actor(), id);
        return redirect.done("/collections", "collection.removed");
    }

    /** Puts an item elsewhere in the order, or takes it out. */
    @POST
    @Path("{id}/items/{item}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.COLLECTION_EDIT)
    public Response arrange(
            @PathParam("id") UUID id, @PathParam("item") UUID item, MultivaluedMap<String, String> values) {
        Arranging wanted = Form.of(values)
                .choice("arrange", Arranging.class)
                .orElseThrow(() -> new Invalid("arrange", "field.choice"));
        switch (wanted) {
            case UP -> collected.move(reader.actor(), id, item, true);
            case DOWN -> collected.move(reader.actor(), id, item, false);
            case OUT -> collected.take(reader.actor(), id, item);
        }
        return redirect.to(wanted == Arranging.OUT ? address(id) : address(id) + "?moved=" + item + "." + wanted);
    }

    private Newest newest(UUID id) {
        MediaCollection now = editable(id);
        return new Newest(AboutForm.of(now), name(now.owner()), now.changed());
    }

    private MediaCollection editable(UUID id) {
        return collections.get(reader.actor(), id, Permission.COLLECTION_EDIT);
    }

    private Html editor(MediaCollection collection, Form form) {
        return here -> templates.collectionEdit(here, Optional.of(collection), form);
    }

    private String name(UUID person) {
        return people.find(person).map(found -> found.name().full()).orElse("");
    }

    private static String address(UUID id) {
        return "/collections/" + id;
    }

    private enum Arranging {
        UP,
        DOWN,
        OUT
    }
}
