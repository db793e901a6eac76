package sala.web.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import sala.access.Permission;
import sala.fault.NotFound;
import sala.media.listing.MediaLine;
import sala.media.listing.MediaLists;
import sala.search.Alike;
import sala.search.Hit;
import sala.search.Search;
import sala.search.SearchUnavailable;
import sala.web.page.Html;
import sala.web.page.Reader;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** More like this: a page of its own, and a list that an item's page fetches when somebody comes to it. */
@Path("/search/like")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class SimilarResource {

    private static final int ON_A_PAGE = 20;
    private static final int BESIDE_AN_ITEM = 6;

    private final Search search;
    private final MediaLists lists;
    private final Reader reader;
    private final Templates templates;

    @Inject
    public SimilarResource(Search search, MediaLists lists, Reader reader, Templates templates) {
        this.search = search;
        this.lists = lists;
        this.reader = reader;
        this.templates = templates;
    }

    @GET
    @Path("{kind}/{id}")
    @Requires(Permission.SEARCH)
    public Html show(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        Alike alike = search.like(kind, id, ON_A_PAGE, reader.actor()).orElseThrow(() -> new NotFound(kind));
        Map<UUID, MediaLine> faces = faces(alike.hits());
        return here -> templates.searchLike(here, kind, id, alike, faces);
    }

    /** Of what nobody can find yet, such as a draft, and while the index is built, nothing is known to be like it. */
    @GET
    @Path("{kind}/{id}/list")
    @Requires(Permission.SEARCH)
    public Html list(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        List<Hit> hits = beside(kind, id);
        Map<UUID, MediaLine> faces = faces(hits);
        return here -> templates.searchAlike(here, hits, faces);
    }

    private List<Hit> beside(String kind, UUID id) {
        try {
            return search.like(kind, id, BESIDE_AN_ITEM, reader.actor())
                    .map(Alike::hits)
                    .orElse(List.of());
        } catch (SearchUnavailable building) {
            return List.of();
        }
    }

    private Map<UUID, MediaLine> faces(List<Hit> hits) {
        return lists.among(reader.actor(), hits.stream().map(Hit::id).toList()).stream()
                .collect(Collectors.toMap(MediaLine::id, Function.identity()));
    }
}
