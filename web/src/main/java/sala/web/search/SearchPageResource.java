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
import java.util.Map;
import java.util.UUID;
import sala.access.Permission;
import sala.school.Schools;
import sala.search.Facet;
import sala.search.Facets;
import sala.search.Found;
import sala.search.Hit;
import sala.search.Order;
import sala.search.Question;
import sala.search.Search;
import sala.search.asked.AskedQuietly;
import sala.taking.TimesUsed;
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
    private final AskedQuietly asked;
    private final SearchStart start;
    private final Schools schools;
    private final TimesUsed times;
    private final Reader reader;
    private final Templates templates;

    @Inject
    public SearchPageResource(
            Search search,
            AskedQuietly asked,
            SearchStart start,
            Schools schools,
            TimesUsed times,
            Reader reader,
            Templates templates) {
        this.search = search;
        this.asked = asked;
        this.start = start;
        this.schools = schools;
        this.times = times;
        this.reader = reader;
        this.templates = templates;
    }

    @GET
    @Requires(Permission.SEARCH)
    public Html show(@Context UriInfo uri, @BeanParam Listing listing) {
        Question question = Asked.question(uri.getQueryParameters());
        Found found = search.find(question, reader.actor());
        Results results = new Results(question, found, words(found), used(found), uri);
        SearchStart.Offer offer = results.isAsked() ? SearchStart.Offer.NOTHING : start.of(reader.actor());
        learn(question, found);
        return here -> templates.searchShow(here, results, listing, offer);
    }

    /** From what people ask first: who turns pages or narrows asks nothing new. */
    private void learn(Question question, Found found) {
        if (question.page() == 1 && question.chosen().isEmpty() && question.order() == Order.RELEVANCE) {
            asked.made(reader.actor(), question.words(), found.total());
        }
    }

    private Map<UUID, Long> used(Found found) {
        return times.of(found.hits().stream().map(Hit::id).toList());
    }

    private FacetWords words(Found found) {
        return FacetWords.naming(
                schools,
                found.facets().of(Facet.SCHOOL).stream()
                        .map(Facets.Count::value)
                        .toList());
    }
}
