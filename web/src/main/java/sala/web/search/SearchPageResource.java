package sala.web.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import sala.access.Permission;
import sala.search.Question;
import sala.search.Search;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.security.Requires;
import sala.web.template.Templates;

/** Searching for people. Without words it shows how to begin. */
@Path("/search")
@Singleton
@Produces(MediaType.TEXT_HTML)
public class SearchPageResource {

    private final Search search;
    private final Reader reader;
    private final Templates templates;

    @Inject
    public SearchPageResource(Search search, Reader reader, Templates templates) {
        this.search = search;
        this.reader = reader;
        this.templates = templates;
    }

    @GET
    @Requires(Permission.SEARCH)
    public Html show(@Context UriInfo uri, @BeanParam Listing listing) {
        Question question = Asked.question(uri.getQueryParameters());
        Results results = new Results(question, search.find(question, reader.actor()), uri);
        return here -> templates.searchShow(here, results, listing);
    }
}
