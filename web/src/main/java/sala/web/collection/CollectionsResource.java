package sala.web.collection;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.access.Permission;
import sala.media.collection.Favourites;
import sala.media.collection.MediaCollection;
import sala.media.collection.MediaCollections;
import sala.media.collection.Sharing;
import sala.media.listing.MediaLine;
import sala.paging.Page;
import sala.people.People;
import sala.people.PersonName;
import sala.web.page.Form;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** The collections that somebody may see, the favourites, and a new collection. */
@Path("/collections")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class CollectionsResource {

    private final MediaCollections collections;
    private final Favourites favourites;
    private final People people;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public CollectionsResource(
            MediaCollections collections,
            Favourites favourites,
            People people,
            Reader reader,
            Redirect redirect,
            Templates templates) {
        this.collections = collections;
        this.favourites = favourites;
        this.people = people;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    @Requires(Permission.COLLECTION_VIEW)
    public Html list(@BeanParam Listing listing) {
        Page<MediaCollection> page = collections.page(reader.actor(), listing.paging());
        Map<UUID, PersonName> names =
                people.names(page.items().stream().map(MediaCollection::owner).collect(Collectors.toSet()));
        return here -> templates.collectionList(here, listing, page, names);
    }

    @GET
    @Path("favourites")
    @Requires(Permission.MEDIA_VIEW)
    public Html favourites() {
        List<MediaLine> lines = favourites.of(reader.actor());
        return here -> templates.collectionFavourites(here, lines);
    }

    @GET
    @Path("new")
    @Requires(Permission.COLLECTION_EDIT)
    public Html begin() {
        return editor(Form.showing(Map.of("sharing", Sharing.MINE.name())));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.COLLECTION_EDIT)
    public Response make(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return form.submit(
                () -> redirect.done(
                        "/collections/" + collections.make(reader.actor(), AboutForm.read(form)), "collection.made"),
                this::editor);
    }

    private Html editor(Form form) {
        return here -> templates.collectionEdit(here, Optional.empty(), form);
    }
}
