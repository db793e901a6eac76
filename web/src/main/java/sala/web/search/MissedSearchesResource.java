package sala.web.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import sala.access.Permission;
import sala.paging.Page;
import sala.paging.Paging;
import sala.search.asked.MissedLine;
import sala.search.asked.MissedSearches;
import sala.search.asked.MissedSearches.By;
import sala.search.asked.MissedSearches.Question;
import sala.web.page.Html;
import sala.web.page.Listing;
import sala.web.page.Reader;
import sala.web.security.Requires;
import sala.web.sheet.Sheet;
import sala.web.template.Templates;
import sala.web.text.Texts;

/** What people searched for and did not find: which media are missing. */
@Path("/search/missed")
@Singleton
@Requires(Permission.MISSED_VIEW)
public class MissedSearchesResource {

    private static final int MOST_LINES = 10_000;

    private final MissedSearches missed;
    private final Reader reader;
    private final Texts texts;
    private final Templates templates;

    @Inject
    public MissedSearchesResource(MissedSearches missed, Reader reader, Texts texts, Templates templates) {
        this.missed = missed;
        this.reader = reader;
        this.texts = texts;
        this.templates = templates;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Html show(@BeanParam Listing listing) {
        MissedPeriod period = MissedPeriod.of(listing);
        Page<MissedLine> page = missed.page(reader.actor(), asked(listing), listing.paging());
        return here -> templates.searchMissed(here, listing, period, page);
    }

    @GET
    @Path("csv")
    @Produces(Sheet.CSV)
    public Response csv(@BeanParam Listing listing) {
        Page<MissedLine> all = missed.page(reader.actor(), asked(listing), new Paging(1, MOST_LINES));
        List<List<Object>> rows = all.items().stream()
                .map(line -> List.<Object>of(
                        line.words(), line.times(), line.schools(), line.last().toString()))
                .toList();
        Sheet sheet =
                new Sheet(text("title"), List.of(text("words"), text("times"), text("schools"), text("last")), rows);
        return Response.ok(sheet.csv(), Sheet.CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"searches-without-hits.csv\"")
                .build();
    }

    /** The most on top, unless somebody wants it otherwise. */
    private static Question asked(Listing listing) {
        int days = MissedPeriod.of(listing).days();
        return listing.sort(By.class)
                .map(by -> new Question(days, by, !listing.isDescending()))
                .orElse(new Question(days, By.TIMES, false));
    }

    private String text(String name) {
        return texts.text(reader.language(), "search.missed." + name);
    }
}
