package sala.web.coming;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.access.Permission;
import sala.media.listing.MediaLine;
import sala.media.listing.MediaLists;
import sala.mirror.coming.ComingThing;
import sala.mirror.coming.ComingThings;
import sala.paging.Page;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** What is on its way to this school, for those who wait for it. */
@Path("/coming")
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.COMING_ORDER)
public class ComingResource {

    private final ComingThings things;
    private final MediaLists items;
    private final Reader reader;
    private final Redirect redirect;
    private final Templates templates;

    @Inject
    public ComingResource(
            ComingThings things, MediaLists items, Reader reader, Redirect redirect, Templates templates) {
        this.things = things;
        this.items = items;
        this.reader = reader;
        this.redirect = redirect;
        this.templates = templates;
    }

    @GET
    public Html list(@BeanParam Listing listing) {
        Page<ComingThing> page = things.page(listing.paging());
        ComingView view = new ComingView(page, titles(page), things.bytes(), things.arrival());
        return here -> templates.comingList(here, listing, view);
    }

    /** "Bring this here": before everything that nobody asked for. */
    @POST
    @Path("{thing}/first")
    public Response first(@PathParam("thing") UUID thing) {
        things.bringFirst(reader.actor(), thing);
        return redirect.done("/coming", "coming.comes-first");
    }

    @POST
    @Path("{thing}/in-turn")
    public Response inTurn(@PathParam("thing") UUID thing) {
        things.leaveInTurn(thing);
        return redirect.done("/coming", "coming.comes-in-turn");
    }

    private Map<UUID, String> titles(Page<ComingThing> page) {
        List<UUID> nameless = page.items().stream()
                .filter(thing -> thing.title().isEmpty())
                .map(ComingThing::id)
                .distinct()
                .toList();
        return items.among(reader.actor(), nameless).stream()
                .collect(Collectors.toMap(MediaLine::id, MediaLine::title, (one, same) -> one));
    }
}
