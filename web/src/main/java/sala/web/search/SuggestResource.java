package sala.web.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sala.access.Permission;
import sala.search.Search;
import sala.web.page.Reader;
import sala.web.security.Requires;

/** Completes what somebody is typing, from titles that this person may see. */
@Path("/api/v1/suggest")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
public class SuggestResource {

    private final Search search;
    private final Reader reader;

    @Inject
    public SuggestResource(Search search, Reader reader) {
        this.search = search;
        this.reader = reader;
    }

    @GET
    @Requires(Permission.SEARCH)
    @Operation(summary = "Completes what somebody is typing")
    public Completions suggest(@QueryParam("q") @DefaultValue("") String beginning) {
        return new Completions(search.complete(beginning, reader.actor()));
    }

    /** Titles, the best first. */
    public record Completions(List<String> completions) {}
}
