package sala.web.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import sala.access.Permission;
import sala.search.asked.OwnSearches;
import sala.web.page.Reader;
import sala.web.page.Redirect;
import sala.web.security.Requires;

/** Forgetting what one searched for. */
@Path("/search/recent")
@Singleton
public class RecentSearchesResource {

    private final OwnSearches own;
    private final Reader reader;
    private final Redirect redirect;

    @Inject
    public RecentSearchesResource(OwnSearches own, Reader reader, Redirect redirect) {
        this.own = own;
        this.reader = reader;
        this.redirect = redirect;
    }

    @POST
    @Path("forget")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.SEARCH)
    public Response forget() {
        own.forget(reader.actor().person());
        return redirect.done("/search", "search.recent.forgotten");
    }
}
