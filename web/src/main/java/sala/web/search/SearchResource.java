package sala.web.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import sala.access.Permission;
import sala.search.Search;
import sala.web.page.Reader;
import sala.web.security.Requires;

/** Searching for programs: {@code q}, {@code subject}, {@code grade}, {@code kind}, {@code page}, {@code size}. */
@Path("/api/v1/search")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private final Search search;
    private final Reader reader;

    @Inject
    public SearchResource(Search search, Reader reader) {
        this.search = search;
        this.reader = reader;
    }

    @GET
    @Requires(Permission.SEARCH)
    @Operation(summary = "Finds courses and media, and the words inside documents")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "words")
    @Parameter(name = "subject", in = ParameterIn.QUERY, description = "a learning area, such as mathematics")
    @Parameter(name = "grade", in = ParameterIn.QUERY, description = "such as P4")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "video, audio, document, image, interactive or course")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 1")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "at most 100")
    public FoundAnswer search(@Context UriInfo uri) {
        return FoundAnswer.of(search.find(Asked.question(uri.getQueryParameters()), reader.actor()));
    }
}
