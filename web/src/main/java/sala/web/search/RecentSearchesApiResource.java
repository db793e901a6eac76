package sala.web.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sala.access.Permission;
import sala.search.asked.OwnSearches;
import sala.web.page.Reader;
import sala.web.security.Requires;

/** What the person searched for lately, for the box into which one types. Nobody gets another's. */
@Path("/api/v1/searches/recent")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.SEARCH)
public class RecentSearchesApiResource {

    private static final int MOST = 6;

    private final OwnSearches own;
    private final Reader reader;

    @Inject
    public RecentSearchesApiResource(OwnSearches own, Reader reader) {
        this.own = own;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "What one searched for oneself, the newest first")
    public Recents recent() {
        return new Recents(own.of(reader.actor().person(), MOST));
    }

    @DELETE
    @Operation(summary = "Forgets one of one's own searches")
    public void forget(@QueryParam("q") @DefaultValue("") String words) {
        own.forget(reader.actor().person(), words);
    }

    /** Words as they were typed. */
    public record Recents(List<String> searches) {}
}
