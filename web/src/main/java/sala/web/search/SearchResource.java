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

/** Searching for programs, as the page does it. A filter may stand there several times: any of its values will do. */
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
    @Parameter(name = "source", in = ParameterIn.QUERY, description = "such as dltv")
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "two letters")
    @Parameter(name = "school", in = ParameterIn.QUERY, description = "the id of a school")
    @Parameter(name = "subtitles", in = ParameterIn.QUERY, description = "yes: recordings with words to read")
    @Parameter(name = "length", in = ParameterIn.QUERY, description = "UP_TO_5, UP_TO_15, UP_TO_30 or LONGER: minutes")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "a school year of the Buddhist era")
    @Parameter(
            name = "order",
            in = ParameterIn.QUERY,
            description = "relevance, newest, used (most often first) or title")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 1")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "at most 100")
    public FoundAnswer search(@Context UriInfo uri) {
        return FoundAnswer.of(search.find(Asked.question(uri.getQueryParameters()), reader.actor()));
    }
}
